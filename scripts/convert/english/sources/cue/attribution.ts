import type { Cursor } from '../text/cursor.ts';
import { byPhrase } from './according.ts';
import { endOf, tidy } from '../content/tidy.ts';
import { contentOf } from '../content/content.ts';
import type { Raw } from './raw.ts';
import { byNoun } from './noun-cues.ts';
import { gate } from './gate.ts';
import { byRelativeObject } from './relative-object.ts';
import { byPassive } from './passive.ts';
import { isStatement, quotedBy } from './quoted.ts';
import { canSpeak } from '../subject/head.ts';
import { invertedSubject, isInverted } from '../subject/inverted.ts';
import { subjectOf } from '../subject/subject.ts';
import { phrasal, WEAK, type Cue } from '../lexicon/verbs.ts';
import { byEstimate, byPutting, byVerdict } from './estimates.ts';
import { DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from '../lexicon/words.ts';

const FIRST_PERSON = new Set(
  "i we you i've i'd i'll i'm we've we'd we'll we're you've you'd you'll you're".split(' '),
);
const NOBODY = new Set(['neither', 'nobody', 'no', 'none', 'best', 'least', 'very', 'well']);
const LINKS = new Set(['and', 'but', 'while', 'though', 'although', 'also', 'or', 'as', 'then']);

/** Every attribution whose cue stands in `tokens`, in their order. */
export function attributionsIn(line: Cursor): Raw[] {
  const found: Raw[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const token = line.at(at);
    if (!token?.entry.trigger || token.kind !== 'word') continue;
    const raw = firstOf(line, at);
    if (raw && raw.content.length > 0) found.push(raw);
  }
  return withQuotations(
    line,
    separate(found, line).filter(
      (raw, at, all) => !isInner(line, raw, all.slice(Math.max(0, at - NEAR), at)),
    ),
  );
}

/** Attributions before one that may hold it, at most: keeps the search linear. */
const NEAR = 4;
/** Tokens of its content that are searched for a quotation. */
const WORDS = 40;

/** "She said he had promised 40 beds": what somebody told of another without quoting is the teller's. */
function isInner(line: Cursor, { speaker, content }: Raw, all: readonly Raw[]): boolean {
  if (speaker.to - speaker.from > 1 || !line.is(speaker.from, PRONOUNS)) return false;
  if (
    content.some(({ from, to }) =>
      line.tokens.slice(from, Math.min(to, from + WORDS)).some(({ quote }) => quote),
    )
  )
    return false;
  return all.some((other) => other.content.some(({ from, to }) => from <= speaker.from && speaker.to <= to));
}

/** Patterns of attribution by name, tried at each word that may be a cue; the first that matches wins. */
const PATTERNS: readonly { name: string; find: (line: Cursor, at: number) => Raw | null }[] = [
  { name: 'according to', find: byPhrase },
  { name: 'put it', find: byPutting },
  { name: 'put at', find: byEstimate },
  { name: 'be sure that', find: byVerdict },
  { name: 'told by', find: byPassive },
  { name: 'whom they accused of', find: byRelativeObject },
  { name: 'verb', find: byVerb },
  { name: 'noun', find: byNoun },
];

function firstOf(line: Cursor, at: number): Raw | null {
  for (const { find } of PATTERNS) {
    const raw = find(line, at);
    const speaker = raw && gate(line, raw.speaker);
    if (raw && speaker) return { ...raw, speaker };
  }
  return null;
}

/** Gives every quotation that no cue holds to whom its sentence gives it. */
function withQuotations(line: Cursor, found: Raw[]): Raw[] {
  const holds = ({ content }: Raw, at: number) => content.some(({ from, to }) => from <= at && at < to);
  for (let at = 0; at < line.length; at += 1) {
    if (!line.quote(at) || !isStatement(line, at) || found.some((raw) => holds(raw, at))) continue;
    const raw = quotedBy(line, at);
    if (raw) found.push(raw);
  }
  return found;
}

function byVerb(line: Cursor, at: number): Raw | null {
  if (line.capital(at) && at > 0) return null;
  const two = phrasal(line.word(at), line.word(at + 1));
  const cue = two ?? line.cue(at);
  if (!cue) return null;
  if ((!two && isNoun(line, at, cue)) || isToldAlone(line, at, cue)) return null;
  const first = isInverted(line, at, cue) ? null : subjectOf(line, at, cue);
  const subject = first ?? invertedSubject(line, at, cue);
  if (!subject || line.is(subject.to - 1, FIRST_PERSON)) return null;
  if (
    line.is(subject.from, NOBODY) ||
    (cue.frames.has('thing') &&
      !cue.frames.has('inverted') &&
      /^(he|she|they)$/.test(line.word(subject.to - 1)) &&
      line.word(at + 1) !== 'that')
  )
    return null;
  // "Mr Lee had shown “a lack of care”": a person shows it and says nothing.
  if (cue.lemma === 'show' && line.isName(subject.to - 1) && line.word(at + 1) !== 'that') return null;
  if (subject.negated && !cue.frames.has('mind')) return null;
  if (!canSpeak(line, subject, !WEAK.has(cue.lemma))) return null;
  const edge = Math.min(subject.edge, at);
  const last = two ? at + 1 : at;
  const content = contentOf(line, last, cue, subject, edge);
  if (content.length === 0) return null;
  return {
    speaker: { from: subject.from, to: subject.to },
    cue: { from: at, to: last + 1 },
    content,
    direct: content.some((range) => line.quote(range.from) !== undefined && range.to - range.from <= 2),
    edge: { from: edge, to: Math.max(subject.to, last + 1) },
  };
}

/** "Owner knew, inquiry told": without a listener it is the inquiry that was told. */
const isToldAlone = (line: Cursor, at: number, cue: Cue): boolean =>
  cue.lemma === 'tell' && cue.form === 'past' && at + 1 >= endOf(line);

const LINKED = new Set(['and', 'or', ',']);
const isBare = (line: Cursor, at: number): boolean =>
  line.kind(at) === 'word' &&
  !line.capital(at) &&
  ![DETERMINERS, PRONOUNS, OBJECT_PRONOUNS, SUBORDINATORS, PREPOSITIONS].some((words) => line.is(at, words));

/** "states that have suffered", "the posts has exposed": what looks like the verb is a noun with a verb of its own after it. */
function isNoun(line: Cursor, at: number, cue: Cue): boolean {
  if (!cue.frames.has('noun') || (cue.form !== 's' && cue.form !== 'base')) return false;
  // "federal and state data": behind a link a bare noun may follow a noun, hardly a verb.
  if (cue.form === 'base' && line.is(at - 1, LINKED) && isBare(line, at + 1)) return true;
  // "what she claims is true" has a verb after a verb.
  if (line.isVerb(at + 1)) return !line.capital(at - 1) && !line.is(at - 1, PRONOUNS);
  return line.word(at + 1) === 'like' || (line.is(at + 1, RELATIVES) && line.isVerb(at + 2));
}
const RELATIVES = new Set(['that', 'which', 'who', 'whose', 'where']);

/** Content that runs into the next attribution of the sentence ends before it: "said A, adding that B", "denied A and said B". */
function separate(found: Raw[], line: Cursor): Raw[] {
  for (const [index, raw] of found.entries()) {
    const next = found[index + 1];
    if (!next) continue;
    const shared = next.speaker.to <= raw.cue.from || next.speaker.from === raw.speaker.from;
    const edge = shared ? next.cue.from : Math.min(next.edge.from, next.cue.from);
    raw.content = raw.content.flatMap((range) => {
      if (range.from >= edge || range.to <= edge) return range;
      let cut = edge;
      while (cut > range.from && line.isSkipped(cut - 1)) cut -= 1;
      const verb = cut;
      while (cut > range.from && line.is(cut - 1, LINKS)) cut -= 1;
      if (!line.mark(cut - 1, ',;—–') && !line.quote(cut - 1) && !(shared && cut < verb)) return range;
      return tidy(line, { from: range.from, to: cut }) ?? [];
    });
  }
  return found.filter((raw) => raw.content.length > 0);
}

import { byPhrase } from './according.ts';
import { tidy } from './tidy.ts';
import { contentOf, type Raw } from './content.ts';
import { byNoun } from './noun-cues.ts';
import { canSpeak } from './head.ts';
import { isMark, isSkipped, isVerb } from './word-class.ts';
import type { Outer } from './quotes.ts';
import { invertedSubject, isInverted } from './inverted.ts';
import { subjectOf } from './subject.ts';
import { WEAK, type Cue } from './verbs.ts';
import { PRONOUNS } from './words.ts';

const FIRST_PERSON = new Set(
  "i we you i've i'd i'll i'm we've we'd we'll we're you've you'd you'll you're".split(' '),
);
const NOBODY = new Set(['neither', 'nobody', 'no', 'none', 'best', 'least', 'very', 'well']);
const LINKS = new Set(['and', 'but', 'while', 'though', 'although', 'also', 'or', 'as', 'then']);

/** Every attribution whose cue stands in `tokens`, in their order. */
export function attributionsIn(tokens: Outer[]): Raw[] {
  const found: Raw[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.entry.trigger || token.kind !== 'word') continue;
    const raw =
      byPhrase(tokens, at) ?? (token.capital && at > 0 ? null : byVerb(tokens, at)) ?? byNoun(tokens, at);
    if (raw && raw.content.length > 0) found.push(raw);
  }
  return separate(found, tokens);
}

function byVerb(tokens: Outer[], at: number): Raw | null {
  const cue = tokens[at]?.entry.cue;
  if (!cue) return null;
  if (isNoun(tokens, at, cue)) return null;
  const first = isInverted(tokens, at, cue) ? null : subjectOf(tokens, at, cue);
  const subject = first ?? invertedSubject(tokens, at, cue);
  if (!subject || FIRST_PERSON.has(tokens[subject.to - 1]?.word ?? '')) return null;
  if (
    NOBODY.has(tokens[subject.from]?.word ?? '') ||
    (cue.frames.has('thing') &&
      !cue.frames.has('inverted') &&
      /^(he|she|they)$/.test(tokens[subject.to - 1]?.word ?? '') &&
      tokens[at + 1]?.word !== 'that')
  )
    return null;
  if (subject.negated && !cue.frames.has('mind')) return null;
  if (!canSpeak(tokens, subject, !WEAK.has(cue.lemma))) return null;
  const edge = Math.min(subject.edge, at);
  const content = contentOf(tokens, at, cue, subject, edge);
  if (content.length === 0) return null;
  return {
    speaker: { from: subject.from, to: subject.to },
    cue: { from: at, to: at + 1 },
    content,
    direct: content.some((range) => tokens[range.from]?.quote !== undefined && range.to - range.from <= 2),
    edge: { from: edge, to: Math.max(subject.to, at + 1) },
  };
}

/** "states that have suffered", "the posts has exposed": what looks like the verb is a noun with a verb of its own after it. */
function isNoun(tokens: Outer[], at: number, cue: Cue): boolean {
  if (!cue.frames.has('noun') || (cue.form !== 's' && cue.form !== 'base')) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  // "what she claims is true" has a verb after a verb.
  if (isVerb(next)) return !before?.capital && !PRONOUNS.has(before?.word ?? '');
  const relative = ['that', 'which', 'who', 'whose', 'where'].includes(next?.word ?? '');
  return (relative && isVerb(tokens[at + 2])) || next?.word === 'like';
}

/** Content that runs into the next attribution of the sentence ends before it: "said A, adding that B", "denied A and said B". */
function separate(found: Raw[], tokens: Outer[]): Raw[] {
  for (const [index, raw] of found.entries()) {
    const next = found[index + 1];
    if (!next) continue;
    const shared = next.speaker.to <= raw.cue.from || next.speaker.from === raw.speaker.from;
    const edge = shared ? next.cue.from : Math.min(next.edge.from, next.cue.from);
    raw.content = raw.content.flatMap((range) => {
      if (range.from >= edge || range.to <= edge) return range;
      let cut = edge;
      while (cut > range.from && isSkipped(tokens[cut - 1])) cut -= 1;
      const verb = cut;
      while (cut > range.from && LINKS.has(tokens[cut - 1]?.word ?? '')) cut -= 1;
      if (!isMark(tokens[cut - 1], ',;—–') && !tokens[cut - 1]?.quote && !(shared && cut < verb))
        return range;
      return tidy(tokens, { from: range.from, to: cut }) ?? [];
    });
  }
  return found.filter((raw) => raw.content.length > 0);
}

import {
  isAdverb,
  isMark,
  isPlural,
  isSkipped,
  isVerb,
  isWord,
  phraseAfter,
  phraseBefore,
  trim,
  type Range,
} from './phrases.ts';
import type { Outer } from './quotes.ts';
import { isSpeech } from './speech.ts';
import { VERBS, type Cue } from './verbs.ts';
import { BE, DAYS, DETERMINERS, NEGATIONS, PREPOSITIONS, SUBORDINATORS } from './words.ts';

/** Who speaks, and what stands between the speaker and the verb. */
export interface Subject extends Range {
  negated: boolean;
  /** First token of speaker, appositions and auxiliaries. */
  edge: number;
  inverted: boolean;
}

const FARTHEST = 80;
/** Verbs of a clause that are tried for a subject: more are a list, and trying all would be quadratic. */
const TRIES = 4;

/** The subject of the verb at `at`; null where the verb does not attribute (passive, infinitive, noun). */
export function subjectOf(tokens: Outer[], at: number, cue: Cue): Subject | null {
  let left = at;
  let negated = false;
  let be = false;
  while (left > 0 && isSkipped(tokens[left - 1]) && tokens[left - 1]?.word !== 'all') {
    const word = tokens[left - 1]?.word ?? '';
    negated ||= NEGATIONS.has(word);
    be ||= BE.has(word);
    left -= 1;
  }
  // "is expected", "was told": the subject does not speak; "was quoted as saying" does.
  if (be && cue.form !== 'ing') return null;
  if (cue.form === 'base' && tokens[left - 1]?.word === 'to') return infinitive(tokens, left - 1);
  const range = before(tokens, left, cue);
  if (!range || isReduced(tokens, range, cue, left === at)) return null;
  if (cue.form === 'base' && left === at && !isPlural(tokens, range)) return null;
  return { ...range, negated, edge: range.from, inverted: false };
}

/** "went on to say", "continued to argue", "was quoted as saying": one cue of several words. */
function infinitive(tokens: Outer[], to: number): Subject | null {
  const verb = tokens[to - 1]?.word === 'on' ? to - 2 : to - 1;
  if (!['went', 'goes', 'continued', 'continues'].includes(tokens[verb]?.word ?? '')) return null;
  const range = phraseBefore(tokens, verb);
  return range && { ...range, negated: false, edge: range.from, inverted: false };
}

/** Participles that follow their noun more often than they take it as a subject. */
const PARTICIPLES = new Set(
  'dub call label brand deem consider estimate expect describe portray outline order request propose'.split(
    ' ',
  ),
);

/** "legislation dubbed the Act", "an estimated 40", "the mayor's warning": no subject and its verb. */
function isReduced(tokens: Outer[], range: Range, cue: Cue, bare: boolean): boolean {
  const last = tokens[range.to - 1];
  if (!last || last.kind === 'possessive' || tokens[range.to]?.kind === 'possessive') return true;
  if (!bare || cue.form === 'ing') return false;
  if (DETERMINERS.has(last.word) && !SPEAKING.has(last.word)) return true;
  // Number tells nouns from verbs: "immigration advocates" is no "she advocates".
  if (cue.form === 's' && !last.capital && isPlural(tokens, range)) return true;
  if (cue.form !== 'past') return false;
  const stop = tokens[range.from - 1];
  if (!stop || stop.kind !== 'word' || SUBORDINATORS.has(stop.word)) return false;
  if (PREPOSITIONS.has(stop.word)) return true;
  const frames = VERBS.get(stop.word)?.frames;
  return isVerb(stop) && (PARTICIPLES.has(cue.lemma) || (!frames?.has('clause') && !frames?.has('that')));
}

const SPEAKING = new Set(
  'many some several most few all both one those others each he she they it we i who'.split(' '),
);

function before(tokens: Outer[], left: number, cue: Cue): Range | null {
  const previous = tokens[left - 1];
  if (!previous) return null;
  if (
    previous.word === 'who' ||
    previous.word === 'which' ||
    (previous.word === 'that' && cue.form !== 'ing')
  ) {
    const comma = isMark(tokens[left - 2], ',') ? left - 2 : left - 1;
    return phraseBefore(tokens, comma);
  }
  if (cue.form === 'ing' && isMark(previous, ',–—'))
    return mainSubject(tokens, left - 1) ?? clauseSubject(tokens, left - 1);
  if (isMark(previous, ',–—)-'))
    return cue.form === 'ing'
      ? clauseSubject(tokens, left - 1)
      : (acrossApposition(tokens, left - 1) ?? inList(tokens, left, cue));
  if (previous.word === 'and' || previous.word === 'but' || previous.word === 'or')
    return clauseSubject(tokens, left - 1);
  if (previous.quote && cue.form === 'ing') return clauseSubject(tokens, left);
  if (previous.quote)
    return isSpeech(previous) || lastMark(previous) !== ',' ? null : acrossApposition(tokens, left);
  if (cue.form === 'ing' && left === 0) return null;
  if (PREPOSITIONS.has(previous.word))
    return previous.word === 'by' || cue.form !== 'ing' ? null : clauseSubject(tokens, left - 1);
  // "immigrants refusing to leave" modifies; "a letter saying that" attributes.
  if (cue.form === 'ing' && !SAYING.has(cue.lemma) && !BE.has(tokens[left]?.word ?? '')) return null;
  return withoutGerund(tokens, phraseBefore(tokens, left));
}

const SAYING = new Set(
  'say claim argue warn state ask accuse allege suggest announce declare confirm criticize criticise denounce condemn describe'.split(
    ' ',
  ),
);

/** "issuing a report saying": the report says. */
const withoutGerund = (tokens: Outer[], range: Range | null): Range | null =>
  range &&
  range.to - range.from > 1 &&
  !tokens[range.from]?.capital &&
  /ing$/.test(tokens[range.from]?.word ?? '')
    ? { ...range, from: range.from + 1 }
    : range;

const lastMark = (token: Outer) => token.quote?.inner.at(-1)?.word ?? '';

/** "raised concerns, said he would go": a further verb of the same subject, where no speaker can follow it. */
function inList(tokens: Outer[], left: number, cue: Cue): Range | null {
  let next = left;
  while (next < tokens.length && VERBS.get(tokens[next]?.word ?? '') !== cue) next += 1;
  return /^(that|(he|she|they|it)('.*)?)$/.test(tokens[next + 1]?.word ?? '') && isWord(tokens[next + 2])
    ? clauseSubject(tokens, left - 1)
    : null;
}

/** Words that begin a clause whose subject is not that of the sentence. */
const SUBORDINATE = new Set(
  'who which whose when because as if although though while after before since until where that'.split(' '),
);

/** "When donors call, the president rages, claiming …": the subject of the last main clause before a comma. */
function mainSubject(tokens: Outer[], comma: number): Range | null {
  let end = comma;
  for (let at = comma - 1; at >= -1 && comma - at < FARTHEST; at -= 1) {
    if (at >= 0 && !isMark(tokens[at], ',;')) continue;
    const verb = SUBORDINATE.has(tokens[at + 1]?.word ?? '') ? -1 : firstVerb(tokens, at + 1, end);
    if (verb > at + 1) {
      const range = phraseBefore(tokens, verb, at + 1);
      if (range) return range;
    }
    end = at;
  }
  return null;
}

/** Index of the first verb of a stretch, its auxiliaries included; -1 where it has none. */
function firstVerb(tokens: Outer[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isVerb(tokens[at]) || isSkippedVerb(tokens[at])) return at;
  return -1;
}
const isSkippedVerb = (token: Outer | undefined) =>
  isWord(token) && !token.capital && /[a-z]{3}ed$/.test(token.word);

/** "Ann Lee, the mayor of Springfield, said": the first noun phrase of the clause, with nothing but appositions after it. */
function acrossApposition(tokens: Outer[], comma: number): Range | null {
  const cuts: number[] = [];
  let start = comma;
  while (start > 0 && comma - start < FARTHEST) {
    const token = tokens[start - 1];
    if (isMark(token, ';:?!') || isSpeech(token)) break;
    if (isMark(token, ',–—(')) cuts.unshift(start - 1);
    start -= 1;
  }
  let from = start;
  for (const cut of cuts) {
    const range = segment(tokens, from, cut);
    if (range) return nameAfter(tokens, range, cut, cuts.find((each) => each > cut) ?? comma) ?? range;
    from = cut + 1;
  }
  return null;
}

/** "The firm's chief executive, Ida Voss, denied": the name, where a description comes first. */
function nameAfter(tokens: Outer[], range: Range, cut: number, next: number): Range | null {
  const head = tokens[range.to - 1];
  const owned = tokens
    .slice(range.from, range.to)
    .some((token) => token.kind === 'possessive' || token.word === 'of');
  if ((head?.capital && !owned) || next - cut < 3 || next - cut > 6) return null;
  for (let at = cut + 1; at < next; at += 1) if (!tokens[at]?.capital) return null;
  return { from: cut + 1, to: next };
}

/** Last names and first names that look like adverbs. */
const LY_NAMES =
  /^(kelly|emily|sally|molly|polly|holly|billy|lily|kimberly|beverly|italy|.*(?:ei|ai|ne|no|da|ol|al|il)l?ly)$/;

function segment(tokens: Outer[], from: number, to: number): Range | null {
  let start = from;
  while (
    start < to &&
    ['and', 'but', 'while', 'that', 'as', 'because', 'though', 'although'].includes(tokens[start]?.word ?? '')
  )
    start += 1;
  if (start >= to) return null;
  for (let at = start; at < to; at += 1) if (isVerb(tokens[at])) return phraseAfterVerb(tokens, start, to);
  const first = tokens[start]?.word ?? '';
  if (PREPOSITIONS.has(first) || DAYS.has(first)) return trim(tokens, { from: start, to });
  if (SUBORDINATORS.has(first) || tokens[start]?.kind === 'number' || tokens[start]?.kind === 'mark')
    return null;
  if (to - start === 1 && (isAdverb(tokens[start]) || (/ly$/.test(first) && !LY_NAMES.test(first))))
    return null;
  return { from: start, to };
}

/** A clause with a verb before the comma: its tail may still be the subject after "that" or "but". */
function phraseAfterVerb(tokens: Outer[], from: number, to: number): Range | null {
  for (let at = to - 1; at > from; at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (isVerb(tokens[at])) return null;
    if (['that', 'but', 'and', 'while', 'because', 'as', 'when'].includes(word))
      return phraseBefore(tokens, to, at + 1);
  }
  return null;
}

/** The subject of the clause that a later verb shares: "He rose and said", "The agency closed, saying". */
export function clauseSubject(tokens: Outer[], to: number): Range | null {
  let start = Math.max(0, to - FARTHEST);
  for (let at = to - 1; at >= start; at -= 1) {
    if (isMark(tokens[at], ';:')) start = at + 1;
  }
  let tries = 0;
  for (let at = start + 1; at < to; at += 1) {
    const token = tokens[at];
    if (!isVerb(token) && !(isWord(token) && !token.capital && /[a-z]{3}ed$/.test(token.word))) continue;
    let left = at;
    while (left > start && isSkipped(tokens[left - 1])) left -= 1;
    tries += 1;
    if (tries > TRIES) return null;
    const range = isMark(tokens[left - 1], ',)–—')
      ? acrossApposition(tokens, left - 1)
      : phraseBefore(tokens, left, start);
    if (range) return range;
  }
  return null;
}

/** "…," said Rep. Ann Lee: the speaker after the verb. */
export function invertedSubject(tokens: Outer[], at: number, cue: Cue): Subject | null {
  if (!cue.frames.has('inverted') || cue.form === 'ing' || cue.form === 'participle') return null;
  const previous = tokens[at - 1];
  if (previous && !previous.quote && !isMark(previous, ',') && previous.word !== 'so') return null;
  const range = phraseAfter(tokens, at + 1);
  if (!range) return null;
  const first = tokens[range.from];
  // "said he would" goes on; "said he." ends.
  if (/^(he|she|they|it|i|we|you)('|$)/.test(first?.word ?? '') && isWord(tokens[range.to])) return null;
  if (
    !first ||
    first.word.includes("'") ||
    first.kind === 'number' ||
    ['me', 'him', 'her', 'them', 'us', 'that'].includes(first.word)
  )
    return null;
  return { ...range, negated: false, edge: at, inverted: true };
}

import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from './nouns.ts';
import type { Outer } from './quotes.ts';
import { VERBS } from './verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  DAYS,
  DETERMINERS,
  MONTHS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './words.ts';

/** Tokens `from` (inclusive) to `to` (exclusive) of a unit. */
export interface Range {
  from: number;
  to: number;
}

/** No noun phrase that names a source is longer; keeps every scan linear. */
const LONGEST = 40;

export const isWord = (token: Outer | undefined): token is Outer =>
  token !== undefined && (token.kind === 'word' || token.kind === 'number');
export const isMark = (token: Outer | undefined, marks: string) =>
  token?.kind === 'mark' && marks.includes(token.word);
const isAdverb = (token: Outer | undefined) =>
  isWord(token) &&
  !token.capital &&
  (ADVERBS.has(token.word) || /[a-z]{2}ly$/.test(token.word)) &&
  token.word !== 'family';
export const isSkipped = (token: Outer | undefined) =>
  isWord(token) && (AUXILIARIES.has(token.word) || isAdverb(token));
export { isAdverb };

/** A finite verb, as far as the word alone tells. */
export function isVerb(token: Outer | undefined): boolean {
  if (!isWord(token) || token.capital) return false;
  if (COMMON_VERBS.has(token.word) || AUXILIARIES.has(token.word)) return true;
  const cue = VERBS.get(token.word);
  return cue !== undefined && (cue.form === 'past' || cue.form === 's') && !cue.frames.has('noun');
}

/** What may follow a participle inside a noun phrase: "released last week", "obtained by". */
const isAdjunct = (word: string) =>
  PREPOSITIONS.has(word) ||
  DAYS.has(word) ||
  MONTHS.has(word) ||
  ['last', 'this', 'late', 'early', 'earlier'].includes(word);

/** Words such as "accused", "released": verbs, or participles inside a noun phrase. */
const isPastLike = (token: Outer | undefined) =>
  isWord(token) && !token.capital && /[a-z]{2}ed$/.test(token.word);

function isBoundary(token: Outer | undefined): boolean {
  if (!token || token.kind === 'quote') return true;
  if (token.kind === 'mark') return !'&./'.includes(token.word) || token.word === '.';
  if (token.kind === 'possessive') return false;
  return (
    (SUBORDINATORS.has(token.word) && token.word !== 'and' && token.word !== 'or') ||
    COMMON_VERBS.has(token.word) ||
    AUXILIARIES.has(token.word)
  );
}

/** The noun phrase that ends before `to`; null where there is none. */
export function phraseBefore(tokens: Outer[], to: number, low = 0): Range | null {
  const last = tokens[to - 1];
  if (!last || last.kind === 'mark' || last.kind === 'quote' || to <= low) return null;
  if (PRONOUNS.has(last.word)) return { from: to - 1, to };
  let from = to;
  let conjunction = -1;
  while (from > low && to - from < LONGEST) {
    const token = tokens[from - 1];
    if (isBoundary(token) && !(tokens[from]?.word === 'by' && token?.kind === 'word')) break;
    if (token?.word === 'and' || token?.word === 'or') conjunction = from;
    if (
      (isVerb(token) && tokens[from]?.word !== 'by') ||
      (isPastLike(token) && from < to && !isAdjunct(tokens[from]?.word ?? ''))
    ) {
      break;
    }
    from -= 1;
  }
  // What stopped the scan was a verb: the words before "and" are another clause.
  const stop = tokens[from - 1];
  if (conjunction > 0 && from > low && stop && (isVerb(stop) || isPastLike(stop))) from = conjunction;
  return trim(tokens, { from, to: withoutTime(tokens, from, to) });
}

const TIME = new Set(
  'evening morning afternoon night week month year weekend spring summer fall autumn winter'.split(' '),
);

/** "NBC on Sunday", "the governor this evening": without the time at the end. */
function withoutTime(tokens: Outer[], from: number, to: number): number {
  const last = tokens[to - 1]?.word ?? '';
  if (!DAYS.has(last) && !MONTHS.has(last) && !TIME.has(last)) return to;
  const before = tokens[to - 2]?.word ?? '';
  const cut = ['on', 'this', 'last', 'in', 'late', 'early', 'earlier'].includes(before)
    ? to - 2
    : DAYS.has(last)
      ? to - 1
      : to;
  return cut > from ? cut : to;
}

/** Drops a leading adjunct: "In an interview on Tuesday Smith" to "Smith". */
export function trim(tokens: Outer[], range: Range): Range | null {
  let { from } = range;
  const { to } = range;
  while (from < to && (tokens[from]?.word === 'and' || tokens[from]?.word === 'or' || isAdverb(tokens[from])))
    from += 1;
  const first = tokens[from];
  if (first && (PREPOSITIONS.has(first.word) || DAYS.has(first.word) || MONTHS.has(first.word))) {
    let start = -1;
    for (let at = from + 1; at < to; at += 1) {
      const token = tokens[at];
      const before = tokens[at - 1];
      if (!isWord(token) || !isWord(before)) continue;
      const free = !PREPOSITIONS.has(before.word) && !DETERMINERS.has(before.word) && before.word !== 'and';
      const dated = DAYS.has(before.word) || MONTHS.has(before.word) || before.kind === 'number';
      if (
        (DETERMINERS.has(token.word) && free) ||
        (token.capital && free && !before.capital) ||
        (dated && !PREPOSITIONS.has(token.word) && token.kind === 'word')
      )
        start = at;
    }
    if (start < 0) return null;
    from = start;
  }
  return from < to ? { from, to } : null;
}

/** The noun phrase that starts at `from`: up to a mark, a verb or an adjunct of time and place. */
export function phraseAfter(tokens: Outer[], from: number, loose = false): Range | null {
  let to = from;
  while (to < tokens.length && to - from < LONGEST) {
    const token = tokens[to];
    if (!token || token.kind === 'quote' || (token.kind === 'mark' && token.word !== '&')) break;
    if (token.kind !== 'possessive') {
      if (PRONOUNS.has(token.word) && to === from) return { from, to: to + 1 };
      if (
        SUBORDINATORS.has(token.word) &&
        token.word !== 'and' &&
        !(loose && ['that', 'which'].includes(token.word))
      )
        break;
      if (!loose && (COMMON_VERBS.has(token.word) || AUXILIARIES.has(token.word))) break;
      if (DAYS.has(token.word) && to > from && !loose) break;
      if (
        !loose &&
        PREPOSITIONS.has(token.word) &&
        !['of', 'for', 'at', 'with', 'from', 'to'].includes(token.word)
      )
        break;
      if (!loose && isAdverb(token)) break;
    }
    to += 1;
  }
  while (
    to > from &&
    ['and', 'or', 'of', 'for', 'to', 'at', 'with', 'from'].includes(tokens[to - 1]?.word ?? '')
  )
    to -= 1;
  return to > from ? { from, to } : null;
}

/** Pronouns and quantities that stand for people. */
const INDEFINITE = new Set(
  'many some others most few several both neither everyone everybody nobody somebody someone anyone one all those half'.split(
    ' ',
  ),
);

/**
 * Whether the phrase can name somebody or something that speaks. After a verb that only people and bodies can be the
 * subject of, `sure`, any noun phrase can; otherwise it must name a person, a body or a document.
 */
export function canSpeak(tokens: Outer[], range: Range, sure: boolean): boolean {
  const head = tokens[headOf(tokens, range)];
  if (!head || head.kind === 'mark' || DETERMINERS.has(head.word) !== INDEFINITE.has(head.word))
    return INDEFINITE.has(head?.word ?? '');
  if (PREPOSITIONS.has(tokens[range.to - 1]?.word ?? '')) return false;
  if (sure && head.kind === 'word') return true;
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at];
    if (!isWord(token)) continue;
    if (at > range.from && PREPOSITIONS.has(token.word) && token.word !== 'of') break;
    if (DOCUMENT_NOUNS.has(token.word) || ORGANISATION_NOUNS.has(token.word) || PERSON_NOUNS.has(token.word))
      return true;
    if (PRONOUNS.has(token.word) || INDEFINITE.has(token.word)) return true;
    const calendar = DAYS.has(token.word) || MONTHS.has(token.word);
    if (
      token.capital &&
      !calendar &&
      !DETERMINERS.has(token.word) &&
      (at > range.from || range.to - range.from === 1 || tokens[at + 1]?.capital)
    )
      return true;
  }
  return false;
}

/** Index of the head of a phrase: the last word before a preposition, a participle with its "by", or a relative. */
export function headOf(tokens: Outer[], range: Range): number {
  for (let at = range.from + 1; at < range.to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const participle =
      isPastLike(token) &&
      ['by', 'in', 'on', 'at', 'to', 'from', 'with', 'last'].includes(tokens[at + 1]?.word ?? '');
    const named = ['kept', 'written', 'made', 'named', 'obtained', 'led', 'familiar', 'close'].includes(
      token.word,
    );
    if (
      PREPOSITIONS.has(token.word) ||
      participle ||
      named ||
      ['who', 'which', 'that', 'whose'].includes(token.word)
    )
      return at - 1;
  }
  return range.to - 1;
}

/** Words that take a plural verb, by themselves or by their ending. */
const PLURAL =
  /[^sui']s$|^(people|men|women|they|who|police|some|many|others|most|few|both|several|all|those|data|children|staff)$/;

/** Whether a phrase takes a plural verb: by its head, or as two phrases joined by "and". */
export function isPlural(tokens: Outer[], range: Range): boolean {
  const head = headOf(tokens, range);
  if (PLURAL.test(tokens[head]?.word ?? '')) return true;
  for (let at = range.from + 1; at < range.to; at += 1) if (tokens[at]?.word === 'and') return true;
  return (
    ['who', 'that', 'which'].includes(tokens[range.to]?.word ?? '') &&
    PLURAL.test(tokens[range.to - 1]?.word ?? '')
  );
}

import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from './nouns.ts';
import type { Outer } from './quotes.ts';
import { DAYS, DETERMINERS, MONTHS, PREPOSITIONS, PRONOUNS } from './words.ts';
import type { Range } from './phrases.ts';
import { isPastLike, isWord } from './word-class.ts';

/** Pronouns and quantities that stand for people. */
const INDEFINITE = new Set(
  'many some another others most few several both neither everyone everybody nobody somebody someone anyone one all those half'.split(
    ' ',
  ),
);

/**
 * Whether the phrase can name somebody or something that speaks. After a verb that only people and bodies can be the
 * subject of, `sure`, any noun phrase can; otherwise it must name a person, a body or a document.
 */
export function canSpeak(tokens: Outer[], range: Range, sure: boolean): boolean {
  const head = tokens[headOf(tokens, range)];
  if (isCount(head) && tokens[range.from + 1]?.word === 'in' && isCount(tokens[range.from + 2])) return true;
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

/** Shares of a number of people: "26 percent of voters say". */
const SHARES = new Set(
  'percent % majority minority plurality third quarter half fifth number handful'.split(' '),
);
const isCount = (token: Outer | undefined) =>
  token?.kind === 'number' || /^(one|two|three|four|five|six|seven|eight|nine|ten)$/.test(token?.word ?? '');

/** Whether a phrase takes a plural verb: by its head, or as two phrases joined by "and". */
export function isPlural(tokens: Outer[], range: Range): boolean {
  const head = headOf(tokens, range);
  if (PLURAL.test(tokens[head]?.word ?? '')) return true;
  for (let at = range.from; at < head; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (PLURAL.test(word) && (PERSON_NOUNS.has(word) || ORGANISATION_NOUNS.has(word))) return true;
  }
  if (SHARES.has(tokens[head]?.word ?? '')) return true;
  for (let at = range.from; at < range.to; at += 1) {
    const word = tokens[at]?.word ?? '';
    // "Two in three say", "Both men": a number of people, whatever the noun.
    if (
      (word === 'and' && at > range.from) ||
      (word === 'in' && isCount(tokens[at - 1]) && isCount(tokens[at + 1]))
    )
      return true;
  }
  return (
    ['who', 'that', 'which'].includes(tokens[range.to]?.word ?? '') &&
    PLURAL.test(tokens[range.to - 1]?.word ?? '')
  );
}

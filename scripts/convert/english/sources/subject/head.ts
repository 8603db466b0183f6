import { ROLES } from '../lexicon/roles.ts';
import type { Cursor } from '../text/cursor.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from '../lexicon/nouns.ts';
import type { Outer } from '../text/quotes.ts';
import { DAYS, DETERMINERS, MONTHS, PREPOSITIONS, PRONOUNS } from '../lexicon/words.ts';
import type { Range } from './phrases.ts';
import { isPastLike, isWord } from '../text/word-class.ts';

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
export function canSpeak(line: Cursor, range: Range, sure: boolean): boolean {
  const head = line.at(headOf(line, range));
  if (isCount(head) && line.word(range.from + 1) === 'in' && isCount(line.at(range.from + 2))) return true;
  if (!head || head.kind === 'mark' || DETERMINERS.has(head.word) !== INDEFINITE.has(head.word))
    return INDEFINITE.has(head?.word ?? '');
  if (line.is(range.to - 1, PREPOSITIONS)) return false;
  if (sure && (head.kind === 'word' || /[a-z]/.test(head.word))) return true;
  if (/s$/.test(head.word) && ROLES.has(head.word.slice(0, -1))) return true;
  for (let at = range.from; at < range.to; at += 1) {
    const token = line.at(at);
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
      (at > range.from || range.to - range.from === 1 || line.capital(at + 1))
    )
      return true;
  }
  return false;
}

/** Index of the head of a phrase: the last word before a preposition, a participle with its "by", or a relative. */
export function headOf(line: Cursor, range: Range): number {
  for (let at = range.from + 1; at < range.to; at += 1) {
    const token = line.at(at);
    if (!token) break;
    const participle =
      isPastLike(token) && ['by', 'in', 'on', 'at', 'to', 'from', 'with', 'last'].includes(line.word(at + 1));
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
export function isPlural(line: Cursor, range: Range): boolean {
  const head = headOf(line, range);
  if (PLURAL.test(line.word(head))) return true;
  for (let at = range.from; at < head; at += 1) {
    const word = line.word(at);
    if (PLURAL.test(word) && (PERSON_NOUNS.has(word) || ORGANISATION_NOUNS.has(word))) return true;
  }
  if (line.is(head, SHARES)) return true;
  for (let at = range.from; at < range.to; at += 1) {
    const word = line.word(at);
    // "Two in three say", "Both men": a number of people, whatever the noun.
    if (
      (word === 'and' && at > range.from) ||
      (word === 'in' && isCount(line.at(at - 1)) && isCount(line.at(at + 1)))
    )
      return true;
  }
  return ['who', 'that', 'which'].includes(line.word(range.to)) && PLURAL.test(line.word(range.to - 1));
}

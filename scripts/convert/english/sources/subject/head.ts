import { ROLES } from '../lexicon/roles.ts';
import type { Cursor } from '../text/cursor.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from '../lexicon/nouns.ts';
import type { Outer } from '../text/quotes.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../lexicon/words.ts';
import type { Range } from './phrases.ts';
import { isPastLike } from '../text/word-class.ts';

/** Pronouns and quantities that stand for people. */
const INDEFINITE = new Set(
  'many some another others most few several both neither everyone everybody nobody somebody someone anyone one all those half'.split(
    ' ',
  ),
);

/** Whether a word of a phrase names somebody: a noun of people, bodies or documents, a pronoun, a name. */
function namesAt(line: Cursor, { from, to }: Range, at: number): boolean {
  if (SPEAKERS.some((words) => line.is(at, words))) return true;
  if (!line.isName(at) || line.is(at, DETERMINERS)) return false;
  return at > from || to - from === 1 || line.capital(at + 1);
}
const SPEAKERS = [DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS, PRONOUNS, INDEFINITE];

/** "two in three" */
const isShare = (line: Cursor, { from }: Range, head: number): boolean =>
  isCount(line.at(head)) && line.word(from + 1) === 'in' && isCount(line.at(from + 2));

/** "the advocates", "the 34-year-old": a noun that people and bodies go by. */
const isSomebody = (token: Outer, sure: boolean): boolean =>
  (sure && (token.kind === 'word' || /[a-z]/.test(token.word))) ||
  (token.word.endsWith('s') && ROLES.has(token.word.slice(0, -1)));

/**
 * Whether the phrase can name somebody or something that speaks. After a verb that only people and bodies can be the
 * subject of, `sure`, any noun phrase can; otherwise it must name a person, a body or a document.
 */
export function canSpeak(line: Cursor, range: Range, sure: boolean): boolean {
  const at = headOf(line, range);
  const head = line.at(at);
  if (isShare(line, range, at)) return true;
  if (!head || head.kind === 'mark' || DETERMINERS.has(head.word) !== INDEFINITE.has(head.word))
    return INDEFINITE.has(head?.word ?? '');
  if (line.is(range.to - 1, PREPOSITIONS)) return false;
  if (isSomebody(head, sure)) return true;
  for (let word = range.from; word < range.to; word += 1) {
    if (!line.isWord(word)) continue;
    if (word > range.from && line.is(word, PREPOSITIONS) && line.word(word) !== 'of') break;
    if (namesAt(line, range, word)) return true;
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
    // "a lawyer representing Lee": no Lee.
    const doing =
      /^[a-z]{3,}ing$/.test(token.word) &&
      !token.capital &&
      SPEAKERS.some((words) => line.is(at - 1, words)) &&
      at + 1 < range.to;
    if (
      PREPOSITIONS.has(token.word) ||
      participle ||
      doing ||
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

import { isGivenName } from '../lexicon/first-names.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS } from '../lexicon/nouns.ts';
import { DETERMINERS } from '../lexicon/words.ts';
import type { Range } from '../subject/phrases.ts';
import type { Cursor } from '../text/cursor.ts';
import { isTitle, runsIn, type Run } from './runs.ts';

/** Whether a run of names is somebody's; by its last word the text may know the person. */
function isPerson(line: Cursor, run: Run, knows: (last: string) => boolean): boolean {
  if (knows(line.word(run.to - 1)) || run.first > run.from || isTitle(line, run.from - 1)) return true;
  if (run.to - run.first > 1) return isGivenName(line.word(run.first));
  return !line.is(run.first, ORGANISATION_NOUNS) && !line.is(run.first, PERSON_NOUNS);
}

/**
 * The speakers of a phrase: "both Vint and Willis", "Tolliver and his deputy, Sunil Mehrotra" are two; "Customs and
 * Border Protection", "Democrats and advocates" one.
 *
 * @param knows whether the text has named somebody with a last name in lower case
 */
export function speakersIn(line: Cursor, range: Range, knows: (last: string) => boolean): Range[] {
  let and = range.from;
  while (and < range.to && line.word(and) !== 'and') and += 1;
  if (and === range.to || and === range.from) return [range];
  const runs = runsIn(line, range);
  const [one, two] = runs;
  if (!one || !two || runs.length > 2 || one.to !== and || two.to !== range.to) return [range];
  const start = line.word(range.from) === 'both' ? range.from + 1 : range.from;
  if (line.is(start, DETERMINERS) || !isPerson(line, one, knows) || !isPerson(line, two, knows))
    return [range];
  return [
    { from: start, to: and },
    { from: two.from, to: range.to },
  ];
}

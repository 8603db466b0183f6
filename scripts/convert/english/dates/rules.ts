import { fortnight } from './fortnight.ts';
import { HOLIDAY_WORDS, holidays } from './holidays.ts';
import type { Rule } from './match.ts';
import { months } from './months.ts';
import { fiscal, shortPart } from './fiscal.ts';
import { deictic, partOfDay, pastOrFuture, wordDecade } from './named.ts';
import { seasons } from './seasons.ts';
import { spelledYear } from './spelled-year.ts';
import type { Tokens } from './tokens.ts';
import { units } from './units.ts';
import { weekdays, weekdaysAgo } from './weekdays.ts';
import { DECADES, MONTHS, PART_OF_DAY, SEASONS, UNITS, WEEKDAYS } from './words.ts';
import { numbers } from './years.ts';

const DEICTIC = [
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'now',
  'recently',
  'currently',
  'nowadays',
  'lately',
  'presently',
];

/** A word may begin a feast, or trigger the rule it triggers otherwise ("may", "fourth"). */
const orElse =
  (first: Rule, second: Rule | undefined): Rule =>
  (tokens, i, floor) =>
    first(tokens, i, floor) ?? second?.(tokens, i, floor) ?? null;

/** Which rule a word triggers: everything else in the text is passed over after one look-up. */
const RULES = new Map<string, Rule>([
  ...[...MONTHS.keys()].map((word): [string, Rule] => [word, months]),
  ...[...WEEKDAYS.keys()].map((word): [string, Rule] => [word, weekdays]),
  ...[...WEEKDAYS.keys()].map((word): [string, Rule] => [`${word}s`, weekdaysAgo]),
  ...[...UNITS.keys(), 'half'].map((word): [string, Rule] => [word, units]),
  ...[...SEASONS.keys()].map((word): [string, Rule] => [word, seasons]),
  ...[...DECADES.keys()].map((word): [string, Rule] => [word, wordDecade]),
  ...[...PART_OF_DAY].map((word): [string, Rule] => [word, partOfDay]),
  ...DEICTIC.map((word): [string, Rule] => [word, deictic]),
  ['past', pastOrFuture],
  ['future', pastOrFuture],
  ['fiscal', fiscal],
  ['fy', fiscal],
  ['q', shortPart],
  ['h', shortPart],
  ['fortnight', fortnight],
  ['fortnights', fortnight],
  ...['sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'two'].map((word): [string, Rule] => [
    word,
    spelledYear,
  ]),
]);

for (const word of HOLIDAY_WORDS) RULES.set(word, orElse(holidays, RULES.get(word)));

/** The rule that token `i` triggers. */
export function ruleFor(tokens: Tokens, i: number): Rule | undefined {
  const code = tokens.text.charCodeAt(tokens.start[i]!);
  return code >= 48 && code <= 57 ? numbers : RULES.get(tokens.lower[i]!);
}

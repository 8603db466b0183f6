import { edtfDay } from './calendar.ts';
import { relative, type Rule } from './match.ts';
import { digits } from './number.ts';
import { at, blank, gap, near } from './tokens.ts';
import { MONTHS, PART_OF_DAY, POSITION, WEEKDAYS } from './words.ts';

/** Names with a weekday in them that are no day of this week. */
const NAMED = new Set([
  'black',
  'good',
  'ash',
  'fat',
  'super',
  'cyber',
  'bloody',
  'ruby',
  'sheffield',
  'freaky',
  'palm',
  'giving',
  'girl',
  'man',
  'joe',
  'shrove',
  'holy',
  'maundy',
]);
/** "Sunday Times", "Monday Night Football": papers and programmes. */
const AFTER = new Set([
  'addams',
  'weld',
  'march',
  'times',
  'telegraph',
  'mirror',
  'mail',
  'express',
  'herald',
  'star',
  'post',
  'mass',
  'club',
]);

/** "Tuesday", "last Friday", "Monday night", "next Thursday": back from publication unless the tense looks ahead. */
export const weekdays: Rule = (tokens, i, floor) => {
  const found = WEEKDAYS.get(at(tokens, i));
  if (found === undefined || !/^[A-Z]/.test(tokens.word[i]!)) return null;
  const weekday = found - 1;
  // "Tuesday, March 22" and "Tuesday 22 March" belong to the rule for months.
  const joined = /^,?\s$/.test(gap(tokens, i));
  if (
    joined &&
    MONTHS.has(at(tokens, i + 1)) &&
    tokens.word[i + 1] !== 'may' &&
    digits(tokens, i + 2, 2) !== null
  )
    return null;
  if (joined && digits(tokens, i + 1, 2) !== null && MONTHS.has(at(tokens, i + 2))) return null;
  if (blank(tokens, i - 1) && NAMED.has(at(tokens, i - 1))) return null;
  if (blank(tokens, i) && AFTER.has(at(tokens, i + 1)) && /^[A-Z]/.test(tokens.word[i + 1]!)) return null;
  if (
    /^Night$/.test(tokens.word[i + 1] ?? '') &&
    /^(Live|Lights|Football|Fever)$/.test(tokens.word[i + 2] ?? '')
  )
    return null;
  let from = i;
  let to = i;
  if (PART_OF_DAY.has(at(tokens, i + 1)) && blank(tokens, i)) to = i + 1;
  const before = near(tokens, i - 1) && i - 1 >= floor ? at(tokens, i - 1) : '';
  // "every Tuesday" is a habit, not a day.
  if (before === 'every' || before === 'each' || before === 'most') return null;
  let weeks = 0;
  const wide = near(tokens, i - 2) && i - 2 >= floor && at(tokens, i - 2) === 'this';
  if (wide && (before === 'past' || before === 'coming')) from -= 2;
  else if (before === 'last' || before === 'next' || before === 'this') from--;
  else if (POSITION.has(before)) from--;
  const after = `${at(tokens, to + 1)} ${at(tokens, to + 2)}`;
  if (blank(tokens, to) && (after === 'last week' || after === 'next week' || after === 'this week')) {
    to += 2;
    weeks = 7;
  }
  return relative(from, to, (on, tense) => {
    if (weeks) {
      const monday = on.day - ((on.weekday + 6) % 7);
      const offset = (weekday + 6) % 7;
      return edtfDay(monday + offset + (after === 'last week' ? -7 : after === 'next week' ? 7 : 0));
    }
    const back = (on.weekday - weekday + 7) % 7;
    const ahead = (weekday - on.weekday + 7) % 7;
    if (before === 'last') return edtfDay(on.day - (back || 7));
    if (before === 'coming') return edtfDay(on.day + ahead);
    if (before === 'next') return edtfDay(on.day + (ahead || 7));
    if (before === 'this' && tense !== 'past') return edtfDay(on.day + ahead);
    return edtfDay(tense === 'future' ? on.day + ahead : on.day - back);
  });
};

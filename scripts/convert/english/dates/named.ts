import { edtfDay, edtfYear } from './calendar.ts';
import { withPosition } from './extend.ts';
import { relative, stated, vague, type Match, type Rule } from './match.ts';
import { digits, numberBefore } from './number.ts';
import { at, blank, gap, near, type Tokens } from './tokens.ts';
import { DECADES, ORDINALS, PART_OF_DAY } from './words.ts';

const OF_OUR_TIME =
  /^(world|society|youth|young|children|kids|parents|families|women|men|generation|standards|dollars|money|technology|culture|climate|environment|age|economy)$/;

/** "today's world", "today's children": our time, not the day of publication. */
const isOfOurTime = (tokens: Tokens, i: number): boolean =>
  at(tokens, i + 1) === 's' && OF_OUR_TIME.test(at(tokens, i + 2));

/** "today", "yesterday", "tomorrow", "tonight" and words for an unmeasured now or lately. */
export const deictic: Rule = (tokens, i, floor) => {
  const word = at(tokens, i);
  const before = blank(tokens, i - 1) && i - 1 >= floor ? at(tokens, i - 1) : '';
  if (gap(tokens, i) === '-' || gap(tokens, i - 1) === '-') return null;
  if (/^USA?$/.test(tokens.word[i + 1] ?? '') && /^[A-Z]/.test(tokens.word[i]!)) return null;
  // "even today", "today's children": nowadays, not the day of publication.
  const loose =
    word === 'today'
      ? /^(even|still|of)$/.test(before) || isOfOurTime(tokens, i)
      : word === 'tomorrow' && before === 'of';
  if (loose) return vague(i, i);
  const shift = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }[word];
  if (shift === undefined) return word === 'now' && at(tokens, i + 1) === 'that' ? null : vague(i, i);
  if (before === 'usa' || before === 'psychology') return null;
  if (word === 'yesterday' && before === 'before' && at(tokens, i - 2) === 'day') {
    return relative(i - (at(tokens, i - 3) === 'the' ? 3 : 2), i, (on) => edtfDay(on.day - 2));
  }
  if (word === 'tomorrow' && before === 'after' && at(tokens, i - 2) === 'day') {
    return relative(i - (at(tokens, i - 3) === 'the' ? 3 : 2), i, (on) => edtfDay(on.day + 2));
  }
  // "a week tomorrow", "a fortnight today", as the British count.
  const weeks = { week: 1, weeks: 1, fortnight: 2 }[before];
  const number = weeks !== undefined && shift >= 0 ? numberBefore(tokens, i - 2) : null;
  if (number && number.from >= floor && word !== 'tonight')
    return relative(number.from, i, (on) => edtfDay(on.day + shift + 7 * weeks! * number.value));
  const to = PART_OF_DAY.has(at(tokens, i + 1)) && blank(tokens, i) ? i + 1 : i;
  return relative(withPosition(tokens, i, floor), to, (on) => edtfDay(on.day + shift));
};

/** "this morning", "last night", "tomorrow evening" is taken by its first word. */
export const partOfDay: Rule = (tokens, i, floor) => {
  const before = blank(tokens, i - 1) && i - 1 >= floor ? at(tokens, i - 1) : '';
  if (before === 'last' && at(tokens, i) === 'night') return relative(i - 1, i, (on) => edtfDay(on.day - 1));
  if (before === 'this') return relative(withPosition(tokens, i - 1, floor), i, (on) => edtfDay(on.day));
  return null;
};

/** "the past", "the near future": time without a date. */
export const pastOrFuture: Rule = (tokens, i, floor) => {
  const adjective = /^(near|recent|distant|foreseeable|immediate)$/.test(at(tokens, i - 1)) ? 1 : 0;
  const the = i - 1 - adjective;
  const bare =
    the >= floor && at(tokens, the) === 'the' && /^(in|of|for|into|from)$/.test(at(tokens, the - 1));
  const ended =
    !blank(tokens, i) ||
    /^(and|but|with|when|that|to|by|for|as|the|it|he|she|they|we|is|was|has|have)$/.test(at(tokens, i + 1));
  return bare && ended ? vague(the, i) : null;
};

/** "the sixties", "the late eighties" (never "his sixties", an age). */
export const wordDecade: Rule = (tokens, i, floor) => {
  const first = DECADES.get(at(tokens, i))!;
  const from = withPosition(tokens, i, floor);
  if (at(tokens, from) === 'the') return stated(from, i, `${first}/${first + 9}`);
  return at(tokens, from - 1) === 'the' && from - 1 >= floor
    ? stated(from - 1, i, `${first}/${first + 9}`)
    : null;
};

/** "the 19th century", "the twenty-first century". */
export const century: Rule = (tokens, i, floor) => {
  let first = i - 1;
  if (!near(tokens, first)) return null;
  const suffix = /^(st|nd|rd|th)$/.test(at(tokens, first)) ? digits(tokens, first - 1, 2) : null;
  if (suffix !== null) first--;
  const number =
    suffix ??
    (at(tokens, first - 1) === 'twenty' && at(tokens, first) === 'first'
      ? 21
      : ORDINALS.get(at(tokens, first)));
  if (number === undefined || number < 1) return null;
  if (number === 21 && suffix === null) first--;
  if (first < floor) return null;
  const value = `${edtfYear((number - 1) * 100 + 1)}/${edtfYear(number * 100)}`;
  const from = withPosition(tokens, first, floor);
  const the: Match = stated(
    from === first && at(tokens, first - 1) === 'the' && first - 1 >= floor ? first - 1 : from,
    i,
    value,
  );
  return the;
};

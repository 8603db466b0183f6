import { bounds, edtfDay, edtfMonth, dayNumber, exists, span } from './calendar.ts';
import type { Match } from './match.ts';
import { at, gap, type Tokens } from './tokens.ts';

const JOINERS = new Set(['to', 'through', 'until', 'till', 'and']);

/** Whether the text between two findings makes them one range: "from A to B", "between A and B", "A–B", "A through B". */
function joins(tokens: Tokens, a: Match, b: Match): boolean {
  const before = at(tokens, a.from - 1);
  if (b.from === a.to + 1) return /^\s?[-–—]\s?$/.test(gap(tokens, a.to)) && !/—/.test(gap(tokens, a.to));
  if (b.from !== a.to + 2) return false;
  const word = at(tokens, a.to + 1);
  if (!JOINERS.has(word) || !/^\s$/.test(gap(tokens, a.to)) || !/^\s$/.test(gap(tokens, a.to + 1)))
    return false;
  // "between now and Feb. 10", "from now to Election Day": one end has a date.
  if (at(tokens, a.from) === 'now') return false;
  return word === 'and'
    ? before === 'between'
    : (word === 'through' && (a.stated || Boolean(a.partial) || !b.partial)) ||
        before === 'from' ||
        (word === 'to' && Boolean(a.partial) === Boolean(b.partial || a.partial));
}

/** Takes two dates that stand as the ends of a range into one finding; a month without a year takes the year of the other end. */
export function joinRange(tokens: Tokens, matches: Match[]): Match[] {
  const joined: Match[] = [];
  for (const match of matches) {
    const last = joined.at(-1);
    if (!last || !joins(tokens, last, match)) {
      joined.push(match);
      continue;
    }
    joined[joined.length - 1] = {
      from: last.from,
      to: match.to,
      ...(last.start === undefined ? {} : { start: last.start }),
      stated: (last.stated || Boolean(last.partial)) && match.stated,
      value: (context) => {
        const to = match.value(context);
        const from = (to && (match.stated || !match.partial) && lent(last, to)) || last.value(context);
        return from && to ? ends(from.split('/')[0]!, to.split('/').at(-1)!) : null;
      },
    };
  }
  return joined;
}

/** Both ends as a span. "Monday to Friday" in midweek would run backwards: the first end is then a week earlier. */
function ends(from: string, to: string): string | null {
  const whole = span(from, to);
  if (whole || from.length !== 10 || to.length !== 10) return whole;
  const earlier = bounds(from)[0] - 7;
  return span(edtfDay(earlier), to);
}

/** The first end of a range with the year of the last: "from June to September 2023". */
function lent(match: Match, to: string): string | null {
  if (!match.partial) return null;
  const { month, day } = match.partial;
  const end = bounds(to)[1];
  const year = Number(to.slice(0, 4));
  const build = (y: number): string | null =>
    day === undefined
      ? edtfMonth(y, month)
      : exists(y, month, day)
        ? edtfDay(dayNumber(y, month, day))
        : null;
  const same = build(year);
  return same && bounds(same)[0] <= end ? same : build(year - 1);
}

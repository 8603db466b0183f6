import { withThe } from './extend.ts';
import type { Match } from './match.ts';
import { part } from './part.ts';
import { moved } from './moved.ts';
import { at, blank, gap, near, type Tokens } from './tokens.ts';
import { ORDINALS } from './words.ts';

const PERIOD = /^(quarter|period|month|week|half)$/;

/** "the year-ago quarter", "the year-earlier third quarter", "year-earlier profit": the same stretch of the year before. */
export function yearAgo(tokens: Tokens, i: number, floor: number): Match | null {
  if (gap(tokens, i) !== '-' || !/^(ago|earlier)$/.test(at(tokens, i + 1))) return null;
  const next = blank(tokens, i + 1) ? at(tokens, i + 2) : '';
  const ordinal = ORDINALS.has(next) && near(tokens, i + 2) && at(tokens, i + 3) === 'quarter';
  const from = withThe(tokens, i, floor);
  if (ordinal) {
    const here = part(tokens, i + 3, i + 2);
    return here && { from, to: here.to, stated: false, value: (context) => back(here.value(context)) };
  }
  const value: Match['value'] = ({ previous, quarter }) =>
    back(
      next === 'quarter' || next === 'period'
        ? previous?.includes('/')
          ? previous
          : (quarter ?? previous)
        : previous,
    );
  if (PERIOD.test(next)) return { from, to: i + 2, stated: false, value };
  return { from: i, to: i + 1, stated: false, value: ({ quarter }) => back(quarter) };
}

const back = (value: string | null): string | null => value && moved(value, 'year', -1);

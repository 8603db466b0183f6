import { at, gap, near, type Tokens } from './tokens.ts';
import { POSITION } from './words.ts';

const PART = new Set([
  'end',
  'beginning',
  'start',
  'middle',
  'close',
  'turn',
  'height',
  'half',
  'part',
  'rest',
  'remainder',
]);
const APPROXIMATE = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'some',
  'approximately',
  'over',
  'barely',
  'just',
  'only',
]);

/**
 * Takes what narrows an expression into it, from the left: "early 2021", "the end of March", "later this year".
 * Returns the new first token, never below `floor`.
 */
export function withPosition(tokens: Tokens, from: number, floor: number): number {
  let first = from;
  const before = (n: number): string => (first - n >= floor ? at(tokens, first - n) : '');
  if (POSITION.has(before(1)) && near(tokens, first - 1)) first--;
  else if (before(1) === 'of' && PART.has(before(2)) && near(tokens, first - 1)) {
    first -= 2;
    if (/^(first|second|last|latter|early|later|better)$/.test(before(1))) first--;
  } else if ((before(1) === 'earlier' || before(1) === 'later') && near(tokens, first - 1)) first--;
  if (first < from && before(1) === 'the' && near(tokens, first - 1)) first--;
  return first;
}

/** Takes "about", "more than", "at least" before a number into the expression; says whether it did. */
export function withApproximation(
  tokens: Tokens,
  from: number,
  floor: number,
): { from: number; approximate: boolean } {
  const one = from - 1 >= floor && gap(tokens, from - 1).length === 1 ? at(tokens, from - 1) : '';
  const two = from - 2 >= floor ? at(tokens, from - 2) : '';
  if (one === 'than' && (two === 'more' || two === 'less' || two === 'fewer'))
    return { from: from - 2, approximate: true };
  if (one === 'least' && two === 'at') return { from: from - 2, approximate: true };
  if (APPROXIMATE.has(one)) return { from: from - 1, approximate: one !== 'just' && one !== 'only' };
  return { from, approximate: false };
}

/** First token of "the" before `i`, if it stands there. */
export const withThe = (tokens: Tokens, i: number, floor: number): number =>
  i - 1 >= floor && near(tokens, i - 1) && at(tokens, i - 1) === 'the' ? i - 1 : i;

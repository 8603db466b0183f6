import { at, blank, gap, type Tokens } from '../dates/tokens.ts';
import type { NumberFound } from './found.ts';
import { numberAt } from './number.ts';
import { MEASURES } from './words.ts';

/** How "one in five" goes on after its first number: tokens between the two numbers. */
function link(tokens: Tokens, i: number): number {
  if (at(tokens, i) === 'in') return at(tokens, i + 1) === 'every' ? 2 : 1;
  if (at(tokens, i) === 'of' && at(tokens, i + 1) === 'every') return 2;
  if (at(tokens, i) !== 'out' || at(tokens, i + 1) !== 'of') return 0;
  return at(tokens, i + 2) === 'every' ? 3 : 2;
}

/** "one in five", "2 out of 10", "three of every four" as the share it is; `found` itself where it is none. */
export function ratioFrom(tokens: Tokens, found: NumberFound): NumberFound {
  const { value, to } = found;
  const hyphens = gap(tokens, to) === '-' && at(tokens, to + 1) === 'in' && gap(tokens, to + 1) === '-';
  if (
    value === null ||
    value < 1 ||
    !Number.isInteger(value) ||
    found.currency ||
    !(blank(tokens, to) || hyphens)
  )
    return found;
  const between = link(tokens, to + 1);
  if (between === 0 || !(blank(tokens, to + between) || hyphens)) return found;
  const base = numberAt(tokens, to + between + 1);
  if (!base || base.from !== to + between + 1 || base.value === null || base.currency || base.value <= value)
    return found;
  // "two in ten days" and "one in 2019" are no shares; nor is "5 in 10%".
  if (
    !Number.isInteger(base.value) ||
    tokens.text[base.end] === '%' ||
    (base.value > 1900 && base.value < 2100)
  )
    return found;
  if (blank(tokens, base.to) && MEASURES.has(at(tokens, base.to + 1))) return found;
  const share = Number((value / base.value).toPrecision(12));
  return { ...found, to: base.to, end: base.end, value: share, fraction: true, ratio: true };
}

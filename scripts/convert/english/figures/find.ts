import { scan } from '../dates/scan.ts';
import { tokensOf } from '../dates/tokens.ts';
import { approximationAfter, approximationBefore } from './approximation.ts';
import { isNoFigure } from './exclude.ts';
import { numberAt } from './number.ts';
import { rangeFrom, type Quantity } from './range.ts';
import { ratioFrom } from './ratio.ts';
import { unitOf } from './unit.ts';
import type { FigureFinding, SeedText } from '../../types.ts';

/** Longer digits are codes, and "a trillion trillion trillion" is a jest: beyond this a number is not exact any more. */
const isSane = ({ value, max }: Quantity): boolean =>
  (value ?? 0) <= Number.MAX_SAFE_INTEGER && (max ?? 0) <= Number.MAX_SAFE_INTEGER;

/**
 * Finds every number that counts or measures something: its value (and upper end), unit, noun and what makes it inexact.
 * Years, dates, ordinals, clock times, identifiers and list markers are no figures.
 * Offsets are UTF-16 code units of `seed.text`; findings come in the order of the text and do not overlap.
 */
export function findFigures(seed: SeedText): FigureFinding[] {
  const tokens = tokensOf(seed.text);
  const dates = scan(tokens);
  const findings: FigureFinding[] = [];
  let floor = 0;
  /** End of the last figure. */
  let taken = 0;
  let date = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (date < dates.length && dates[date]!.to < i) date++;
    if (date < dates.length && dates[date]!.from <= i) {
      i = floor = dates[date]!.to;
      floor++;
      continue;
    }
    const number = numberAt(tokens, i);
    const upTo = dates[date]?.from ?? tokens.count;
    if (!number || number.from < floor || number.to >= upTo || !isSane(number)) continue;
    const ratio = ratioFrom(tokens, number);
    const range = ratio === number ? rangeFrom(tokens, number) : ratio;
    const found: Quantity = range.to < upTo && isSane(range) ? range : number;
    if (isNoFigure(tokens, found)) {
      i = found.words ? i : found.to;
      continue;
    }
    const before = approximationBefore(tokens, found.from, floor);
    const suffix = approximationAfter(tokens, found.to, found.end);
    const measured = unitOf(tokens, suffix ? { ...found, to: suffix.to, end: suffix.end } : found);
    const after = suffix ?? approximationAfter(tokens, measured.to, measured.end);
    const wanted = before ? tokens.start[before.from]! : found.start;
    // "1 € 1": a sign between two numbers belongs to the first.
    const start = wanted < taken ? tokens.start[i]! : wanted;
    const end = Math.max(after?.end ?? 0, measured.end);
    const to = Math.max(after?.to ?? 0, measured.to);
    const approximation = before?.words ?? after?.words;
    findings.push({
      start,
      end,
      value: found.value,
      ...(found.max === undefined ? {} : { max: found.max }),
      unit: measured.unit,
      text: seed.text.slice(start, end),
      ...(approximation ? { approximation } : {}),
      ...(measured.noun ? { noun: measured.noun } : {}),
    });
    floor = to + 1;
    taken = end;
    i = to;
  }
  return findings;
}

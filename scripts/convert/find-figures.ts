import { scan } from './dates/scan.ts';
import { tokensOf } from './dates/tokens.ts';
import { approximationAfter, approximationBefore } from './figures/approximation.ts';
import { isNoFigure } from './figures/exclude.ts';
import { numberAt } from './figures/number.ts';
import { rangeFrom } from './figures/range.ts';
import { unitOf } from './figures/unit.ts';
import type { FigureFinding, SeedText } from './types.ts';

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
  let date = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (date < dates.length && dates[date]!.to < i) date++;
    if (date < dates.length && dates[date]!.from <= i) {
      i = floor = dates[date]!.to;
      floor++;
      continue;
    }
    const found = numberAt(tokens, i);
    if (!found || found.from < floor || (date < dates.length && dates[date]!.from <= found.to)) continue;
    const whole = rangeFrom(tokens, found);
    if (whole === found && isNoFigure(tokens, found)) {
      if (!found.words) i = found.to;
      continue;
    }
    const before = approximationBefore(tokens, whole.from, floor);
    const measured = unitOf(tokens, whole);
    const after = approximationAfter(tokens, measured.to, measured.end);
    const start = before ? tokens.start[before.from]! : whole.start;
    const end = after?.end ?? measured.end;
    const approximation = before?.words ?? after?.words;
    findings.push({
      start,
      end,
      value: whole.value,
      ...(whole.max === undefined ? {} : { max: whole.max }),
      unit: measured.unit,
      text: seed.text.slice(start, end),
      ...(approximation ? { approximation } : {}),
      ...(measured.noun ? { noun: measured.noun } : {}),
    });
    floor = (after?.to ?? measured.to) + 1;
    i = floor - 1;
  }
  return findings;
}

import { precisionOf } from '../../../../model/edtf.ts';
import { anchors, resolve } from './resolve.ts';
import { scan } from './scan.ts';
import { spokenOf } from './spoken.ts';
import { tenseAround } from './tense.ts';
import { tokensOf } from './tokens.ts';
import type { DateFinding, SeedText } from '../../types.ts';

/**
 * Finds every expression that names a date and resolves it against `seed.published`, a day or a span of days.
 * Offsets are UTF-16 code units of `seed.text`; findings come in the order of the text and do not overlap.
 * Without a date of publication a relative expression is `unresolved` with date null: the clock is never read.
 */
export function findDates(seed: SeedText): DateFinding[] {
  const tokens = tokensOf(seed.text);
  const on = anchors(seed.published);
  const findings: DateFinding[] = [];
  let sentence = 0;
  const spoken = spokenOf(seed);
  for (const match of scan(tokens)) {
    const start = match.start ?? tokens.start[match.from]!;
    const end = match.end ?? tokens.end[match.to]!;
    while (sentence + 1 < seed.sentences.length && seed.sentences[sentence + 1]!.start <= start) sentence++;
    const tense = match.stated ? null : tenseAround(tokens, match.from, match.to);
    const date = resolve(match, on, tense, spoken.before(sentence, start));
    spoken.heard(match, date, sentence);
    findings.push({
      start,
      end,
      date,
      precision: date === null ? null : precisionOf(date),
      text: seed.text.slice(start, end),
      basis: date === null ? 'unresolved' : match.stated ? 'stated' : 'resolved',
      paragraph: seed.sentences[sentence]?.paragraph ?? 1,
    });
  }
  return findings;
}

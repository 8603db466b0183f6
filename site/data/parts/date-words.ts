import { readEdtf, type EdtfPoint } from '../../../model/edtf.ts';
import type { KnownDate } from '../../../model/schema/index.ts';
import * as strings from '../../strings.ts';
import { fill } from '../../fill-in.ts';

/** A date ready to be shown: its words, and the value of `<time datetime>` where HTML has one for it. */
export interface DateView {
  words: string;
  iso?: string;
  /** How the date is known, for readers, where it is not simply printed on the document. */
  note?: string;
}

type Style = 'long' | 'short';

// A table, and no formatter of Intl for each date: that took an eighth of the time of a build of 1,000 checks.
const MONTHS = strings.dates.months;

/** The short form has three letters, September's too: columns of dates stay even. */
/** The name of a month, from 1; the short form is its first three letters. */
export const monthName = (month: number, style: Style): string =>
  style === 'long' ? MONTHS[month - 1]! : MONTHS[month - 1]!.slice(0, 3);

const pointWords = ({ year, month, day }: EdtfPoint, style: Style): string =>
  [day, month && monthName(month, style), year].filter(Boolean).join(' ');

const qualified = (words: string, qualifier: EdtfPoint['qualifier']): string =>
  qualifier === '~'
    ? fill(strings.dates.about, { date: words })
    : qualifier === '?'
      ? fill(strings.dates.uncertain, { date: words })
      : words;

/** A span says once what both ends share: "22–28 December 2024", "August–September 2024". */
function spanWords(from: EdtfPoint, to: EdtfPoint, style: Style): string {
  const qualifier = from.qualifier || to.qualifier;
  const end = pointWords(to, style);
  let words = fill(strings.dates.range, { from: pointWords(from, style), to: end });
  if (from.year === to.year && from.month && to.month) {
    if (from.month === to.month && from.day && to.day) words = `${from.day}–${end}`;
    else if (!from.day && !to.day) words = `${monthName(from.month, style)}–${end}`;
    else if (from.day && to.day)
      words = fill(strings.dates.range, { from: `${from.day} ${monthName(from.month, style)}`, to: end });
  } else if (!from.month && !to.month) words = `${from.year}–${to.year}`;
  return qualified(words, qualifier);
}

/**
 * An EDTF date in words.
 *
 * @param date "2024-08-19", "2024-08", "2024", with `~` or `?`, or a span of two of them; null where unknown
 * @param style long: "19 August 2024"; short: "19 Aug 2024"
 */
export function formatDate(date: string | null, style: Style = 'long'): string {
  if (date === null) return strings.dates.unknown;
  const { from, to, span } = readEdtf(date);
  return span ? spanWords(from, to, style) : qualified(pointWords(from, style), from.qualifier);
}

/** The value of `<time datetime>`: HTML knows days, months and years, but no spans and no doubt. */
export const isoDate = (date: string | null): string | undefined =>
  date !== null && /^[\d-]+$/.test(date) ? date : undefined;

/** A date of the corpus for a component. */
export const dateView = (date: string | null, style: Style = 'long'): DateView => ({
  words: formatDate(date, style),
  iso: isoDate(date),
});

/** A date with how it is known; the editors' own words for a span come before the formatter's. */
export function knownDateView(known: KnownDate | null, style: Style = 'long'): DateView {
  if (known === null) return { words: strings.dates.notEstablished };
  return {
    words: known.words ?? formatDate(known.date, style),
    iso: isoDate(known.date),
    ...(known.note ? { note: known.note } : {}),
  };
}

import { isEdtf } from './edtf.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })
    .format(Date.UTC(2000, month))
    .toLowerCase(),
);

/** Number of a month, by the first three letters of its name; null for any other word. */
const monthOf = (word: string): number | null => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1 || null;

/** Forms in which people write dates, each with the year, month and day that it names; a day or month may be missing. */
const FORMS: readonly [form: RegExp, parts: (match: string[]) => (string | number | null | undefined)[]][] = [
  [/^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/, ([, year, month, day]) => [year, month, day]],
  [/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:/, ([, day]) => [day]],
  [/^(\d{8})$/, ([, all]) => [all!.slice(0, 4), all!.slice(4, 6), all!.slice(6)]],
  [
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    ([, month, day, year]) => [year, monthOf(month!), day],
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})$/i,
    ([, day, month, year]) => [year, monthOf(month!), day],
  ],
  [/^([a-z]{3,9})\.?,? (\d{4})$/i, ([, month, year]) => [year, monthOf(month!)]],
  // Which is the month is plain only where the other number can be none.
  [
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/,
    ([, a, b, year]) => (Number(a) > 12 ? [year, b, a] : Number(b) > 12 ? [year, a, b] : []),
  ],
];

/** The date that a text in another form stands for, as it has to be written; null where that is not plain. */
export function meantDate(value: string): string | null {
  for (const [form, partsOf] of FORMS) {
    const match = form.exec(value.trim());
    const parts = match ? partsOf([...match]).filter((part) => part !== undefined) : [];
    if (parts.length === 0 || parts.includes(null)) continue;
    const meant = parts.map((part) => String(part).padStart(2, '0')).join('-');
    if (isEdtf(meant)) return meant;
  }
  return null;
}

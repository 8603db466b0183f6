import * as strings from '../../strings.ts';
/**
 * Turns the straight quotation marks and apostrophes of our own texts into curly ones.
 * Never used on words of an article: those stay as they were printed.
 */
export function curly(text: string): string {
  return (
    text
      // An opening mark stands at the start or after a space, a bracket or a dash.
      .replace(/(^|[\s([{–—-])"/g, '$1“')
      .replaceAll('"', '”')
      // A shortened year ("the '90s") takes an apostrophe, not an opening mark.
      .replace(/'(?=\d\ds?\b)/g, '’')
      .replace(/(^|[\s([{–—“-])'/g, '$1‘')
      .replaceAll("'", '’')
  );
}

/**
 * Keeps on one line what is read as one: a figure and the word of its order, the number of a law or a document.
 * The typefaces have no unbreaking hyphen, so a word joiner stands behind the plain one.
 */
export const unbroken = (text: string): string =>
  text
    .replace(/(\d) (?=(?:million|billion|percent)\b)/g, '$1\u00a0')
    .replace(/\bPub\. L\. (?=\d)/g, 'Pub.\u00a0L.\u00a0')
    .replace(/\b(\d+) (U\.S\.C\.) (?=\d)/g, '$1\u00a0$2\u00a0')
    .replace(/\b(?:[A-Z]{2,}|Pub\.\u00a0L\.\u00a0\d+)(?:-\d+)+/g, (number) =>
      number.replaceAll('-', '-\u2060'),
    );

/**
 * Words that are to stand in quotation marks of ours, without marks of their own at either end: a passage that
 * is itself quoted speech would otherwise show them twice. Marks that belong to words inside stay.
 */
export function unquote(words: string): string {
  const opens = /^[“"]/.test(words);
  const closes = /[”"]$/.test(words);
  const inner = words.slice(opens ? 1 : 0, closes ? -1 : undefined);
  if (opens && closes) return inner;
  // One mark alone at an end is half of a pair whose other half was left outside the passage.
  return (opens && !/[”"]/.test(inner)) || (closes && !/[“"]/.test(inner)) ? inner : words;
}

/** Words that are to stand in double quotation marks of ours: marks inside them become single ones. */
export const inQuotes = (words: string): string =>
  unquote(words)
    .replace(/(^|[\s([{–—-])"/g, '$1‘')
    .replaceAll('“', '‘')
    .replace(/["”]/g, '’');

// Made once: a formatter costs more than a page of its work.
const NUMBER = new Intl.NumberFormat(strings.language);
const LIST = new Intl.ListFormat(strings.language);

/** "1 check", "3 checks". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${NUMBER.format(number)} ${number === 1 ? one : many}`;

/** "a, b and c". */
export const list = (items: string[]): string => LIST.format(items);

/** Capital first letter, for a phrase that opens a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

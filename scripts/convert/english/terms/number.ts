const list = (words: string, step: number, from: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index * step]);

const UNITS = new Map([
  ...list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
    1,
    0,
  ),
  ...list('sixteen seventeen eighteen nineteen', 1, 16),
]);
const TENS = new Map(list('twenty thirty forty fifty sixty seventy eighty ninety', 10, 20));
const SCALE = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
]);

/** The value of one word or group of digits: "84", "$1,600", "fifteen", "seventy-nine". */
function valueOf(word: string): number | undefined {
  const digits = /^[$£€]?(\d[\d,]*(?:\.\d+)?)%?$/.exec(word)?.[1];
  if (digits !== undefined) return Number(digits.replaceAll(',', ''));
  const [ten = '', unit] = word.split('-');
  const tens = TENS.get(ten);
  if (tens !== undefined) return tens + (unit === undefined ? 0 : (UNITS.get(unit) ?? 0));
  return unit === undefined ? UNITS.get(ten) : undefined;
}

/** A number in a list of words, and how many words it takes. */
export interface NumberRun {
  value: number;
  used: number;
}

/**
 * The number that starts at a word, with the words of scale after it: "320,000", "3.2 lakh", "fifty-four thousand".
 * A scale alone is one of it ("a hundred").
 *
 * @returns null where no number starts
 */
export function numberAt(words: readonly string[], at: number): NumberRun | null {
  const word = words[at]!.toLowerCase();
  const first = valueOf(word) ?? (word.length > 2 ? SCALE.get(word) : undefined);
  if (first === undefined || Number.isNaN(first)) return null;
  // "One" alone is an article more often than a number.
  if (word === 'one' && !SCALE.has(words[at + 1]?.toLowerCase() ?? '')) return null;
  let value = first;
  let used = 1;
  for (let scale = SCALE.get(words[at + used]?.toLowerCase() ?? ''); scale !== undefined;) {
    value *= scale;
    used += 1;
    scale = SCALE.get(words[at + used]?.toLowerCase() ?? '');
  }
  return { value, used };
}

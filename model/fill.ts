/** What a name stands for: a number, with its noun where it has one; a text; or a list of names. */
export type Value =
  | { kind: 'number'; number: number; noun?: readonly [one: string, many: string] }
  | { kind: 'text'; text: string }
  | { kind: 'names'; names: readonly string[] };

/** Named values, by name. */
export type Vocabulary = ReadonlyMap<string, Value>;

/** A name that cannot be filled, and where in the text it stands. */
export interface Unfilled {
  offset: number;
  found: string;
  expected: string;
}

/** `{links.older}`, `{articles|Count}`. */
const NAMED = /\{([^{}\s|]+)(?:\|([^{}\s|]*))?\}/g;

/** Numbers up to twelve are words in running text, as newspapers have it. */
const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const formatter = new Intl.NumberFormat('en');
const inDigits = (number: number): string => formatter.format(number);
const inWords = (number: number): string => WORDS[number] ?? inDigits(number);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

type NumberValue = Extract<Value, { kind: 'number' }>;
const nounOf = ({ number, noun }: NumberValue): string => noun?.[number > 1 ? 1 : 0] ?? '';
const counted = (value: NumberValue): string =>
  `${value.number === 0 ? 'no' : inWords(value.number)} ${nounOf(value)}`.trim();

/** How a number may be written; verbs agree with it. */
const FORMATS: Record<string, (value: NumberValue) => string> = {
  words: ({ number }) => inWords(number),
  Words: ({ number }) => capital(inWords(number)),
  noun: nounOf,
  count: counted,
  Count: (value) => capital(counted(value)),
  is: ({ number }) => (number > 1 ? 'are' : 'is'),
  was: ({ number }) => (number > 1 ? 'were' : 'was'),
  has: ({ number }) => (number > 1 ? 'have' : 'has'),
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** The names that are most like a wrong one: those that begin with the same part. */
const near = (name: string, vocabulary: Vocabulary): string => {
  const first = name.split('.')[0]!;
  const like = [...vocabulary.keys()].filter((known) => known.split('.')[0] === first).slice(0, 5);
  return like.length > 0 ? `one of ${like.join(', ')}` : 'a name of model/vocabulary.ts';
};

/** One named value as it is written; null where the name or the format is none. */
function written(value: Value, format: string | undefined): string | null {
  if (value.kind === 'text') return format === undefined ? value.text : null;
  if (value.kind === 'names') {
    const { names } = value;
    if (format === undefined) return list.format(names);
    return FORMATS[format]?.({ kind: 'number', number: names.length }) ?? null;
  }
  return format === undefined ? inDigits(value.number) : (FORMATS[format]?.(value) ?? null);
}

/**
 * Writes named values into a text: `{checks.reviewed}` in digits, `{articles|words}` in words up to twelve,
 * `{articles|Count}` as "Five articles", `{sources.full|was}` as the verb that agrees.
 *
 * @returns the text, and every name that could not be filled; these stay as they are
 */
export function fill(text: string, vocabulary: Vocabulary): { text: string; unfilled: Unfilled[] } {
  const unfilled: Unfilled[] = [];
  const filled = text.replace(
    NAMED,
    (found: string, name: string, format: string | undefined, offset: number) => {
      const value = vocabulary.get(name);
      const words = value && written(value, format);
      if (words !== null && words !== undefined) return words;
      const expected = value
        ? `one of the formats ${Object.keys(FORMATS).join(', ')}`
        : near(name, vocabulary);
      unfilled.push({ offset, found, expected });
      return found;
    },
  );
  return { text: filled, unfilled };
}

const COMPARE: Record<string, (a: number, b: number) => boolean> = {
  '=': (a, b) => a === b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};

const numberOf = (name: string, vocabulary: Vocabulary): number | undefined => {
  if (/^\d+(\.\d+)?$/.test(name)) return Number(name);
  const value = vocabulary.get(name);
  return value?.kind === 'number' ? value.number : value?.kind === 'names' ? value.names.length : undefined;
};

/**
 * Whether a condition such as "links.older > links.later" holds.
 *
 * @returns null where a name in it is no number
 */
export function holds(condition: string, vocabulary: Vocabulary): boolean | null {
  const [left, operator, right] = condition.split(' ');
  const a = numberOf(left!, vocabulary);
  const b = numberOf(right!, vocabulary);
  return a === undefined || b === undefined ? null : (COMPARE[operator!]?.(a, b) ?? null);
}

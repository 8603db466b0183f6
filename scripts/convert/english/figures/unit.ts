import { at, blank, gap, near, type Tokens } from '../dates/tokens.ts';
import { codeOf, signAfter } from './money.ts';
import { moneyNoun, moneyWords } from './money-words.ts';
import { baseAfterOf, hyphenated, nounAt, type Noun } from './noun.ts';
import type { Quantity } from './range.ts';
import { MEASURES } from './words.ts';

export interface Measured {
  unit: string | null;
  noun?: string;
  /** Last token and end of the figure's own words. */
  to: number;
  end: number;
}

/** A way to tell what a number counts; null where it does not apply. */
type Reading = (tokens: Tokens, found: Quantity, next: string) => Measured | null;

const only = (unit: string | null, to: number, end: number, noun?: Noun | null): Measured => ({
  unit,
  to,
  end,
  ...(noun ? { noun: noun.phrase } : {}),
});
/** A unit whose words end at a token. */
const upTo = (tokens: Tokens, unit: string, to: number, noun?: Noun | null): Measured =>
  only(unit, to, tokens.end[to]!, noun);

const percentSign: Reading = (tokens, { to, end }) =>
  /^[\s\u00a0]?%/.test(tokens.text.slice(end, end + 2))
    ? only('percent', to, tokens.text.indexOf('%', end) + 1, baseAfterPercent(tokens, to))
    : null;

const percentWord: Reading = (tokens, { to, fraction }, next) => {
  // "half a percent", "a quarter of a per cent"
  const article = fraction ? (next === 'of' ? to + 2 : to + 1) : -1;
  if (article > 0 && at(tokens, article) === 'a' && /^per(?:cent)?$/.test(at(tokens, article + 1)))
    return upTo(tokens, 'percent', at(tokens, article + 1) === 'per' ? article + 2 : article + 1);
  if (next === 'per' && at(tokens, to + 2) === 'cent')
    return upTo(tokens, 'percent', to + 2, baseAfterOf(tokens, to + 2));
  return /^(?:percent|pct|pc)$/.test(next)
    ? upTo(tokens, 'percent', to + 1, baseAfterOf(tokens, to + 1))
    : null;
};

const points: Reading = (tokens, { to }, next) => {
  const unit = { percentage: 'percentage points', basis: 'basis points' }[next];
  return unit && /^points?$/.test(at(tokens, to + 2)) ? upTo(tokens, unit, to + 2) : null;
};

/** Units that are glued to the digits: "99p", "25bp". */
const GLUED = new Map([
  ['p', 'pence'],
  ['bp', 'basis points'],
  ['bps', 'basis points'],
  // What is money or a million was read before.
  ['g', 'grams'],
  ['m', 'meters'],
]);

const money: Reading = (tokens, { to, end, currency, scale }) => {
  if (currency) return only(currency, to, end);
  const glued = gap(tokens, to) === '' ? GLUED.get(at(tokens, to + 1)) : undefined;
  if (glued) return upTo(tokens, glued, to + 1);
  const sign = signAfter(tokens.text, end);
  if (sign) return only(sign, to, tokens.text.indexOf(tokens.text.slice(end).trimStart()[0]!, end) + 1);
  const words = near(tokens, to) ? moneyWords(tokens, to + 1, scale !== undefined) : null;
  if (words) return upTo(tokens, words.unit, words.to);
  const code = near(tokens, to) ? codeOf(tokens.word[to + 1] ?? '') : undefined;
  return code ? upTo(tokens, code, to + 1) : null;
};

const times: Reading = (tokens, { from, to, end, words }, next) => {
  if (next === 'fold') return upTo(tokens, 'times', to + 1);
  return at(tokens, from).endsWith('fold') && words ? only('times', to, end) : null;
};

const degrees: Reading = (tokens, { to, end }) =>
  /^\s?°/.test(tokens.text.slice(end, end + 2))
    ? only('degrees', to, tokens.text.indexOf('°', end) + 1)
    : null;

const share: Reading = (tokens, { to, end, ratio, fraction }) => {
  if (ratio) return only(null, to, end, blank(tokens, to) ? nounAt(tokens, to + 1, false) : null);
  return fraction ? only(null, to, end, baseAfterOf(tokens, to)) : null;
};

const measure: Reading = (tokens, { to }, next) => {
  const unit = MEASURES.get(next);
  if (/^(?:square|sq)$/.test(next) && MEASURES.has(at(tokens, to + 2)))
    return upTo(tokens, `square ${MEASURES.get(at(tokens, to + 2))!}`, to + 2);
  if (!unit || /^(second|point|time)$/.test(next)) return null;
  // "2-year-old", "24-hour period": the hyphen keeps the unit in the singular.
  return upTo(tokens, unit, at(tokens, to + 2) === 'old' && near(tokens, to + 1) ? to + 2 : to + 1);
};

const age: Reading = (tokens, found) => (isAge(tokens, found) ? only('years', found.to, found.end) : null);

/** Ways to tell the unit, in order: the first that applies. */
const READINGS: readonly Reading[] = [
  percentSign,
  percentWord,
  points,
  money,
  times,
  degrees,
  share,
  measure,
  age,
];

/** What a number counts or measures: percent with its base, money, years and miles, or the noun that follows. */
export function unitOf(tokens: Tokens, found: Quantity): Measured {
  const next = near(tokens, found.to) || gap(tokens, found.to) === '' ? at(tokens, found.to + 1) : '';
  for (const reading of READINGS) {
    const measured = reading(tokens, found, next);
    if (measured) return measured;
  }
  return counted(tokens, found);
}

/** "45, said", "aged 14", "as young as 14": an age. */
function isAge(tokens: Tokens, { from, to, words, value, end }: Quantity): boolean {
  if (words || value === null || value > 115 || value < 0 || !Number.isInteger(value)) return false;
  const before = at(tokens, from - 1);
  if (/^(aged|age|ages)$/.test(before)) return true;
  if (before === 'as' && /^(young|old)$/.test(at(tokens, from - 2))) return true;
  const apposed = gap(tokens, from - 1) === ', ' && /^[A-Z]/.test(tokens.word[from - 1] ?? '');
  return (
    apposed &&
    /^[,.;]/.test(tokens.text.slice(end, end + 1)) &&
    !/^,\d/.test(tokens.text.slice(end, end + 2)) &&
    to < tokens.count
  );
}

function baseAfterPercent(tokens: Tokens, to: number): Noun | null {
  if (!/^[\s\u00a0]?%[\s\u00a0]$/.test(gap(tokens, to)) || at(tokens, to + 1) !== 'of') return null;
  return baseAfterOf(tokens, to) ?? ofBase(tokens, to + 1);
}

function ofBase(tokens: Tokens, of: number): Noun | null {
  let j = of;
  while (/^(of|all|the|these|those|its|their|his|her|our)$/.test(at(tokens, j)) && blank(tokens, j)) j++;
  return nounAt(tokens, j, true);
}

function counted(tokens: Tokens, found: Quantity): Measured {
  const { to, end } = found;
  if (gap(tokens, to) === '-' && /^(?:strong|odd|something)$/.test(at(tokens, to + 1))) {
    // "a 60,000-strong crowd", "20-odd buses": what is counted stands behind it.
    const noun = blank(tokens, to + 1) ? nounAt(tokens, to + 2, true) : null;
    return only(noun ? noun.head : null, to, end, noun);
  }
  if (gap(tokens, to) === '-' && /^[a-z]+$/.test(tokens.word[to + 1] ?? '')) {
    const noun = hyphenated(tokens, to + 1);
    return only(noun.head, to, end, noun);
  }
  const noun = blank(tokens, to)
    ? (nounAt(tokens, to + 1, found.value === 1) ?? baseAfterOf(tokens, to))
    : null;
  // "tens of millions of dollars"
  return only(noun ? (moneyNoun(tokens.text, noun.head.toLowerCase()) ?? noun.head) : null, to, end, noun);
}

import { at, blank, gap, near, type Tokens } from '../dates/tokens.ts';
import { baseAfterOf, hyphenated, nounAt, type Noun } from './noun.ts';
import type { Quantity } from './range.ts';
import { CODES, CURRENCIES, MEASURES } from './words.ts';

export interface Measured {
  unit: string | null;
  noun?: string;
  /** Last token and end of the figure's own words. */
  to: number;
  end: number;
}

const only = (unit: string | null, to: number, end: number, noun?: Noun | null): Measured => ({
  unit,
  to,
  end,
  ...(noun ? { noun: noun.phrase } : {}),
});

/** What a number counts or measures: percent with its base, money, years and miles, or the noun that follows. */
export function unitOf(tokens: Tokens, found: Quantity): Measured {
  const { text } = tokens;
  const { to, end } = found;
  const next = near(tokens, to) ? at(tokens, to + 1) : '';
  if (/^[\s\u00a0]?%/.test(text.slice(end, end + 2))) {
    return only('percent', to, text.indexOf('%', end) + 1, baseAfterPercent(tokens, to));
  }
  if (
    next === 'percent' ||
    next === 'pct' ||
    next === 'pc' ||
    (next === 'per' && at(tokens, to + 2) === 'cent')
  ) {
    const last = next === 'per' ? to + 2 : to + 1;
    return only('percent', last, tokens.end[last]!, baseAfterOf(tokens, last));
  }
  if (next === 'percentage' && /^points?$/.test(at(tokens, to + 2)))
    return only('percentage points', to + 2, tokens.end[to + 2]!);
  if (found.currency) return only(found.currency, to, end);
  const money = CURRENCIES.get(next);
  // "200 pounds" is a weight, "3 million pounds" money.
  if (money && (next !== 'pounds' || found.scale || at(tokens, to + 2) === 'sterling'))
    return only(money, to + 1, tokens.end[to + 1]!);
  if (/^(us|american|canadian|australian)$/.test(next) && /^dollars?$/.test(at(tokens, to + 2))) {
    return only(
      { us: 'USD', american: 'USD', canadian: 'CAD', australian: 'AUD' }[next]!,
      to + 2,
      tokens.end[to + 2]!,
    );
  }
  if (tokens.word[to + 1] && CODES.has(next) && next.toUpperCase() === tokens.word[to + 1])
    return only(CODES.get(next)!, to + 1, tokens.end[to + 1]!);
  const code = /^\.?\s$/.test(gap(tokens, found.from - 1)) ? at(tokens, found.from - 1) : '';
  if (code === 'rs' || CODES.has(code)) return only(CODES.get(code) ?? 'INR', to, end);
  if (next === 'fold') return only('times', to + 1, tokens.end[to + 1]!);
  if (text[end] === '°') return only('degrees', to, end + 1);
  if (at(tokens, found.from).endsWith('fold') && found.words) return only('times', to, end);
  if (found.ratio) return only(null, to, end, blank(tokens, to) ? nounAt(tokens, to + 1, false) : null);
  if (found.fraction) return only(null, to, end, baseAfterOf(tokens, to));
  const measure = MEASURES.get(next);
  if (measure && !/^(second|point|time)$/.test(next)) {
    // "2-year-old", "24-hour period": the hyphen keeps the unit in the singular.
    const old = at(tokens, to + 2) === 'old' && near(tokens, to + 1) ? to + 2 : to + 1;
    return only(measure, old, tokens.end[old]!);
  }
  if (next === 'square' && MEASURES.has(at(tokens, to + 2)))
    return only(`square ${MEASURES.get(at(tokens, to + 2))!}`, to + 2, tokens.end[to + 2]!);
  if (isAge(tokens, found)) return only('years', to, end);
  return counted(tokens, found);
}

/** "45, said", "aged 14", "as young as 14": an age. */
function isAge(tokens: Tokens, { from, to, words, value, end }: Quantity): boolean {
  if (words || value === null || value > 115 || !Number.isInteger(value)) return false;
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
  if (gap(tokens, to) === '-' && /^[a-z]+$/.test(tokens.word[to + 1] ?? '')) {
    const noun = hyphenated(tokens, to + 1);
    return only(noun.head, to, end, noun);
  }
  const noun = blank(tokens, to)
    ? (nounAt(tokens, to + 1, found.value === 1) ?? baseAfterOf(tokens, to))
    : null;
  return only(noun ? (CURRENCIES.get(noun.head.toLowerCase()) ?? noun.head) : null, to, end, noun);
}

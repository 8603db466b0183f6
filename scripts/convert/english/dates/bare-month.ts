import { blank, at, gap, type Tokens } from './tokens.ts';
import { MONTHS } from './words.ts';

export const ABBREVIATED = /^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const BEFORE_MONTH = new Set(
  'in since until till during through from by of last next this past late early mid before after between each every to and or for'.split(
    ' ',
  ),
);
/** Before "May" and "March" only words that cannot govern a person or a walk. */
const BEFORE_DOUBTFUL = new Set('in since until till during last next this late early mid'.split(' '));
const NAMES_TOO = new Set(['may', 'march', 'april', 'june', 'august']);

/** Whether a month's name with neither day nor year beside it is the month. */
export function isBareMonth(tokens: Tokens, i: number): boolean {
  const word = at(tokens, i);
  const before = blank(tokens, i - 1) || /^[-‑]$/.test(gap(tokens, i - 1)) ? at(tokens, i - 1) : '';
  if (ABBREVIATED.test(word)) return gap(tokens, i).startsWith('.') && BEFORE_DOUBTFUL.has(before);
  const possessive = /^['’]/.test(gap(tokens, i)) && at(tokens, i + 1) === 's';
  if (word === 'may' || word === 'march') {
    if (before === 'of')
      return /^(end|beginning|middle|month|start|half|week|weeks|days)$/.test(at(tokens, i - 2));
    const next = blank(tokens, i) ? at(tokens, i + 1) : '';
    if ((before === 'from' || before === 'between') && /^(to|through|until|and)$/.test(next)) return true;
    if (/^(to|through|and)$/.test(before) && MONTHS.has(at(tokens, i - 2))) return true;
    return BEFORE_DOUBTFUL.has(before) && !possessive;
  }
  if (!NAMES_TOO.has(word)) return true;
  // "April Ryan", "Aunt June": a capitalised neighbour makes a name of it; "by June Fields" too, "in June" never.
  const next = tokens.word[i + 1] ?? '';
  if (BEFORE_DOUBTFUL.has(before) || before === 'the') return true;
  if (BEFORE_MONTH.has(before))
    return !(blank(tokens, i) && /^[A-Z]/.test(next)) || MONTHS.has(at(tokens, i + 1));
  const previous = tokens.word[i - 1] ?? '';
  return !(blank(tokens, i) && /^[A-Z]/.test(next)) && !(blank(tokens, i - 1) && /^[A-Z]/.test(previous));
}

import { tokensOf, type Token } from './sources/text/tokens.ts';
import { DAYS, MONTHS, TITLES } from './sources/lexicon/words.ts';
import { nameStart, roleAfter } from './sources/naming/name-role.ts';
import type { KnownName, NameFinding, NameMatcher } from '../language.ts';

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'van',
  'von',
  'der',
  'la',
  'bin',
  'al',
  'da',
  'di',
  'del',
]);

/** One spelling for comparison: lower case, straight marks, no stops, "the", brackets or titles. */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\([^)]*\)/g, ' ')
    .replace(/'s\b/g, '')
    .replace(/[.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

/** Looks names up among the known ones: by name, alias, or the abbreviation that the name gives in brackets. */
export function createMatcher(known: readonly KnownName[]): NameMatcher {
  const ids = new Map<string, string>();
  for (const entry of known) {
    const brackets = [...entry.name.matchAll(/\(([A-Z][A-Z.&-]+)\)/g)].map((match) => match[1] ?? '');
    for (const name of [entry.name, ...entry.aliases, ...brackets])
      if (!ids.has(fold(name))) ids.set(fold(name), entry.id);
  }
  return (name) => ids.get(fold(name)) ?? ids.get(fold(withoutTitles(name))) ?? null;
}

/** A name without the titles before it: "Rep. Chris Smith" to "Chris Smith". */
export function withoutTitles(name: string): string {
  const words = name.split(' ');
  let from = 0;
  while (from < words.length - 1 && TITLES.has((words[from] ?? '').toLowerCase())) from += 1;
  return words.slice(from).join(' ');
}

/**
 * Every capitalised name of a text, matched to the known ones; a last name takes the full name that stood before it.
 *
 * @returns names in the order of the text, offsets in UTF-16 code units
 */
export function findNames(text: string, known: readonly KnownName[]): NameFinding[] {
  const match = createMatcher(known);
  const full = new Map<string, { name: string; id: string | null }>();
  const found: NameFinding[] = [];
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const to = runEnd(tokens, at);
    if (to === at) continue;
    const finding = name(text, tokens, at, to, match, full);
    if (finding) found.push(finding);
    at = to - 1;
  }
  return found;
}

/** End of the run of capitalised words that starts at `at`, small words inside allowed. */
function runEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.kind !== 'word' || !first.capital || DAYS.has(first.word) || MONTHS.has(first.word)) return at;
  let to = at + 1;
  for (;;) {
    let next = to;
    while (
      next < tokens.length &&
      next - to < 2 &&
      SMALL.has(tokens[next]?.word ?? '') &&
      !tokens[next]?.capital
    )
      next += 1;
    const token = tokens[next];
    if (token?.kind !== 'word' || !token.capital || DAYS.has(token.word) || MONTHS.has(token.word)) return to;
    to = next + 1;
  }
}

function name(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  match: NameMatcher,
  full: Map<string, { name: string; id: string | null }>,
): NameFinding | null {
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const written = text.slice(span.start, span.end);
  const first = nameStart(tokens, from, to);
  const bare = text.slice(tokens[first]!.start, span.end);
  const role = first > from ? text.slice(span.start, tokens[first - 1]!.end) : roleAfter(text, tokens, to);
  const last = tokens[to - 1]?.word ?? '';
  const earlier = full.get(last);
  if (to - from === 1 && earlier) return { ...span, text: written, ...earlier };
  const id = match(written);
  if (to - from > 1) full.set(last, { name: bare, id });
  else if (id === null) return null;
  return { ...span, text: written, name: bare, id, ...(role && id === null ? { role } : {}) };
}

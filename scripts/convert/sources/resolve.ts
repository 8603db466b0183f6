import type { AttributionFinding } from '../types.ts';
import type { Outer } from './quotes.ts';
import type { Token } from './tokens.ts';
import { DAYS, MONTHS, TITLES } from './words.ts';

type Kind = AttributionFinding['type'];

export interface Resolver {
  /** Takes note of the names in a unit, before its attributions are resolved. */
  read(tokens: Outer[]): void;
  /** The fullest name the article has given so far to what is written here as `speaker`. */
  resolve(words: Token[], speaker: string, kind: Kind): { name: string; type: Kind };
}

/** Remembers names in the order of the text: full names by last name, sources by head noun, the last of each kind. */
export function createResolver(text: string): Resolver {
  const byLast = new Map<string, string>();
  const byHead = new Map<string, { name: string; type: Kind }>();
  let person = '';
  let body: { name: string; type: Kind } | null = null;
  let group: { name: string; type: Kind } | null = null;

  function read(tokens: Outer[]): void {
    let at = 0;
    while (at < tokens.length) {
      let to = at;
      while (
        to < tokens.length &&
        tokens[to]?.kind === 'word' &&
        tokens[to]?.capital &&
        !isCalendar(tokens[to])
      )
        to += 1;
      if (to - at >= 2) note(tokens.slice(at, to));
      at = Math.max(to, at + 1);
    }
  }
  function note(run: Token[]): void {
    const names = run.filter((token) => !TITLES.has(token.word));
    const last = names.at(-1);
    const first = names[0];
    if (!last || !first || names.length < 2 || names.length > 4 || byLast.has(last.word)) return;
    byLast.set(last.word, text.slice(first.start, last.end));
  }
  function resolve(words: Token[], speaker: string, kind: Kind): { name: string; type: Kind } {
    const only = words.length === 1 ? (words[0]?.word ?? '') : '';
    if (only === 'he' || only === 'she') return { name: person || speaker, type: 'person' };
    if (only === 'it') return body ?? { name: speaker, type: kind };
    if (only === 'they') return group ?? body ?? { name: speaker, type: kind };
    const result = named(words, speaker, kind);
    if (result.type === 'person') person = result.name;
    else if (result.type === 'organisation' && /s$/.test(words.at(-1)?.word ?? '')) group = result;
    else body = result;
    return result;
  }
  function named(words: Token[], speaker: string, kind: Kind): { name: string; type: Kind } {
    const names = words.filter((token) => token.capital && !TITLES.has(token.word) && token.word !== 'the');
    const last = names.at(-1);
    if (kind === 'person' && last) {
      const full = byLast.get(last.word);
      const first = names[0];
      return { name: full ?? (first ? text.slice(first.start, last.end) : speaker), type: kind };
    }
    const head = words.at(-1)?.word ?? '';
    const definite = /^(the|this|that)$/.test(words[0]?.word ?? '');
    const earlier = byHead.get(head);
    if (definite && words.length <= 2 && earlier) return earlier;
    const value = { name: speaker, type: kind };
    if (!earlier) byHead.set(head, value);
    return value;
  }
  return { read, resolve };
}

const isCalendar = (token: Token | undefined) =>
  token !== undefined && (DAYS.has(token.word) || MONTHS.has(token.word));

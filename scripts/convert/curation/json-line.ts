import type { Found } from '../found.ts';
import type { Language } from '../language.ts';
import { ranked } from './propose-claims.ts';

/**
 * Writes what was found in a text as one line of JSON. Every entry has `start` and `end` in UTF-16 code units
 * of `text`; `claims` are the sentences of the article, most worth checking first.
 *
 * @param file how the input was named
 * @param found what the stages found
 * @param language the pack that tells embedded posts
 */
export function toJsonLine(file: string, found: Found, language: Language): string {
  const { text, blocks, claims, sources, dates, figures } = found;
  return JSON.stringify({
    file,
    text,
    sentences: claims,
    claims: ranked(found, language),
    sources,
    dates,
    figures,
    furniture: blocks.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => ({ start, end })),
    blocks,
  });
}

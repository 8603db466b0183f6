import type { Found } from '../found.ts';
import type { Language } from '../language.ts';
import type { Input } from '../input/input.ts';
import { propose } from './propose.ts';
import { ranked } from './propose-claims.ts';

/**
 * Writes what was found in a text as one line of JSON. Every entry has `start` and `end` in UTF-16 code units
 * of `text`; `claims` are the sentences of the article, most worth checking first; `draft` is the curation that would
 * be proposed, `source` what a web page states about itself.
 *
 * @param file how the input was named
 * @param found what the stages found
 * @param input where the text came from
 */
export function toJsonLine(file: string, found: Found, { page }: Input, language: Language): string {
  const { text, blocks, claims, sources, unattributed, dates, figures, header } = found;
  const { draft } = propose(found, {
    language,
    match: () => null,
    taken: new Set(),
    seedName: 'text',
    page,
  });
  return JSON.stringify({
    file,
    text,
    sentences: claims,
    claims: ranked(found, language),
    sources,
    unattributed,
    dates,
    figures,
    furniture: blocks.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => ({ start, end })),
    blocks,
    header,
    ...(page ? { source: page } : {}),
    draft,
  });
}

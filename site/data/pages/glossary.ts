import { frame } from '../frame.ts';
import { curly } from '../text/typography.ts';
import { anchors, urls } from '../urls.ts';
import type { World } from '../world.ts';
import * as strings from '../../strings.ts';

/** A word with what it means, and where a source explains or uses it. */
export interface TermView {
  anchor: string;
  term: string;
  full?: string;
  also: string[];
  meaning: string;
  source?: { words: string; href: string };
}

const alphabet = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/** Words that readers may not know, in the order of the alphabet. */
export function glossaryPage({ corpus }: World) {
  const title = strings.prose.glossary;
  return {
    frame: frame(corpus, {
      title,
      description: strings.prose.glossaryNote,
      path: urls.glossary(),
    }),
    title,
    terms: [...corpus.glossary.terms]
      .sort((a, b) => alphabet.compare(a.term, b.term))
      .map(({ id, term, full, also, meaning, source }): TermView => {
        const found = source === undefined ? undefined : corpus.sources.get(source)!;
        return {
          anchor: anchors.term(id),
          term: curly(term),
          ...(full ? { full: curly(full) } : {}),
          also: also.map(curly),
          meaning: curly(meaning),
          ...(found ? { source: { words: curly(found.publisher), href: urls.source(found.id) } } : {}),
        };
      }),
  };
}

import type { Article, Corpus } from '../../../model/read/corpus.ts';
import { knownDateView } from './date-words.ts';
import * as strings from '../../strings.ts';

/** Where an article stood and when: "Fox News Digital, 8 May 2023". */
export const imprint = (corpus: Corpus, { outlet, published }: Article): string =>
  [
    outlet === null ? strings.article.noOutlet : corpus.people.get(outlet)!.name,
    knownDateView(published).words,
  ].join(', ');

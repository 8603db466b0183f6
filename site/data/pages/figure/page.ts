import type { Corpus } from '../../../../model/read/corpus.ts';
import { figureImage } from './card.ts';
import { figureViews, stepsOf, type FigureView } from './family.ts';
import type { PageMeta } from '../../frame.ts';
import type { Graph } from '../../../../model/graph.ts';
import { pagesOfItems, pageWords } from '../../lists/pages.ts';
import { pageOf, urls } from '../../urls.ts';
import * as strings from '../../../strings.ts';
import { plural } from '../../../fill-in.ts';

/** Families on one page of the list: each is drawn. */
const SIZE = 40;

/** All families with their way in three steps, in pages. */
export function figureLists(corpus: Corpus, graph: Graph) {
  const families = figureViews(corpus, graph).map((family) => ({ family, steps: stepsOf(family) }));
  const description = plural(strings.figure.description, families.length);
  return pagesOfItems(families, urls.figures(), SIZE).map(({ items, place }) => {
    const path = pageOf(urls.figures(), place.number);
    const meta: PageMeta = { title: `${strings.figure.numbers}${pageWords(place)}`, description, path };
    return { href: path, page: { meta, families: items, place } };
  });
}
export type FigureList = ReturnType<typeof figureLists>[number]['page'];

/** The page of each family. */
export function figurePages(corpus: Corpus, graph: Graph): { meta: PageMeta; family: FigureView }[] {
  return figureViews(corpus, graph).map((family) => ({
    family,
    meta: {
      title: family.title,
      description: family.reading,
      path: family.href,
      image: figureImage(corpus, corpus.figures.get(family.id)!, family),
    },
  }));
}

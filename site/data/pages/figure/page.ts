import type { Corpus } from '../../../../model/read/corpus.ts';
import { figureImage } from './card.ts';
import { figureViews, stepsOf, type FigureView } from './family.ts';
import type { PageMeta } from '../../frame.ts';
import type { Graph } from '../../../../model/graph.ts';
import { urls } from '../../urls.ts';

/** All families with their way in three steps. */
export function figuresPage(corpus: Corpus, graph: Graph) {
  const families = figureViews(corpus, graph).map((family) => ({ family, steps: stepsOf(family) }));
  const meta: PageMeta = {
    title: 'Numbers that travelled',
    description:
      `How ${families.length} numbers went from document to headline, and what each of them counted at every stop. ` +
      'Black is counted, outlined or coloured is told; a colour is the verdict on a wording.',
    path: urls.figures(),
  };
  return { meta, families };
}

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

import type { ShareCard } from '../share/card.ts';
import { COMMON, siteCard } from '../share/image.ts';
import type { World } from '../world.ts';
import { articleCard, articleCardName } from './article/card.ts';
import { checkCard, checkCardName } from './check/card.ts';
import { figureCard, figureCardName } from './figure/card.ts';
import { figureViews } from './figure/family.ts';

type Cards = ReadonlyMap<string, () => ShareCard>;
const known = new WeakMap<World, Cards>();

/** Every card by the name of its image. Listed once a world, however many images ask. */
export function shareCards(world: World): Cards {
  const cards = known.get(world) ?? listCards(world);
  known.set(world, cards);
  return cards;
}

function listCards({ corpus, graph }: World): Cards {
  return new Map<string, () => ShareCard>([
    [COMMON, () => siteCard(corpus.site)],
    ...[...corpus.checks.values()].map(
      (check) => [checkCardName(check.id), () => checkCard(corpus, check)] as const,
    ),
    ...[...graph.articles.values()].map(
      (node) => [articleCardName(node.article.id), () => articleCard(corpus, node)] as const,
    ),
    ...figureViews(corpus, graph).map(
      (view) =>
        [figureCardName(view.id), () => figureCard(corpus, corpus.figures.get(view.id)!, view)] as const,
    ),
  ]);
}

/** Addresses of the images, in the form of `getStaticPaths`. */
export const sharePaths = (world: World) =>
  [...shareCards(world).keys()].map((name) => ({ params: { name } }));

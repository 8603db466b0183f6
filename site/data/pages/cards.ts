import type { ShareCard } from '../share/card.ts';
import { COMMON, siteCard } from '../share/image.ts';
import type { World } from '../world.ts';
import { articleCard, articleCardName } from './article/card.ts';
import { checkCard, checkCardName } from './check/card.ts';
import { figureCard, figureCardName } from './figure/card.ts';
import { figureView } from './figure/family.ts';

/** Names of all cards, which are the names of their images. */
const cardNames = ({ corpus }: World): string[] => [
  COMMON,
  ...[...corpus.checks.keys()].map(checkCardName),
  ...[...corpus.articles.keys()].map(articleCardName),
  ...[...corpus.figures.keys()].map(figureCardName),
];

/**
 * The card of an image.
 *
 * @param name of an entry that has one, as `cardNames` gives it
 */
export function shareCard({ corpus, graph }: World, name: string): ShareCard {
  const id = name.slice(name.indexOf('/') + 1);
  if (name === COMMON) return siteCard(corpus.site);
  if (name === checkCardName(id)) return checkCard(corpus, corpus.checks.get(id)!);
  if (name === articleCardName(id)) return articleCard(corpus, graph.articles.get(id)!);
  const figure = corpus.figures.get(id)!;
  return figureCard(corpus, figure, figureView(corpus, graph, figure));
}

/** Every card by the name of its image. */
export const shareCards = (world: World): Map<string, ShareCard> =>
  new Map(cardNames(world).map((name) => [name, shareCard(world, name)]));

/** Addresses of the images, in the form of `getStaticPaths`. */
export const sharePaths = (world: World) => cardNames(world).map((name) => ({ params: { name } }));

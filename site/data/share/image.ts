import { createHash } from 'node:crypto';
import type { Corpus } from '../../../model/read/corpus.ts';
import { SHARE_HEIGHT, SHARE_WIDTH, type ShareCard } from './card.ts';
import { articleCard, checkCard, figureCard, siteCard } from './cards.ts';

/** The share image of a page. */
export interface ShareImage {
  /** From the root of the site. Its query changes with what the picture says, as readers of links keep pictures for long. */
  path: string;
  /** Pixels. */
  width: number;
  height: number;
  alt: string;
}

const OTHERS = 'default';

type Cards = ReadonlyMap<string, () => ShareCard>;
const known = new WeakMap<Corpus, Cards>();

/**
 * Every card by the name of its image: `checks/<id>`, `articles/<slug>`, `figures/<id>`, and one for all other
 * pages. Listed once a corpus, however many images and pages ask.
 */
export function shareCards(corpus: Corpus): Cards {
  const cards = known.get(corpus) ?? listCards(corpus);
  known.set(corpus, cards);
  return cards;
}

function listCards(corpus: Corpus): Cards {
  return new Map<string, () => ShareCard>([
    [OTHERS, () => siteCard(corpus)],
    ...[...corpus.checks.values()].map(
      (check) => [`checks/${check.id}`, () => checkCard(corpus, check)] as const,
    ),
    ...[...corpus.articles.values()].map(
      (article) => [`articles/${article.id}`, () => articleCard(corpus, article)] as const,
    ),
    ...[...corpus.figures.values()].map(
      (figure) => [`figures/${figure.id}`, () => figureCard(corpus, figure)] as const,
    ),
  ]);
}

/** Addresses of the images, in the form of `getStaticPaths`. */
export const sharePaths = (corpus: Corpus) =>
  [...shareCards(corpus).keys()].map((name) => ({ params: { name } }));

/**
 * The share image of a page.
 *
 * @param path address of the page, from `urls`
 */
export function shareImage(corpus: Corpus, path: string): ShareImage {
  const cards = shareCards(corpus);
  const own = path.replace(/^\/|\/$/g, '');
  const name = cards.has(own) ? own : OTHERS;
  const card = cards.get(name)!();
  const version = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 8);
  return { path: `/og/${name}.png?v=${version}`, width: SHARE_WIDTH, height: SHARE_HEIGHT, alt: card.alt };
}

import type { Article, Check, Corpus, Figure } from '../../../model/read/corpus.ts';
import { shownText } from '../parts/passage/text.ts';
import { quotePieces } from '../parts/claim.ts';
import { knownDateView } from '../parts/date-words.ts';
import type { ClaimNode } from '../../../model/graph.ts';
import { capital, count, curly } from '../text/typography.ts';
import { verdictOf, verdictOfClaim, type VerdictView } from '../parts/verdict.ts';
import type { ShareCard } from './card.ts';
import { COMMON, imageOf, siteCard, type ShareImage } from './image.ts';

const plain = (words: string) => [{ words, rated: false }];

const whereAndWhen = (corpus: Corpus, { outlet, published }: Article): string =>
  [
    outlet === null ? 'Outlet not established' : corpus.people.get(outlet)!.name,
    knownDateView(published).words,
  ].join(', ');

/** Whose words they are, where that is not the outlet itself: "Tim Ballard, in Fox News Digital, 2023". */
function attribution(corpus: Corpus, { article, claim }: ClaimNode): string {
  const place = whereAndWhen(corpus, article);
  if (claim.speaker === null || claim.speaker === article.outlet) return place;
  return `${corpus.people.get(claim.speaker)!.name}, in ${place}`;
}

/** A check: the claim above the line, the verdict and the finding below it. Without a rating there is none to show. */
export function checkCard(corpus: Corpus, check: Check): ShareCard {
  const first = check.claims[0]!;
  const article = corpus.articles.get(first.article)!;
  const claim = article.claims.find(({ id }) => id === first.claim)!;
  const rating = verdictOf(corpus, check);
  const rated = check.status === 'reviewed';
  const over = attribution(corpus, { article, claim, checks: [check] });
  const result = rated ? `Verdict: ${rating.words}.` : `${rating.words}: no verdict.`;
  return {
    over,
    text: quotePieces({ article, claim, checks: [check] }, check),
    quoted: true,
    ratings: [rating],
    rated,
    under: curly(check.title),
    site: corpus.site.name,
    alt: `${over}: “${shownText(article, claim.start, claim.end)}” ${result} ${corpus.site.name}.`,
  };
}

/** How often each rating was given to the claims of an article, in the order of the scale, best first. */
function tally(corpus: Corpus, article: Article): VerdictView[] {
  const checks = [...corpus.checks.values()];
  const given = article.claims.map((claim) =>
    verdictOfClaim(corpus, {
      article,
      claim,
      checks: checks.filter((check) =>
        check.claims.some((place) => place.article === article.id && place.claim === claim.id),
      ),
    }),
  );
  const order = corpus.scale.verdicts.map(({ id }) => id);
  const place = ({ id }: VerdictView) => order.indexOf(id) + 1 || order.length + 1;
  const kinds = new Map(given.sort((a, b) => place(a) - place(b)).map((rating) => [rating.id, rating]));
  return [...kinds.values()].map(({ id, words }) => ({
    id,
    words: `${given.filter((other) => other.id === id).length} ${words.toLowerCase()}`,
  }));
}

/** An article: its headline above the line, what was found about its claims below it. */
export function articleCard(corpus: Corpus, article: Article): ShareCard {
  const rebuilt = article.titleBasis === 'reconstructed' ? ' (headline reconstructed by the editors)' : '';
  const over = whereAndWhen(corpus, article) + rebuilt;
  const ratings = tally(corpus, article);
  const claims = `${count(article.claims.length, 'claim')} of this article, beside the record.`;
  return {
    over,
    text: plain(article.title),
    quoted: false,
    ratings,
    rated: false,
    under: claims,
    site: corpus.site.name,
    alt: `${over}: ${article.title}. ${claims} ${ratings.map(({ words }) => capital(words)).join(', ')}. ${corpus.site.name}.`,
  };
}

/** A number that travelled: what became of it, and what its way shows. */
export function figureCard(corpus: Corpus, figure: Figure): ShareCard {
  const title = curly(figure.title);
  return {
    over: ['Numbers that travelled', ...(figure.question ? [curly(figure.question)] : [])].join(': '),
    text: plain(title),
    quoted: false,
    ratings: [],
    rated: false,
    under: curly(figure.reading),
    site: corpus.site.name,
    alt: `Numbers that travelled. ${title}. ${corpus.site.name}.`,
  };
}

/** The name of the card of an entry; its page hands it on to the image. */
export const cardName = {
  check: (id: string) => `checks/${id}`,
  article: (id: string) => `articles/${id}`,
  figure: (id: string) => `figures/${id}`,
};

type Cards = ReadonlyMap<string, () => ShareCard>;
const known = new WeakMap<Corpus, Cards>();

/** Every card by its name. Listed once a corpus, however many images ask. */
export function shareCards(corpus: Corpus): Cards {
  const cards = known.get(corpus) ?? listCards(corpus);
  known.set(corpus, cards);
  return cards;
}

function listCards(corpus: Corpus): Cards {
  const named = <T extends { id: string }>(
    entries: Map<string, T>,
    name: (id: string) => string,
    card: (corpus: Corpus, entry: T) => ShareCard,
  ) => [...entries.values()].map((entry) => [name(entry.id), () => card(corpus, entry)] as const);
  return new Map<string, () => ShareCard>([
    [COMMON, () => siteCard(corpus.site)],
    ...named(corpus.checks, cardName.check, checkCard),
    ...named(corpus.articles, cardName.article, articleCard),
    ...named(corpus.figures, cardName.figure, figureCard),
  ]);
}

/** Addresses of the images, in the form of `getStaticPaths`. */
export const sharePaths = (corpus: Corpus) =>
  [...shareCards(corpus).keys()].map((name) => ({ params: { name } }));

/** The image of an entry that has a card of its own. */
export const shareImage = (corpus: Corpus, name: string): ShareImage =>
  imageOf(name, shareCards(corpus).get(name)!());

import type { Article, Check, Corpus, Person } from '../../../../model/read/corpus.ts';
import type { ClaimNode, Graph } from '../../../../model/graph.ts';
import { shownText } from '../../parts/passage/text.ts';
import { isoDate } from '../../parts/date-words.ts';
import { lifeOf } from '../../parts/life.ts';
import { scriptJson } from '../../text/jsonld.ts';
import { absolute, urls } from '../../urls.ts';

const works = { news: 'NewsArticle', opinion: 'OpinionNewsArticle', feature: 'NewsArticle' } as const;

const agent = ({ kind, name, sameAs }: Person) => ({
  '@type': kind === 'person' ? 'Person' : 'Organization',
  name,
  ...(sameAs.length > 0 ? { sameAs } : {}),
});

const work = (corpus: Corpus, article: Article) => ({
  '@type': article.kind ? works[article.kind] : 'Article',
  // A reconstructed headline is no quotation, so it is not given out as one.
  ...(article.titleBasis === 'reconstructed' ? {} : { headline: article.title }),
  ...(article.url ? { url: article.url } : {}),
  ...(article.published && isoDate(article.published.date) ? { datePublished: article.published.date } : {}),
  ...(article.outlet ? { publisher: agent(corpus.people.get(article.outlet)!) } : {}),
});

const claim = (corpus: Corpus, nodes: ClaimNode[]) => {
  const [{ article, claim: first }] = nodes as [ClaimNode];
  const seen = [...new Set(nodes.map((node) => node.article))];
  return {
    '@type': 'Claim',
    text: shownText(article, first.start, first.end),
    ...(first.speaker ? { author: agent(corpus.people.get(first.speaker)!) } : {}),
    ...(article.published && isoDate(article.published.date)
      ? { datePublished: article.published.date }
      : {}),
    appearance: seen.map((item) => work(corpus, item)),
  };
};

/** Only a finding that stands on the scale has a number; an unsupported claim has its words alone. */
const rating = ({ scale }: Corpus, id: string) => {
  const { words, value } = scale.verdicts.find((verdict) => verdict.id === id)!;
  const number =
    value === null ? {} : { ratingValue: value, bestRating: scale.best, worstRating: scale.worst };
  return { '@type': 'Rating', ...number, alternateName: words };
};

/**
 * schema.org ClaimReview of a reviewed check, ready for a script element.
 *
 * @returns undefined for a check that is in review or void: it has rated nothing
 */
export function claimReview(corpus: Corpus, graph: Graph, check: Check): string | undefined {
  if (check.status !== 'reviewed') return undefined;
  const { site } = corpus;
  const url = absolute(site.base, urls.check(check.id));
  return scriptJson({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': url,
    url,
    claimReviewed: check.claimReviewed,
    itemReviewed: claim(corpus, graph.checks.get(check.id)!.appearances),
    reviewRating: rating(corpus, check.verdict),
    author: { '@type': 'Organization', name: site.publisher, url: site.base },
    datePublished: check.published,
    ...(check.corrections.length > 0 ? { dateModified: lifeOf(check).modified } : {}),
    inLanguage: site.language,
    license: site.licence.url,
  });
}

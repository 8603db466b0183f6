import type {
  Claim,
  ClaimReview,
  CorrectionComment,
  CreativeWork,
  Organization,
  Rating,
  WithContext,
} from 'schema-dts';
import type { ClaimNode, Graph } from '../../../../model/graph.ts';
import type { Article, Check, Corpus, Source } from '../../../../model/read/corpus.ts';
import { lifeOf } from '../../parts/life.ts';
import { shownText } from '../../parts/passage/text.ts';
import { agent, articleWork, day } from '../../parts/works.ts';
import { curly } from '../../text/typography.ts';
import { absolute, urls } from '../../urls.ts';
import { correctionViews } from './history.ts';
import * as strings from '../../../strings.ts';
import { fill } from '../../../fill-in.ts';

/** An article as the place where a claim appears; only one that has an address can be pointed at. */
const appearance = (corpus: Corpus, article: Article): CreativeWork[] =>
  article.url || article.archive ? [articleWork(corpus, article)] : [];

function claim(corpus: Corpus, page: string, nodes: ClaimNode[]): Claim {
  const [{ article, claim: first }] = nodes as [ClaimNode];
  const seen = [...new Set(nodes.map((node) => node.article))];
  const places = seen.flatMap((item) => appearance(corpus, item));
  return {
    '@type': 'Claim',
    '@id': `${page}#claim`,
    text: shownText(article, first.start, first.end),
    ...(first.speaker ? { author: agent(corpus.people.get(first.speaker)!) } : {}),
    ...day(article.published),
    ...(places.length > 0 ? { appearance: places } : {}),
  };
}

/** Only a finding that stands on the scale has a number; an unsupported claim has its words alone. */
function rating({ scale }: Corpus, id: string, answer: string): Rating {
  const { words, value } = scale.verdicts.find((verdict) => verdict.id === id)!;
  const number =
    value === null ? {} : { ratingValue: value, bestRating: scale.best, worstRating: scale.worst };
  return { '@type': 'Rating', ...number, alternateName: words, ratingExplanation: curly(answer) };
}

/** A document as a citation; an address that must not be published is not in the content either. */
const citation = ({ title, publisher, url: own, archive, published, gone }: Source): CreativeWork => {
  const url = gone === undefined || !archive ? (own ?? archive) : archive;
  return {
    '@type': 'CreativeWork',
    name: curly(title),
    publisher: { '@type': 'Organization', name: publisher },
    ...(url ? { url } : {}),
    ...day(published === null ? null : { date: published }),
  };
};

/** Who reviews, with the pages on which it says how. */
const publisherId = ({ site }: Pick<Corpus, 'site'>): string =>
  `${absolute(site.base, urls.home())}#publisher`;
const publisher = ({ site }: Corpus): Organization => ({
  '@type': 'Organization',
  '@id': publisherId({ site }),
  name: site.publisher,
  url: site.base,
  publishingPrinciples: absolute(site.base, urls.page('methodology')),
  correctionsPolicy: absolute(site.base, urls.page('corrections')),
  ownershipFundingInfo: absolute(site.base, urls.page('about')),
});

const corrections = (check: Check): CorrectionComment[] =>
  correctionViews(check).map(({ was, note }, index) => ({
    '@type': 'CorrectionComment',
    datePublished: check.corrections[index]!.date,
    text: fill(strings.check.correctionText, { note, was }),
  }));

/**
 * schema.org ClaimReview of a reviewed check: one node, as consumers of the type want it.
 *
 * @returns undefined for a check that is in review or void: it has rated nothing
 */
export function claimReview(
  corpus: Corpus,
  graph: Graph,
  check: Check,
): WithContext<ClaimReview> | undefined {
  if (check.status !== 'reviewed') return undefined;
  const { site } = corpus;
  const url = absolute(site.base, urls.check(check.id));
  const { evidence, appearances } = graph.checks.get(check.id)!;
  const changes = corrections(check);
  const { published, modified } = lifeOf(check);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': url,
    url,
    name: curly(check.title),
    claimReviewed: check.claimReviewed,
    itemReviewed: claim(corpus, url, appearances),
    reviewRating: rating(corpus, check.verdict, check.answer),
    author: publisher(corpus),
    publisher: { '@id': publisherId(corpus) },
    datePublished: published,
    ...(modified > published ? { dateModified: modified } : {}),
    ...(changes.length > 0 ? { correction: changes } : {}),
    citation: evidence.map(({ source }) => citation(source)),
    inLanguage: site.language,
    license: site.licence.url,
  };
}

import type { Corpus, Event } from '../../../../model/read/corpus.ts';
import type { EventKind } from '../../../../model/schema/index.ts';
import { formatDate, knownDateView } from '../../parts/date-words.ts';
import type { ArticleNode, ClaimNode } from '../../../../model/graph.ts';
import { nameOfArticle } from '../../../../model/views/article-name.ts';
import { isPublication } from '../../../../model/views/record-links.ts';
import { shorten } from '../../frame.ts';
import { curly } from '../../text/typography.ts';
import { placeOf, type Span } from './scale.ts';
import { claimRow } from '../../parts/check-row.ts';
import type { Shape, TimelineArticle, TimelineClaim, TimelineRecord } from './drawn.ts';
import { urls } from '../../urls.ts';

const shapes: Record<EventKind, Shape> = {
  data: 'square',
  law: 'diamond',
  policy: 'diamond',
  court: 'triangle',
  hearing: 'triangle',
  report: 'circle',
  statement: 'circle',
  'fact-check': 'circle',
  article: 'circle',
};

/** What an article is called beside its claims. */
export const articleName = ({ article, outlet }: ArticleNode): string => nameOfArticle(article, outlet);

/** Lowest rating first; what is off the scale stands in its middle, what is not rated at the end. */
function sortClaims({ scale }: Corpus, claims: TimelineClaim[]): TimelineClaim[] {
  const rank = (id: string): number => {
    const verdict = scale.verdicts.find((one) => one.id === id);
    return verdict ? (verdict.value ?? (scale.best + scale.worst) / 2 + 0.5) : scale.best + 1;
  };
  return [...claims].sort(
    ({ verdict: a }, { verdict: b }) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** Editors' own words for a date, with the names of months as short as everywhere in a drawing. */
const shortMonths = (words: string): string =>
  words.replace(
    /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(uary|ruary|ch|il|e|y|ust|tember|ober|ember)\b/g,
    '$1',
  );

/** Words that a mark says of its claim. */
const WORDS = 52;

/** A claim as a mark: its rating, and its words as the name of the link to its check. */
function claimOf(corpus: Corpus, node: ClaimNode): TimelineClaim {
  const { href, quote, verdict } = claimRow(corpus, node);
  return {
    href,
    verdict,
    name: `${verdict.words}: “${shorten(quote, WORDS)}”`,
    checks: node.checks.map(({ id }) => id),
  };
}

/** An article as the drawing shows it; nothing where it lies outside the span or has no date. */
export function readArticle(corpus: Corpus, node: ArticleNode, span: Span): TimelineArticle[] {
  const { id, title, published } = node.article;
  const place = published && placeOf(published.date, span);
  if (!place) return [];
  const claims = sortClaims(
    corpus,
    node.claims.map((claim) => claimOf(corpus, claim)),
  );
  const date = shortMonths(knownDateView(published, 'short').words);
  return [
    {
      ...place,
      id,
      href: urls.article(id),
      name: articleName(node),
      title,
      date,
      exact: published.precision === 'day',
      claims,
    },
  ];
}

/** A record as the drawing shows it; nothing where it lies outside the span or is an article of the site. */
export function readRecord(event: Event, span: Span): TimelineRecord[] {
  const place = placeOf(event.date, span);
  if (!place || isPublication(event)) return [];
  const date = formatDate(event.date, 'short');
  return [
    {
      ...place,
      id: event.id,
      href: urls.event(event.id),
      shape: shapes[event.kind],
      title: curly(event.title),
      short: curly(event.short ?? event.title),
      date,
      exact: event.precision === 'day',
      checks: event.checks,
      // Steeper than the count, so that a row of minor records never crowds out one that many checks rest on.
      weight: (1 + event.checks.length + event.articles.length) ** 1.7,
    },
  ];
}

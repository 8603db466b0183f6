import type { Corpus } from '../../../../model/corpus.ts';
import type { Graph } from '../../../../model/graph.ts';
import type { Order } from '../../../../model/views/record-links.ts';
import { verdictOfClaim, type VerdictView } from '../../parts/verdict.ts';
import { drawTimeline, type Drawing } from './across/drawing.ts';
import type { Span } from './scale.ts';
import { buildTimeline, type Timeline } from './timeline.ts';
import { drawQuarters, type Quarter } from './upright/quarters.ts';
import * as strings from '../../../strings.ts';
import { fill, plural } from '../../../fill-in.ts';

/** One article with its marks and how its records lie to it, for screens too narrow for a drawing. */
export interface Tie extends Record<Order, number> {
  name: string;
  href: string;
  date: string;
  claims: Timeline['articles'][number]['claims'];
}

/** The timeline, drawn across, upright and as rows. */
export interface Picture {
  /** What it shows, for those who do not see it. */
  description: string;
  across: Drawing;
  quarters: Quarter[];
  ties: Tie[];
  /** Links of each order. */
  orders: Record<Order, number>;
  /** What is not drawn, in words; it stands in the lists by year. */
  left?: string;
}

const number = (threads: Timeline['threads'], order: Order): number =>
  threads.filter((thread) => thread.order === order).length;
const ordersOf = (threads: Timeline['threads']): Record<Order, number> => ({
  older: number(threads, 'older'),
  later: number(threads, 'later'),
  unordered: number(threads, 'unordered'),
});

function describe({ span, articles, records, threads }: Timeline): string {
  const claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
  const orders = ordersOf(threads);
  return fill(strings.timeline.picture, {
    from: String(span.from),
    to: String(span.to),
    articles: plural(strings.nouns.article, articles.length),
    claims: plural(strings.nouns.claim, claims),
    records: plural(strings.nouns.record, records.length),
    links: plural(strings.nouns.link, threads.length),
    older: orders.older,
    later: orders.later,
  });
}

/** Draws the timeline of a span of years. */
export function drawPicture(corpus: Corpus, graph: Graph, span: Span): Picture {
  const timeline = buildTimeline(corpus, graph, span);
  const { articles, records } = timeline.left;
  return {
    description: describe(timeline),
    across: drawTimeline(corpus, timeline),
    quarters: drawQuarters(corpus, timeline),
    ties: timeline.articles.map(({ name, href, date, claims }, index) => ({
      name,
      href,
      date,
      claims,
      ...ordersOf(timeline.threads.filter(({ article }) => article === index)),
    })),
    orders: ordersOf(timeline.threads),
    ...(articles + records > 0
      ? {
          left: fill(strings.timeline.bounded, {
            articles: plural(strings.nouns.furtherArticle, articles),
            records: plural(strings.nouns.furtherRecord, records),
          }),
        }
      : {}),
  };
}

/** Ratings that occur, in the order of the scale, for the key of the picture. */
export function keyOf(corpus: Corpus, graph: Graph): VerdictView[] {
  const seen = new Map(
    [...graph.claims.values()].map((node) => verdictOfClaim(corpus, node)).map((view) => [view.id, view]),
  );
  const scale = corpus.scale.verdicts.map(({ id }) => id);
  return [...scale, 'in-review', 'void', 'unchecked'].flatMap((id) => seen.get(id) ?? []);
}

import type { Corpus } from '../../../../model/read/corpus.ts';
import type { Graph } from '../../../../model/graph.ts';
import { drawColumn, type Column } from './column.ts';
import { drawTimeline, type Drawing } from './drawing.ts';
import { yearsOfSpan, type Span } from './scale.ts';
import { buildTimeline, type Timeline } from './timeline.ts';
import { verdictOfClaim, type VerdictView } from '../../parts/verdict.ts';

/** One timeline, drawn for wide, middle and narrow screens. */
export interface Picture {
  /** Tells the drawings of one page apart. */
  id: string;
  /** What the picture shows, for those who do not see it. */
  description: string;
  wide: Drawing;
  middle: Drawing;
  narrow: Column;
}

/** Widths from which the wide and the middle drawing are shown, less margins and scroll bar at that width, px. */
const WIDE = 960;
const MIDDLE = 590;

/** A number with its noun; none is "no". */
export const plural = (count: number, one: string, many: string): string =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;

function describe({ span, articles, records, threads }: Timeline): string {
  const when = span.from === span.to ? `${span.from}` : `${span.from} to ${span.to}`;
  const claims = articles.reduce((sum, article) => sum + article.claims.length, 0);
  return [
    `Timeline of ${when} on a true scale.`,
    `${plural(articles.length, 'article', 'articles')} with ${plural(claims, 'claim', 'claims')} above the line,`,
    `${plural(records.length, 'record', 'records')} below it,`,
    `${plural(threads.length, 'thread', 'threads')} where a check joins the two.`,
  ].join(' ');
}

/**
 * @param rows rows of labels below the line; more name more records and take more room
 * @param length of the narrow drawing, px a month
 */
export function drawPicture(corpus: Corpus, graph: Graph, span: Span, rows: number, length: number): Picture {
  const timeline = buildTimeline(corpus, graph, span);
  const single = span.from === span.to;
  const size = { rows, rowsAbove: 3, tall: single ? 2 : 16, label: 140 };
  // A line of more than about six screens of a phone is no picture any more.
  const down = Math.min(4800, (span.to - span.from + 1) * 12 * length);
  return {
    id: single ? String(span.from) : 'all',
    description: describe(timeline),
    wide: drawTimeline(timeline, { ...size, width: WIDE }),
    middle: drawTimeline(timeline, { ...size, width: MIDDLE, label: 120, rows: rows + 1 }),
    narrow: drawColumn(timeline, down),
  };
}

/** The year with most records, where it has so many that the whole picture cannot name them: drawn again, enlarged. */
export function crowdedYear(corpus: Corpus, graph: Graph): number | null {
  const years = yearsOfSpan(corpus.site.span).map((year) => {
    return { year, count: buildTimeline(corpus, graph, { from: year, to: year }).records.length };
  });
  const fullest = years.reduce((a, b) => (b.count > a.count ? b : a));
  // One line holds about one name a month.
  return years.length > 1 && fullest.count > 12 ? fullest.year : null;
}

/** Ratings that occur, in the order of the scale, for the key of the picture. */
export function keyOf(corpus: Corpus, graph: Graph): VerdictView[] {
  const seen = new Map(
    [...graph.claims.values()].map((node) => verdictOfClaim(corpus, node)).map((view) => [view.id, view]),
  );
  const scale = corpus.scale.verdicts.map(({ id }) => id);
  return [...scale, 'in-review', 'void', 'unchecked'].flatMap((id) => seen.get(id) ?? []);
}

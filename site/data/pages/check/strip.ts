import { extent } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import type { Graph } from '../../../../model/graph.ts';
import type { Check, Corpus } from '../../../../model/read/corpus.ts';
import { firstDay, lastDay } from '../../../../model/edtf.ts';
import { formatDate } from '../../parts/date-words.ts';
import { curly } from '../../text/typography.ts';
import { anchors } from '../../urls.ts';
import { stripLabels, type StripLabel } from './strip-labels.ts';

/** A mark on the strip; places in percent of its length. */
interface Mark {
  at: number;
  width: number;
}
export interface ClaimMark extends Mark {
  outlet: string;
  words: string;
  /** Whether the label runs to the left of the mark, where there is no room to the right. */
  left: boolean;
}
export interface RecordMark extends Mark {
  row: number;
  primary: boolean;
  /** Its row in the evidence. */
  href: string;
  /** What it is, in words, for the list that says the same. */
  words: string;
}
export interface StripView {
  claims: ClaimMark[];
  records: RecordMark[];
  rows: number;
  /** Names of the weightiest documents, where the strip is wide enough; and the height that they take, rem. */
  labels: StripLabel[];
  labelled: number;
  ticks: { at: number; words: string }[];
  /** Documents that are not drawn, for want of a date. */
  undated: number;
}

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const round = (value: number): number => Math.round(value * 100) / 100;

/** Marks nearer than this, in percent, are stacked: a target is 24 px and the narrowest drawing about 750 px. */
const NEAR = 3.2;
/** A mark wider than this, in percent, is drawn as a span. */
const WIDE = 1;
/** Years that can be written under the strip on a phone. */
const MAX_TICKS = 5;

/** Puts marks that would touch into rows: exact days nearest to the line, months and years below them. */
function stack(marks: Omit<RecordMark, 'row'>[]): { marks: RecordMark[]; rows: number } {
  const ends: number[] = [];
  const place =
    (from: number) =>
    (mark: Omit<RecordMark, 'row'>): RecordMark => {
      const free = ends.findIndex((end, row) => row >= from && end + NEAR <= mark.at);
      const row = free < 0 ? ends.length : free;
      ends[row] = mark.at + mark.width;
      return { ...mark, row };
    };
  const days = marks.filter(({ width }) => width <= WIDE).map(place(0));
  const spans = marks.filter(({ width }) => width > WIDE).map(place(ends.length));
  const order = new Map(marks.map(({ words }, index) => [words, index]));
  return {
    marks: [...days, ...spans].sort((a, b) => order.get(a.words)! - order.get(b.words)!),
    rows: ends.length,
  };
}

/** The dates of a claim above a line, those of its evidence below it, on one true scale. */
export function stripView(corpus: Corpus, graph: Graph, { id }: Check): StripView | undefined {
  const node = graph.checks.get(id)!;
  const claims = node.articles.filter(({ published }) => published !== null);
  const sources = node.evidence.map(({ source }) => source);
  const dated = [...new Set(sources)].filter(({ published }) => published !== null);
  const dates = [
    ...claims.map(({ published }) => published!.date),
    ...dated.map(({ published }) => published!),
  ];
  const [first, last] = extent(dates.flatMap((date) => [utc(firstDay(date)), utc(lastDay(date))]));
  if (!first || !last || dates.length < 2 || claims.length === 0) return undefined;
  const scale = scaleUtc([first, last], [1.5, 98.5]);
  const mark = (date: string): Mark => {
    const at = round(scale(utc(firstDay(date))));
    return { at, width: round(scale(utc(lastDay(date))) - at) };
  };

  const { marks: records, rows } = stack(
    [...dated]
      .sort((a, b) => firstDay(a.published!).localeCompare(firstDay(b.published!)))
      .map((source) => ({
        ...mark(source.published!),
        primary: source.kind === 'primary',
        href: `#${anchors.evidence(source.id)}`,
        words: `${formatDate(source.published, 'short')}, ${curly(source.publisher)}`,
      })),
  );
  // Editors put the best evidence first; a primary document says what a secondary one repeats.
  const weightiest = dated
    .filter(({ kind }) => kind === 'primary')
    .concat(dated.filter(({ kind }) => kind !== 'primary'))
    .map((source) => {
      const { at, width } = mark(source.published!);
      return {
        id: source.id,
        at: round(at + (width > WIDE ? width / 2 : 0)),
        date: formatDate(source.published, 'short'),
        name: curly(source.publisher),
      };
    });
  const { labels, height } = stripLabels(weightiest);
  const years = scale.ticks(MAX_TICKS).filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  return {
    claims: claims.map((article) => {
      const place = mark(article.published!.date);
      return {
        ...place,
        outlet: article.outlet ? corpus.people.get(article.outlet)!.name : article.title,
        words: article.published!.words ?? formatDate(article.published!.date, 'short'),
        left: place.at > 60,
      };
    }),
    records,
    rows,
    labels,
    labelled: height,
    ticks: years.map((tick) => ({ at: round(scale(tick)), words: String(tick.getUTCFullYear()) })),
    undated: new Set(sources).size - dated.length,
  };
}

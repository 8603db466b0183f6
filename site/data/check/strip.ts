import { extent } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import type { Graph } from '../graph.ts';
import type { Check, Corpus } from '../../../content/corpus.ts';
import { firstDay, formatDate, lastDay } from '../dates.ts';

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
  /** What it is, in words, for the list that says the same. */
  words: string;
}
export interface StripView {
  claims: ClaimMark[];
  records: RecordMark[];
  rows: number;
  ticks: { at: number; words: string }[];
  /** Documents that are not drawn, for want of a date. */
  undated: number;
}

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const round = (value: number): number => Math.round(value * 100) / 100;

/** Dots nearer than this, in percent, are stacked: a dot is 9 px and the narrowest strip about 320 px. */
const NEAR = 3;
/** Years that can be written under the strip on a phone. */
const MAX_TICKS = 5;

/** The dates of a claim above a line, those of its evidence below it, on one true scale. */
export function stripView(corpus: Corpus, graph: Graph, { id }: Check): StripView | undefined {
  const node = graph.checks.get(id)!;
  const claims = node.articles.filter(({ published }) => published !== null);
  const sources = node.evidence.map(({ source }) => source);
  const dated = [...new Set(sources)].filter(({ published }) => published !== null);
  const dates = [...claims.map(({ published }) => published!.date), ...dated.map(({ published }) => published!)];
  const [first, last] = extent(dates.flatMap((date) => [utc(firstDay(date)), utc(lastDay(date))]));
  if (!first || !last || dates.length < 2 || claims.length === 0) return undefined;
  const scale = scaleUtc([first, last], [1.5, 98.5]);
  const mark = (date: string): Mark => {
    const at = round(scale(utc(firstDay(date))));
    return { at, width: round(scale(utc(lastDay(date))) - at) };
  };

  const ends: number[] = [];
  const records = [...dated]
    .sort((a, b) => firstDay(a.published!).localeCompare(firstDay(b.published!)))
    .map((source): RecordMark => {
      const { at, width } = mark(source.published!);
      const free = ends.findIndex((end) => end + NEAR <= at);
      const row = free < 0 ? ends.length : free;
      ends[row] = at + width;
      return { at, width, row, primary: source.kind === 'primary', words: `${formatDate(source.published, 'short')}, ${source.publisher}` };
    });
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
    rows: ends.length,
    ticks: years.map((tick) => ({ at: round(scale(tick)), words: String(tick.getUTCFullYear()) })),
    undated: new Set(sources).size - dated.length,
  };
}

import type { Corpus, Figure } from '../../../../model/read/corpus.ts';
import type { FigureStop } from '../../../../model/schema/index.ts';
import { dateView, knownDateView, type DateView } from '../../parts/date-words.ts';
import { splitNumber, unitGroup, type NumberParts } from './number.ts';
import type { Graph } from '../../../../model/graph.ts';
import { curly, unbroken } from '../../text/typography.ts';
import { articleName } from '../../chart/timeline/items.ts';
import { urls } from '../../urls.ts';
import { verdictOf, type VerdictView } from '../../parts/verdict.ts';

/** A stop of a number on its way, ready to be drawn. */
export interface StopView extends NumberParts {
  /** Told in an article of the site, or found in another document. */
  told: boolean;
  /** A document that reports the number from elsewhere. */
  secondary: boolean;
  date: DateView;
  who: string;
  /** The claim in its article, or the page of the source. */
  href: string;
  unit?: string;
  counts: string;
  shift?: string;
  note?: string;
  /** Length of its bar, 0 to 1; none where nothing comparable is counted. */
  share?: number;
  /** Counts something else than most stops of the family. */
  other: boolean;
  /** Of the check that rates this very number; of no neighbour. */
  rating?: { verdict: VerdictView; href: string; rated: boolean };
}

export interface FigureView {
  id: string;
  href: string;
  title: string;
  question?: string;
  reading: string;
  stops: StopView[];
  checks: { href: string; words: string; verdict: VerdictView }[];
  /** What most stops count, and the longest bar in words. */
  scale?: { unit: string; most: string };
  /** Stops side by side on wide and on middle screens. */
  wide: number;
  middle: number;
}

/** Widest rows of stops, such that a column keeps about 140 px. */
const MOST_WIDE = 7;
const MOST_MIDDLE = 4;

/** Columns that fill all rows as evenly as can be. */
const evenly = (count: number, most: number): number => Math.ceil(count / Math.ceil(count / most));

/** The value that occurs most often; of several, the first. */
function commonest<T>(values: T[]): T | undefined {
  const count = (value: T) => values.filter((other) => other === value).length;
  return values.reduce<T | undefined>(
    (best, value) => (best === undefined || count(value) > count(best) ? value : best),
    undefined,
  );
}

function whoOf(
  corpus: Corpus,
  graph: Graph,
  stop: FigureStop,
): Pick<StopView, 'who' | 'href' | 'told' | 'secondary' | 'date'> {
  if (stop.claim) {
    const node = graph.articles.get(stop.claim.article)!;
    // The article's own date says how it is known; the stop repeats it as a plain value.
    const date = node.article.published ? knownDateView(node.article.published) : dateView(stop.date);
    return {
      who: articleName(node),
      href: urls.claim(stop.claim.article, stop.claim.claim),
      told: true,
      secondary: false,
      date,
    };
  }
  const source = corpus.sources.get(stop.source!)!;
  const date = dateView(stop.date);
  return {
    who: curly(source.publisher),
    href: urls.source(source.id),
    told: false,
    secondary: source.kind === 'secondary',
    date,
  };
}

function ratingOf(corpus: Corpus, { check: id }: FigureStop): StopView['rating'] {
  if (id === undefined) return undefined;
  const check = corpus.checks.get(id)!;
  return { verdict: verdictOf(corpus, check), href: urls.check(id), rated: check.status === 'reviewed' };
}

/** One family of numbers. */
export function figureView(corpus: Corpus, graph: Graph, figure: Figure): FigureView {
  const valued = figure.entries.filter(({ value }) => value !== undefined);
  const group = commonest(valued.map(({ unit }) => unitGroup(unit)));
  const same = valued.filter(({ unit }) => unitGroup(unit) === group);
  const unit = commonest(same.map((stop) => stop.unit));
  const longest = same.reduce<FigureStop | undefined>(
    (a, b) => (a && a.value! >= b.value! ? a : b),
    undefined,
  );
  const stops = figure.entries.map((stop): StopView => ({
    ...whoOf(corpus, graph, stop),
    ...splitNumber(stop.text),
    unit: stop.unit,
    counts: curly(stop.counts),
    shift: stop.shift && curly(stop.shift),
    note: stop.note && curly(stop.note),
    share: longest && same.includes(stop) && longest.value ? stop.value! / longest.value : undefined,
    other: same.includes(stop) && stop.unit !== unit,
    rating: ratingOf(corpus, stop),
  }));
  return {
    id: figure.id,
    href: urls.figure(figure.id),
    title: unbroken(curly(figure.title)),
    question: figure.question && curly(figure.question),
    reading: curly(figure.reading),
    stops,
    checks: figure.checks.map((id) => {
      const check = corpus.checks.get(id)!;
      return { href: urls.check(id), words: curly(check.title), verdict: verdictOf(corpus, check) };
    }),
    scale: longest && unit ? { unit, most: splitNumber(longest.text).number } : undefined,
    wide: evenly(stops.length, MOST_WIDE),
    middle: evenly(stops.length, MOST_MIDDLE),
  };
}

/** All families, the longest way first; of equal ones, by id. */
export function figureViews(corpus: Corpus, graph: Graph): FigureView[] {
  return [...corpus.figures.values()]
    .sort((a, b) => b.entries.length - a.entries.length || (a.id < b.id ? -1 : 1))
    .map((figure) => figureView(corpus, graph, figure));
}

/**
 * The way of a number in three steps at most: how it began, and the first wording that a check has rated
 * (else the first article, else the last stop). A value that is merely repeated counts once.
 */
export function stepsOf({ stops }: FigureView): StopView[] {
  const rated = stops.findIndex(({ rating }) => rating?.rated);
  const told = stops.findIndex((stop) => stop.told);
  const end = rated > 0 ? rated : told > 0 ? told : stops.length - 1;
  const way = stops
    .slice(0, end + 1)
    .filter((stop, index) => index === end || stop.number !== stops[index + 1]!.number);
  return way.length <= 3 ? way : [...way.slice(0, 2), way.at(-1)!];
}

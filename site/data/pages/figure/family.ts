import type { Corpus, Figure } from '../../../../model/read/corpus.ts';
import type { DescentRelation, FigureStop } from '../../../../model/schema/index.ts';
import { dateView, knownDateView, type DateView } from '../../parts/date-words.ts';
import { splitNumber, unitGroup, type NumberParts } from './number.ts';
import type { Graph } from '../../../../model/graph.ts';
import { curly, unbroken } from '../../text/typography.ts';
import { urls } from '../../urls.ts';
import { verdictOf, type VerdictView } from '../../parts/verdict.ts';

/** A stop of a number on its way, ready to be drawn. */
export interface StopView extends NumberParts {
  id: string;
  /** Used in an article, a headline or a speech: stands above the line, whether or not a check rates it. */
  told: boolean;
  /** Passed on by another document than that of whoever counted. */
  relayed: boolean;
  date: DateView;
  /** Who gives the number, and through whom it was read. */
  who: string;
  /** What it counts, for a drawing. */
  label: string;
  /** The stops it comes from, where that is borne out; nothing is drawn between others. */
  from?: { stops: string[]; relation: DescentRelation };
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
  rating?: { verdict: VerdictView; href: string; rated: boolean; claim: string };
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
}

/** The value that occurs most often; of several, the first. */
function commonest<T>(values: T[]): T | undefined {
  const count = (value: T) => values.filter((other) => other === value).length;
  return values.reduce<T | undefined>(
    (best, value) => (best === undefined || count(value) > count(best) ? value : best),
    undefined,
  );
}

function placeOf(corpus: Corpus, graph: Graph, stop: FigureStop): Pick<StopView, 'href' | 'date'> {
  if (!stop.claim)
    return { href: urls.source(corpus.sources.get(stop.source!)!.id), date: dateView(stop.date) };
  const { article } = graph.articles.get(stop.claim.article)!;
  return {
    href: urls.claim(stop.claim.article, stop.claim.claim),
    // The article's own date says how it is known; the stop repeats it as a plain value.
    date: article.published ? knownDateView(article.published) : dateView(stop.date),
  };
}

function ratingOf(corpus: Corpus, { check: id }: FigureStop): StopView['rating'] {
  if (id === undefined) return undefined;
  const check = corpus.checks.get(id)!;
  return {
    verdict: verdictOf(corpus, check),
    href: urls.check(id),
    rated: check.status === 'reviewed',
    claim: curly(check.claimReviewed),
  };
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
    id: stop.id,
    told: stop.kind === 'told',
    relayed: stop.kind === 'relayed',
    who: curly(stop.carrier),
    label: curly(stop.label),
    from: stop.from && { stops: stop.from.stops, relation: stop.from.relation },
    ...placeOf(corpus, graph, stop),
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
  };
}

/** All families, the longest way first; of equal ones, by id. */
export function figureViews(corpus: Corpus, graph: Graph): FigureView[] {
  return [...corpus.figures.values()]
    .sort((a, b) => b.entries.length - a.entries.length || (a.id < b.id ? -1 : 1))
    .map((figure) => figureView(corpus, graph, figure));
}

/** A stop of a short way, with what leads to it: added to the one before, their sum, or descended from it. */
export type StepView = StopView & { sign?: 'plus' | 'sum' | 'from' };

/**
 * The way of a number in short: the first wording that a check has rated (else the first that is told, else the last
 * stop) and before it the stops it comes from, as a sum where it is one. Where nothing bears a descent out, the first
 * stop and the wording stand side by side, and no sign joins them.
 */
export function stepsOf({ stops }: FigureView): StepView[] {
  const end =
    stops.find(({ rating, told }) => told && rating?.rated) ??
    stops.find(({ told }) => told) ??
    stops.at(-1)!;
  const sum = end.from?.relation === 'sum';
  const parents = stops.filter(({ id }) => end.from?.stops.includes(id));
  if (parents.length === 0) return end === stops[0] ? [end] : [stops[0]!, end];
  return [
    ...parents.map((stop, index): StepView => (sum && index > 0 ? { ...stop, sign: 'plus' } : stop)),
    { ...end, sign: sum ? 'sum' : 'from' },
  ];
}

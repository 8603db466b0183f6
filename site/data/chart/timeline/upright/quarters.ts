import { firstDay, lastDay } from '../../../../../model/edtf.ts';
import type { Corpus } from '../../../../../model/corpus.ts';
import type { Order } from '../../../../../model/views/record-links.ts';
import { lightNames } from '../across/names.ts';
import { placeOf, yearsOfSpan } from '../scale.ts';
import type { Timeline, TimelineArticle, TimelineRecord } from '../timeline.ts';

/** Three months of the upright timeline. */
export interface Quarter {
  /** Set on the first of a year. */
  year?: number;
  /** A period that begins in it, in words. */
  begins?: string;
  articles: { article: TimelineArticle; classes: string; counts: Record<Order, number> }[];
  records: { record: TimelineRecord; classes: string; number: number }[];
  /** Counts of the series a month, 0 to 100. */
  sky: number;
  /** Name and number of a count that begins here. */
  count?: string;
}

const days = (period: string): number =>
  (Date.parse(lastDay(period)) - Date.parse(firstDay(period))) / 86_400_000 + 1;

const letters: Record<Order, string> = { older: 'o', later: 'l', unordered: 'n' };

/** Every quarter of the span, first to last. */
export function drawQuarters(corpus: Corpus, timeline: Timeline): Quarter[] {
  const { span, articles, records, threads } = timeline;
  const years = yearsOfSpan(span);
  const total = years.length * 4;
  const quarterOf = (at: number) => Math.min(total - 1, Math.floor(at * total));
  const counts = [...corpus.figures.values()].find(({ series }) => series)?.series?.values ?? [];
  const rated = counts.map((count) => ({
    count,
    rate: count.value / days(count.period),
    place: placeOf(count.period, span),
  }));
  const most = Math.max(1, ...rated.map(({ rate }) => rate));
  const orders = (index: number) => {
    const own = threads.filter(({ article }) => article === index);
    const number = (order: Order) => own.filter((thread) => thread.order === order).length;
    return { older: number('older'), later: number('later'), unordered: number('unordered') };
  };
  return Array.from({ length: total }, (_, quarter): Quarter => {
    const middle = (quarter + 0.5) / total;
    const sky = rated.find(({ place }) => place && middle >= place.from && middle < place.to);
    const starts = rated.find(({ place }) => place && quarterOf(place.from + 0.5 / total) === quarter);
    const period = corpus.periods.administrations.find(({ from }) => {
      const place = placeOf(from, span);
      return place !== null && quarterOf(place.at) === quarter;
    });
    return {
      ...(quarter % 4 === 0 ? { year: years[quarter / 4]! } : {}),
      ...(period ? { begins: period.name } : {}),
      articles: articles
        .map((article, index) => ({ article, classes: lightNames.article(index), counts: orders(index) }))
        .filter(({ article }) => quarterOf(article.at) === quarter),
      records: records
        .map((record, index) => ({
          record,
          number: index,
          classes: threads
            .filter((thread) => thread.record === index)
            .map(({ article, order }) => `${letters[order]}-${lightNames.article(article)}`)
            .join(' '),
        }))
        .filter(({ record }) => quarterOf(record.at) === quarter),
      sky: sky ? Math.round((sky.rate / most) * 100) : 0,
      ...(starts ? { count: `${starts.count.label}: ${starts.count.text}` } : {}),
    };
  });
}

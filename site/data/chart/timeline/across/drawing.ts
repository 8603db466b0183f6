import type { Corpus } from '../../../../../model/corpus.ts';
import { urls } from '../../../urls.ts';
import { placeOf, ticksOf } from '../scale.ts';
import type { Timeline } from '../timeline.ts';
import { drawBlocks, type Block } from './blocks.ts';
import { drawCells, type Cell } from './cells.ts';
import { drawLabels, type CellLabel } from './labels.ts';
import { drawSky, type SkyView } from './sky.ts';
import { checkNumbers, lightNames } from './names.ts';
import { across, CLAIMS, RECORDS, sizes } from './sizes.ts';

export interface ThreadView {
  /** `older`, `later` or `unordered`, and the names by which light finds it. */
  classes: string;
  width: number;
  d: string;
}
/** A drawing of the timeline across the page, in px at its full width. */
export interface Drawing {
  sizes: typeof sizes;
  height: number;
  ticks: { x: number; words: string }[];
  periods: { x: number; width: number; words: string }[];
  sky?: SkyView;
  blocks: Block[];
  cells: Cell[];
  labels: CellLabel[];
  threads: ThreadView[];
}

function threadsOf(timeline: Timeline): ThreadView[] {
  const numbers = checkNumbers(timeline);
  return timeline.threads.map(({ article, record, order, checks }) => {
    const [from, to] = [across(timeline.articles[article]!.at), across(timeline.records[record]!.at)];
    return {
      classes: [
        't',
        order,
        lightNames.article(article),
        lightNames.record(record),
        ...checks.map((id) => lightNames.check(numbers.get(id)!)),
      ].join(' '),
      width: Math.round((0.7 + 0.4 * checks.length) * 10) / 10,
      d: `M${from} ${CLAIMS}C${from} ${CLAIMS + 64} ${to} ${RECORDS - 66} ${to} ${RECORDS}`,
    };
  });
}

/** Periods as far as they lie in the span; what is too short to name has no words. */
const periodsOf = ({ periods }: Corpus, { span }: Timeline): Drawing['periods'] =>
  periods.administrations.flatMap(({ name, from, to }) => {
    const place = placeOf(`${from}/${to ?? `${span.to}-12-31`}`, span);
    if (!place) return [];
    const x = across(place.from);
    const width = across(place.to) - x;
    return [{ x, width, words: width > 180 ? name : '' }];
  });

/** Lays a timeline out across the page. */
export function drawTimeline(corpus: Corpus, timeline: Timeline): Drawing {
  const blocks = drawBlocks(timeline);
  const { cells, depth } = drawCells(timeline.records);
  const findings = new Map(
    corpus.home.findings.flatMap(({ picture, event, text }) =>
      picture === 'timeline' && event ? [[event, text] as const] : [],
    ),
  );
  const { labels, bottom } = drawLabels(cells, depth, findings);
  const figure = [...corpus.figures.values()].find(({ series }) => series);
  return {
    sizes,
    height: bottom + 8,
    ticks: ticksOf(timeline.span, 24).map(({ at, words }) => ({ x: across(at), words })),
    periods: periodsOf(corpus, timeline),
    ...(figure ? { sky: drawSky({ ...figure, href: urls.figure(figure.id) }, timeline.span, blocks) } : {}),
    blocks,
    cells,
    labels,
    threads: threadsOf(timeline),
  };
}

import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Check, Corpus } from '../../../../model/read/corpus.ts';
import type { Comparison } from '../../../../model/schema/index.ts';
import { capital, curly } from '../../text/typography.ts';
import { documentName } from '../../parts/source.ts';
import { anchors } from '../../urls.ts';
import * as strings from '../../../strings.ts';
import { fill } from '../../../fill-in.ts';

/** A bar on the common scale, in percent of its length. */
export interface BarView {
  from: number;
  length: number;
  /** Where a range ends; as long as `length` where there is none. */
  upTo: number;
  text: string;
  counts: string;
  /** Publisher of the source, the document with it, and its row in the evidence. */
  source?: { words: string; name: string; href: string; weak?: string };
}
export interface ComparisonView {
  unit: string;
  claimed: BarView;
  recorded: BarView[];
  joined: boolean;
  whole?: BarView;
  /** The end of the scale, in words. */
  end: string;
  note?: string;
}

type Bar = Comparison['claimed'] & { source?: string };

/** The numbers of 'claimed beside recorded' as lengths on one scale that begins at nought. */
export function comparisonView(corpus: Corpus, { comparison }: Check): ComparisonView | undefined {
  if (!comparison) return undefined;
  const { claimed, recorded, joined, whole, unit } = comparison;
  const sum = recorded.reduce((total, { value }) => total + value, 0);
  const largest = max([claimed, ...recorded, ...(whole ? [whole] : [])], (bar) => bar.max ?? bar.value) ?? 1;
  const end = whole
    ? (whole.max ?? whole.value)
    : Math.max(largest, joined ? sum : 0, unit.startsWith('percent') ? 100 : 0);
  const scale = scaleLinear([0, end || 1], [0, 100]);
  const round = (value: number): number => Math.round(value * 100) / 100;

  const view = (bar: Bar, start = 0): BarView => ({
    from: round(scale(start)),
    length: round(scale(bar.value)),
    upTo: round(scale(bar.max ?? bar.value)),
    text: curly(bar.text),
    counts: capital(curly(bar.counts)),
    ...(bar.source
      ? {
          source: {
            words: curly(corpus.sources.get(bar.source)!.publisher),
            name: fill(strings.check.inEvidence, { what: documentName(corpus.sources.get(bar.source)!) }),
            href: `#${anchors.evidence(bar.source)}`,
            ...(corpus.sources.get(bar.source)!.lean
              ? { weak: curly(corpus.sources.get(bar.source)!.lean!) }
              : {}),
          },
        }
      : {}),
  });
  let start = 0;
  const bars = recorded.map((bar) => {
    const drawn = view(bar, start);
    if (joined) start += bar.value;
    return drawn;
  });
  return {
    unit,
    claimed: view(claimed),
    recorded: bars,
    joined,
    ...(whole ? { whole: view(whole) } : {}),
    end: whole ? `${curly(whole.text)}: ${curly(whole.counts)}` : `${end.toLocaleString('en-US')} ${unit}`,
    ...(comparison.note ? { note: curly(comparison.note) } : {}),
  };
}

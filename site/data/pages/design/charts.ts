import type { Check, Corpus, Source } from '../../../../model/read/corpus.ts';
import type { Comparison } from '../../../../model/schema/index.ts';
import { comparisonView, type ComparisonView } from '../check/comparison.ts';
import type { StripView } from '../check/strip.ts';

/** A chart with a word on what is special about it, and the verdict in whose colour the claim is drawn. */
export interface ChartSample {
  name: string;
  words: string;
  comparison: ComparisonView;
  verdict: string;
}

const cars = (value: number, text: string, counts = 'vehicles on both lanes, a day') => ({
  value,
  text,
  counts,
});

/** Every form that 'claimed beside recorded' takes, drawn by the same arithmetic as on the page of a check. */
export function chartSamples(corpus: Corpus): ChartSample[] {
  const source = 'sample';
  const check = [...corpus.checks.values()][0];
  if (check === undefined) return [];
  const office = {
    id: source,
    publisher: 'County roads office',
    published: '2024-03',
    title: 'Traffic counts',
  } as Source;
  const samples = { ...corpus, sources: new Map([[source, office]]) };
  const forms: [string, string, string, Comparison][] = [
    [
      'one',
      'One number beside another',
      'false',
      {
        unit: 'vehicles',
        claimed: cars(8000, 'more than 8,000'),
        recorded: [{ ...cars(4120, '4,120'), source }],
        joined: false,
      },
    ],
    [
      'joined',
      'Two counts that the claim adds up',
      'misleading',
      {
        unit: 'vehicles',
        claimed: cars(8000, '8,000'),
        recorded: [
          { ...cars(4120, '4,120', 'vehicles, northbound'), source },
          { ...cars(3880, '3,880', 'vehicles, southbound'), source },
        ],
        joined: true,
      },
    ],
    [
      'whole',
      'Out of a whole',
      'missing-context',
      {
        unit: 'vehicles',
        claimed: cars(2000, '2,000', 'lorries'),
        recorded: [{ ...cars(1900, '1,900', 'lorries'), source }],
        joined: false,
        whole: { ...cars(8000, '8,000', 'all vehicles'), source },
      },
    ],
    [
      'range',
      'A range, several records, and a note',
      'mostly-true',
      {
        unit: 'percent',
        claimed: cars(40, '40 percent', 'of drivers'),
        recorded: [
          { ...cars(30, '30 to 45 percent', 'of drivers, first survey'), max: 45, source },
          { ...cars(38, '38 percent', 'of drivers, second survey'), source },
          { ...cars(0, 'none', 'of cyclists'), source },
        ],
        joined: false,
        note: 'The surveys asked different questions.',
      },
    ],
  ];
  return forms.map(([name, words, verdict, comparison]) => ({
    name: `chart-${name}`,
    words,
    verdict,
    comparison: comparisonView(samples, { ...check, comparison } as Check)!,
  }));
}

/** Dates of a claim above the line; below it a primary record, a secondary one, a month and two of one week. */
export const strip: StripView = {
  labels: [{ at: 30, side: 'right', top: 0, end: 2, lines: ['2 May 2020', 'Sample Office'] }],
  labelled: 2,
  claims: [
    { at: 30, width: 0, outlet: 'The County Paper', words: '12 Mar 2024', left: false },
    { at: 80, width: 6, outlet: 'The Ferry News', words: 'late 2024', left: true },
  ],
  records: [
    { at: 2, width: 0, row: 0, primary: true, href: '#evidence', words: '4 Jan 2024, County roads office' },
    { at: 31, width: 0, row: 0, primary: false, href: '#evidence', words: '13 Mar 2024, The County Paper' },
    {
      at: 32,
      width: 0,
      row: 1,
      primary: true,
      href: '#evidence',
      words: '14 Mar 2024, Council of the county',
    },
    { at: 60, width: 9, row: 2, primary: false, href: '#evidence', words: 'Aug 2024, Institute for bridges' },
  ],
  rows: 3,
  ticks: [{ at: 2, words: '2024' }],
  undated: 1,
};

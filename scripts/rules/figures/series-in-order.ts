import type { Figure } from '../../../model/read/corpus.ts';
import type { CorpusRule } from '../rule.ts';

const ends = (period: string): [string, string] => period.split('/') as [string, string];

const inFigure = (figure: Figure) =>
  (figure.series?.values ?? []).flatMap(({ period, whole, label }, index, values) => {
    const [from, to] = ends(period);
    const before = values[index - 1];
    const outside = whole && (ends(whole.period)[0] > from || ends(whole.period)[1] < to);
    const why =
      before && ends(before.period)[1] >= from
        ? `expected a period after that of "${before.label}"`
        : outside
          ? `expected a part of ${whole.period}, the whole`
          : undefined;
    return why
      ? [
          {
            entry: figure,
            path: ['series', 'values', index, 'period'],
            reason: `Unexpected period ${period} of "${label}", ${why}`,
            fix: 'Mend the months: each is counted once',
          },
        ]
      : [];
  });

export const seriesInOrder: CorpusRule = {
  name: 'series-in-order',
  description:
    'The periods of a series follow one another without overlap, and a part lies within its whole.',
  scope: 'corpus',
  check: ({ corpus }) => [...corpus.figures.values()].flatMap(inFigure),
};

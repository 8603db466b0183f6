import type { Figure } from '../../../model/read/corpus.ts';
import type { CorpusRule } from '../rule.ts';

/** Words that say that one number turned into another. */
const BECAME = /\b(became|becomes?|turned? into|grew (?:in)?to)\b/;

const inFigure = (figure: Figure) =>
  figure.entries.flatMap(({ id, shift, from }, index) => {
    const first = figure.entries.findIndex((stop) => stop.id === id);
    return [
      ...(first < index
        ? [
            {
              entry: figure,
              path: ['entries', index, 'id'],
              reason: `Unexpected second stop "${id}", expected an id of its own`,
              fix: 'Rename it',
            },
          ]
        : []),
      ...(shift && !from && BECAME.test(shift)
        ? [
            {
              entry: figure,
              path: ['entries', index, 'shift'],
              reason: `Unexpected "${shift}" at "${id}", which names no descent, expected how the two differ`,
              fix: 'Say what is counted now and what was before, or add `from` with what bears it out',
            },
          ]
        : []),
    ];
  });

export const stopsTellNoDescent: CorpusRule = {
  name: 'stops-tell-no-descent',
  description:
    'Every stop has an id of its own, and only a stop with `from` says what an earlier number became.',
  scope: 'corpus',
  check: ({ corpus }) => [...corpus.figures.values()].flatMap(inFigure),
};

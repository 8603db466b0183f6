import type { CorpusRule } from '../rule.ts';

/** A publisher that the copy does not show, or a rewritten copy of somebody else's report. */
const UNKNOWN = /\bnot shown\b|^Rewritten copy\b/;

export const carriersMarked: CorpusRule = {
  name: 'carriers-marked',
  description:
    'A source whose first publisher is not shown says so in `lean`, so that it is marked wherever it is cited.',
  scope: 'corpus',
  check: ({ corpus }) =>
    [...corpus.sources.values()]
      .filter(({ publisher, lean }) => UNKNOWN.test(publisher) && lean === undefined)
      .map((entry) => ({
        entry,
        reason: `Unexpected source of "${entry.publisher}" without \`lean\`, expected what a reader should know of the carrier`,
        fix: 'Add `lean`, or the outlet that published it first',
        path: ['publisher'],
      })),
};

import type { Check, Corpus, Figure } from '../../../model/read/corpus.ts';
import type { FigureStop } from '../../../model/schema/index.ts';
import type { CorpusRule, Finding } from '../rule.ts';

/** "Children said in later statements to have been lost" tells; "women who said that they had been abused" counts. */
const ONLY_SAID = /\bsaid\b(?!\s+that)[^.]*\bto\b/;

/** What is wrong with the kind of one stop, with the field to mend. */
function wrongKind(corpus: Corpus, stop: FigureStop): Pick<Finding, 'reason' | 'fix'> | undefined {
  const source = corpus.sources.get(stop.source ?? '');
  if (stop.kind === 'counted' && source && (source.kind !== 'primary' || source.read === 'not-opened'))
    return {
      reason: `Unexpected counted stop "${stop.id}" in ${source.kind} source "${source.id}" (${source.read}), expected a primary source that was opened`,
      fix: 'Make it relayed, or told where nothing was counted for it',
    };
  if (stop.kind !== 'told' && ONLY_SAID.test(stop.counts))
    return {
      reason: `Unexpected ${stop.kind} stop "${stop.id}" whose \`counts\` says what is only said, expected told`,
      fix: 'Make it told, or say in `counts` what was counted',
    };
  if (stop.kind !== 'told' && stop.from?.relation === 'renamed')
    return {
      reason: `Unexpected ${stop.kind} stop "${stop.id}" that renames an earlier number, expected told`,
      fix: 'Make it told: whoever renames a number has not counted anew',
    };
  return undefined;
}

const inFigure = (corpus: Corpus, figure: Figure) =>
  figure.entries.flatMap((stop, index) => {
    const wrong = wrongKind(corpus, stop);
    return wrong ? [{ entry: figure, path: ['entries', index, 'kind'], ...wrong }] : [];
  });

/** Told stops of all families, as "source value". */
const toldNumbers = (corpus: Corpus): Map<string, string> =>
  new Map(
    [...corpus.figures.values()].flatMap(({ id, entries }) =>
      entries
        .filter(({ kind, source, value }) => kind === 'told' && source && value !== undefined)
        .map((stop): [string, string] => [`${stop.source} ${stop.value}`, `${id}#${stop.id}`]),
    ),
  );

const inCheck = (told: Map<string, string>, check: Check) =>
  (check.comparison?.recorded ?? []).flatMap(({ source, value, text }, index) => {
    const stop = told.get(`${source} ${value}`);
    return stop
      ? [
          {
            entry: check,
            path: ['comparison', 'recorded', index],
            reason: `Unexpected "${text}" among the recorded numbers, expected none that ${stop} calls told`,
            fix: 'Take it out of the comparison, or mend the kind of the stop',
          },
        ]
      : [];
  });

export const toldNotRecorded: CorpusRule = {
  name: 'told-not-recorded',
  description:
    'A number that is only told never stands as record: not as counted or relayed in a family, not as recorded in a check.',
  scope: 'corpus',
  check: ({ corpus }) => {
    const told = toldNumbers(corpus);
    return [
      ...[...corpus.figures.values()].flatMap((figure) => inFigure(corpus, figure)),
      ...[...corpus.checks.values()].flatMap((check) => inCheck(told, check)),
    ];
  },
};

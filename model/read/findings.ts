import type { VFile } from 'vfile';
import type { Corpus } from '../corpus.ts';
import type { Path } from '../edges.ts';
import { holds, type Vocabulary } from '../fill.ts';
import { report } from '../problem.ts';
import type { HomeFinding } from '../schema/index.ts';
import type { Parsed } from './parse.ts';
import { placeOf } from './places.ts';

/** A file whose texts are filled, and with what. */
export interface Filling {
  file: VFile;
  parsed: Parsed;
  vocabulary: Vocabulary;
}

/** A number of two digits or more that no name stands for; a year may stand. */
const BARE = /(?<![\d{.,-])(?!(?:19|20)\d\d(?![\d,]))\d[\d.,]*\d(?![^{]*\})/;
/** A link to an older record is a link: nobody is told what he should have known. */
const REPROACH = /\b(?:should have|ought to|must have known|could have known|ignored|overlooked)\b/i;

interface Fault {
  path: Path;
  reason: string;
  fix: string;
}

function wordingFaults(path: Path, text: string): Fault[] {
  const bare = BARE.exec(text)?.[0];
  const reproach = REPROACH.exec(text)?.[0];
  return [
    ...(bare
      ? [
          {
            path,
            reason: `Unexpected bare number ${bare}, expected a named one such as {links.older}`,
            fix: 'Name it, so that it follows the data',
          },
        ]
      : []),
    ...(reproach
      ? [
          {
            path,
            reason: `Unexpected "${reproach}", expected what the picture shows`,
            fix: 'Say what was found, and not what somebody should have known',
          },
        ]
      : []),
  ];
}

/** Conditions that do not hold, or that name what is no number. */
function conditionFaults(path: Path, conditions: readonly string[], { vocabulary }: Filling): Fault[] {
  return conditions.flatMap((condition, index) => {
    const held = holds(condition, vocabulary);
    return held === true
      ? []
      : [
          {
            path: [...path, index],
            reason:
              held === null
                ? `Unexpected names in "${condition}", expected names of numbers`
                : `Unexpected data in which "${condition}" does not hold, expected what the finding says`,
            fix: 'Write the finding anew from what the data show',
          },
        ];
  });
}

function findingFaults(finding: HomeFinding, index: number, filling: Filling): Fault[] {
  const { text, note, exception, holds: conditions } = finding;
  const at = (...rest: Path): Path => ['findings', index, ...rest];
  const named = exception && filling.vocabulary.get(exception.of)?.kind === 'names';
  return [
    ...wordingFaults(at('text'), text),
    ...wordingFaults(at('note'), note ?? ''),
    ...wordingFaults(at('exception', 'text'), exception?.text ?? ''),
    ...conditionFaults(at('holds'), conditions, filling),
    ...(exception && !named
      ? [
          {
            path: at('exception', 'of'),
            reason: `Unexpected name "${exception.of}", expected a named list`,
            fix: 'Name a list such as articles.no-older',
          },
        ]
      : []),
    ...(text.includes('{links.older') && !exception
      ? [
          {
            path: at('text'),
            reason:
              'Unexpected finding on older records without `exception`, expected whom it does not hold for',
            fix: 'Add `exception` with `of: articles.no-older`',
          },
        ]
      : []),
  ];
}

const tell = ({ file, parsed }: Filling, rule: string, faults: readonly Fault[]): void => {
  for (const { path, reason, fix } of faults)
    report(file, { rule, reason, fix, place: placeOf(parsed, path) });
};

/** Reports what the front page says and the data do not bear out, and numbers that would not follow the data. */
export function checkFindings(filling: Filling, home: Corpus['home']): void {
  tell(filling, 'finding-holds', [
    ...(['question', 'second', 'answer'] as const).flatMap((key) => wordingFaults([key], home[key])),
    ...home.findings.flatMap((finding, index) => findingFaults(finding, index, filling)),
  ]);
}

/** Reports conditions of the self-audit that name what is no number; whether they hold is the audit itself. */
export function checkAudit(filling: Filling, { criteria }: Corpus['audit']): void {
  const faults = criteria.flatMap(({ met = [], partly = [] }, index) =>
    Object.entries({ met, partly }).flatMap(([field, conditions]) =>
      conditionFaults(['criteria', index, field], conditions, filling).filter(({ reason }) =>
        reason.startsWith('Unexpected names'),
      ),
    ),
  );
  tell(filling, 'audit-names', faults);
}

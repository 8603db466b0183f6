import { readCorpus } from '../../model/read/corpus.ts';
import { statementOf } from '../../model/statement.ts';
import { terms } from '../convert/english/terms/terms.ts';
import type { Answers } from '../convert/types.ts';
import { indexOf } from '../match/index-of.ts';
import { LIKELY, rank } from '../match/rank.ts';

/** Checks that a proposed claim lists at most. */
const MOST = 3;

/**
 * Finds checks that very likely answer a claim already: nine in ten above the mark are right (docs/matching.md). Checks
 * are read when the first claim is asked about, because most conversions propose none.
 *
 * @param root folder of the repository
 */
export function answersOf(root: string): Answers {
  let index: ReturnType<typeof indexOf> | undefined;
  return (text) => {
    const checks = () => [...(readCorpus(root, ['checks']).corpus?.checks.values() ?? [])];
    index ??= indexOf(
      checks()
        .filter(({ status }) => status !== 'void')
        .map(statementOf),
      terms,
    );
    return rank(index, text, MOST).filter(({ likeness }) => likeness >= LIKELY);
  };
}

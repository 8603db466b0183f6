import { createTwoFilesPatch } from 'diff';
import { VFile } from 'vfile';
import { report } from '../../../model/problem.ts';
import { pointAt } from '../../../model/point-at.ts';

/** First offset at which two texts differ. */
function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  return index;
}

/** Time for one diff; two texts with nothing in common would take minutes, and their place is named anyway. */
const TIMEOUT = 2_000;

/** What a comparison found: the file with its message, and the unified diff where both exist. */
export interface Difference {
  file: VFile;
  diff: string | null;
}

/**
 * Compares a file with what converting gives.
 *
 * @param path from the root of the repository
 * @param stored content of the file; null where it is missing
 * @param expected what converting gives; null where the file should not be there
 * @returns null where they are the same
 */
export function compare(path: string, stored: string | null, expected: string | null): Difference | null {
  if (stored === expected) return null;
  const file = new VFile({ path });
  const problem = (reason: string, fix: string, offset = 0): void =>
    void report(file, { rule: 'convert-check', reason, fix, place: pointAt(stored ?? '', offset) });
  const fix = 'Run `npm run convert` and commit the result';
  if (expected === null) {
    problem(
      'Unexpected article, expected a seed and a curation with this slug',
      'Remove the file, or put its seed back',
    );
    return { file, diff: null };
  }
  if (stored === null) {
    problem('Unexpected missing file, expected what `npm run convert` writes', fix);
    return { file, diff: null };
  }
  problem(
    'Unexpected content, expected what `npm run convert` writes',
    fix,
    firstDifference(stored, expected),
  );
  const diff = createTwoFilesPatch(path, path, stored, expected, 'stored', 'converted', {
    context: 2,
    timeout: TIMEOUT,
  });
  return { file, diff: diff ?? null };
}

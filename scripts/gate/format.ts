import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { check, format, getFileInfo, resolveConfig } from 'prettier';
import type { VFile } from 'vfile';
import { pointAt } from '../../model/point-at.ts';
import { report } from '../../model/problem.ts';
import { readBytes } from '../files.ts';

/** Files looked at in one run: who changes more has `npm run format` look at all of them. */
const MOST_FILES = 40;

/**
 * Files of people that differ from what was last committed: the rest was looked at by the tests before. None where
 * there is no repository of git, or no git.
 */
function changedFiles(root: string): string[] {
  try {
    const options = ['--porcelain', '-z', '--no-renames', '--untracked-files=all'];
    const output = execFileSync('git', ['status', ...options, '--', 'content', 'seeds'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return output
      .split('\0')
      .filter((line) => /^.[^D] .*\.(?:yml|md)$/.test(line) && !line.startsWith('D'))
      .map((line) => line.slice(3));
  } catch {
    // An archive without a history has nothing to compare with.
    return [];
  }
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Reports a file that the formatter would change, at the first character that it would change. */
async function checkFile(root: string, file: VFile): Promise<void> {
  const full = join(root, file.path);
  const { ignored } = await getFileInfo(full, { ignorePath: join(root, '.prettierignore') });
  const text = new TextDecoder().decode(readBytes(root, file.path) ?? undefined);
  const options = { ...(await resolveConfig(full)), filepath: full };
  if (ignored || (await check(text, options))) return;
  report(file, {
    rule: 'format',
    reason: 'Unexpected form, expected that of the formatter',
    fix: 'Run `npm run format`',
    place: pointAt(text, firstDifference(text, await format(text, options))),
  });
}

/**
 * Reports what a formatter would change in files that people have changed since the last commit. Files with problems of their
 * own wait: the formatter may not be able to read them.
 *
 * @param files of the gate
 */
export async function checkFormat(root: string, files: readonly VFile[]): Promise<void> {
  const changed = new Set(changedFiles(root).slice(0, MOST_FILES));
  for (const file of files)
    if (changed.has(file.path) && !file.messages.some(({ fatal }) => fatal)) await checkFile(root, file);
}

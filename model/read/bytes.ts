import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { report, type Problem } from '../problem.ts';

/** What is told of a folder where a file is expected, whatever its name. */
export const FOLDER: Problem = {
  rule: 'regular-file',
  reason: 'Unexpected folder, expected a file',
  fix: 'Move what it holds into files of their own, and remove it',
};

/** Far above any real entry; a larger file is a mistake or an attack. */
const MAX_BYTES = 2 * 1024 * 1024;

/** What stands at a place where a file is expected; null where it is one. */
function notAFile(root: string, path: string): Problem | null {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (!stat)
    return {
      rule: 'file-missing',
      reason: `Unexpected absence of ${path}, expected the file`,
      fix: 'Put it back',
    };
  if (stat.isSymbolicLink())
    return {
      rule: 'regular-file',
      reason: 'Unexpected link, expected a file',
      fix: 'Replace it by what it stands for: a link could lead out of the repository',
    };
  if (stat.isDirectory()) return FOLDER;
  if (!stat.isFile())
    return { rule: 'regular-file', reason: 'Unexpected device or pipe, expected a file', fix: 'Remove it' };
  return stat.size > MAX_BYTES
    ? {
        rule: 'file-size',
        reason: `Unexpected ${stat.size} bytes, expected at most ${MAX_BYTES}`,
        fix: 'Shorten the file',
      }
    : null;
}

/** Reads one file into a VFile; reports what is no regular file, too large, or not UTF-8. */
export function readFile(root: string, path: string): VFile {
  const file = new VFile({ path, cwd: root });
  const fault = notAFile(root, path);
  if (fault) {
    report(file, fault);
    return file;
  }
  const bytes = readFileSync(join(root, path));
  file.data.sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    file.value = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    report(file, {
      rule: 'utf-8',
      reason: 'Unexpected bytes that are not UTF-8',
      fix: 'Save the file as UTF-8',
    });
  }
  return file;
}

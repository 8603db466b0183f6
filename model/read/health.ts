import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { VFile } from 'vfile';
import { health, UNKNOWN, type Health } from '../health.ts';
import { report } from '../problem.ts';
import { readFile } from './bytes.ts';

/** Where `npm run links` keeps what it found. */
export const HEALTH = 'docs/health.json';

const FIX = 'Run `npm run links` again, or bring it back: `git checkout docs/health.json`';

/**
 * Reads what is known of the addresses that content names. A repository in which nobody looked has no such file.
 *
 * @returns what is known, and the file with its problems; null where there is no file
 */
export function readHealth(root: string): { health: Health; file: VFile | null } {
  if (!existsSync(join(root, HEALTH))) return { health: UNKNOWN, file: null };
  const file = readFile(root, HEALTH);
  if (file.messages.length > 0) return { health: UNKNOWN, file };
  const told = new VFile({ path: HEALTH });
  try {
    const result = health.safeParse(JSON.parse(String(file)));
    if (result.success) return { health: result.data, file: told };
    const { path, message } = result.error.issues[0]!;
    report(told, {
      rule: 'health',
      reason: `Unexpected value at ${path.map(String).join(' → ') || 'the root'}, expected ${message}`,
      fix: FIX,
    });
  } catch (error) {
    report(told, {
      rule: 'health',
      reason: `Unexpected text (${(error as Error).message.slice(0, 120)}), expected JSON`,
      fix: FIX,
    });
  }
  return { health: UNKNOWN, file: told };
}

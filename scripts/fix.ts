import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const run = (root: string, script: string, ...args: string[]): void => {
  try {
    execFileSync(process.execPath, [join(root, script), ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'ignore'],
    });
  } catch {
    // What a command could not mend, the check that follows says in its own words.
  }
};

/**
 * Mends what is mechanical: line ends and spaces, the form of the formatter, generated articles and documents. Words
 * and numbers stay as people wrote them.
 */
export function fixMechanical(root: string): void {
  run(root, 'scripts/tidy.ts');
  run(root, 'node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'silent', 'content', 'seeds');
  run(root, 'scripts/convert.ts');
  run(root, 'scripts/docs.ts');
}

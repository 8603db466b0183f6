import { execFileSync } from 'node:child_process';
import { failed } from '../../model/problem.ts';
import { gate } from '../../scripts/gate.ts';
import { readHistory } from '../../scripts/history/history.ts';
import { repository } from '../gate/repository.ts';
import type { Changes } from '../workspace.ts';

export const TODAY = '2024-07-01';

/** Runs git in a folder, as somebody whom no configuration of this machine concerns. */
export function git(root: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
}

/** The small repository as it was published: one commit on main, and a branch for the work. */
export function published(changes: Changes = {}): string {
  const root = repository(changes);
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'Publish');
  git(root, 'checkout', '-qb', 'work');
  return root;
}

/** A message of history: its place, its words, and what it gives to paste. */
export interface Told {
  line: string;
  paste: string | undefined;
}

/** What `check` says of a repository with a history; the files of the small repository are not in the form of this one. */
export async function toldWithHistory(root: string, base?: string): Promise<Told[]> {
  const history = readHistory(root, base, {});
  if ('reason' in history) throw new Error(history.reason);
  const files = await gate(root, TODAY, { history });
  return files
    .filter((file) => failed([file]))
    .flatMap((file) =>
      file.messages
        .filter(({ fatal, ruleId }) => fatal && ruleId !== 'format')
        .map(({ line, column, ruleId, reason, note }) => ({
          line: `${file.path}:${line}:${column} ${ruleId}: ${reason}`,
          paste: note,
        })),
    );
}

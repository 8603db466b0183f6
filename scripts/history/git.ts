import { execFileSync } from 'node:child_process';

/** Runs git in a folder. @throws where git is missing, or says no */
export function git(root: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-c', 'core.quotepath=off', '-c', 'core.fsmonitor=false', ...args], {
    cwd: root,
    input: input ?? '',
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    env: { ...process.env, LC_ALL: 'C' },
  });
}

/** What git prints, without the line end; null where it says no. */
export function ask(root: string, ...args: string[]): string | null {
  try {
    return git(root, args).toString('utf8').trim();
  } catch {
    // Git tells by its exit code that it knows no such thing, and a machine without git knows nothing.
    return null;
  }
}

/** The commit that content is compared with, or why there is none. */
export type Base = { commit: string; name: string } | { reason: string };

/** Names under which the base branch may be known, the likeliest first. */
const candidates = (env: NodeJS.ProcessEnv): string[] => [
  ...(env['GITHUB_BASE_REF'] ? [`origin/${env['GITHUB_BASE_REF']}`] : []),
  'origin/HEAD',
  'origin/main',
  'origin/master',
  'main',
  'master',
];

/**
 * Finds the commit at which this work left the base branch.
 *
 * @param root folder of the repository
 * @param asked name of the base branch, or a commit; looked for where left out
 * @param env environment, for the name that a code host gives
 */
export function findBase(root: string, asked: string | undefined, env: NodeJS.ProcessEnv): Base {
  if (ask(root, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}') === null)
    return { reason: 'there is no repository of git here, or nothing in it' };
  const names = asked === undefined ? candidates(env) : [asked];
  const name = names.find(
    // A name that begins with a hyphen would be an option.
    (one) => !one.startsWith('-') && ask(root, 'rev-parse', '--verify', '--quiet', `${one}^{commit}`),
  );
  if (name === undefined)
    return {
      reason:
        asked === undefined
          ? 'no base branch was found; name it with --base'
          : `git knows no branch or commit ${asked}`,
    };
  const commit = ask(root, 'merge-base', 'HEAD', name);
  if (commit) return { commit, name };
  const shallow = ask(root, 'rev-parse', '--is-shallow-repository') === 'true';
  return {
    reason: shallow
      ? `the history is shallow and does not reach ${name}; fetch all of it`
      : `nothing joins this branch with ${name}`,
  };
}

/** Paths, as git ends each with a zero byte. */
const paths = (output: Buffer): string[] => output.toString('utf8').split('\0').filter(Boolean);

/** Files of content and seeds that differ from a commit, as they were there; new ones are left out. */
export function changedSince(root: string, commit: string): Map<string, Uint8Array> {
  const folders = ['content', 'seeds'];
  const before = paths(
    git(root, [
      'diff',
      '--name-only',
      '-z',
      '--no-renames',
      '--no-ext-diff',
      '--relative',
      '--diff-filter=MDT',
      commit,
      '--',
      ...folders,
    ]),
  ).filter((path) => !path.includes('\n'));
  if (before.length === 0) return new Map();
  const output = git(root, ['cat-file', '--batch'], before.map((path) => `${commit}:./${path}\n`).join(''));
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const path of before) {
    const end = output.indexOf(10, at);
    const [, type, size] = output.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    files.set(path, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return files;
}

/** Every file of content and seeds at a commit, from the folder that is asked about. */
export const pathsAt = (root: string, commit: string): Set<string> =>
  new Set(paths(git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', 'content', 'seeds'])));

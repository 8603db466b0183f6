import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a repository needs besides content and seeds to be converted and built. */
const PROGRAM = [
  'model',
  'scripts',
  'site',
  'astro.config.mjs',
  'astro.env',
  'package.json',
  'tsconfig.json',
];

/**
 * Makes a small repository that can be built: the content of the fixture, the program of this repository, and its
 * packages and its cache of pictures by a link.
 *
 * @param name part of the name of its folder
 * @returns its folder; the caller removes it
 */
export function smallSite(name = 'claimline-site-'): string {
  const root = mkdtempSync(join(tmpdir(), name));
  cpSync('tests/fixtures/minimal', root, { recursive: true });
  for (const path of PROGRAM) cpSync(path, join(root, path), { recursive: true });
  mkdirSync(join(root, '.cache'));
  mkdirSync('.cache/og', { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  symlinkSync(resolve('.cache/og'), join(root, '.cache/og'));
  return root;
}

/** Removes what `smallSite` made. */
export const removeSite = (root: string): void => rmSync(root, { recursive: true, force: true });

/** How a command of ours is started in a small repository. */
export const commandOf = (script: string, ...args: string[]): string[] => [
  '--env-file=astro.env',
  `scripts/${script}.ts`,
  ...args,
];

/** The environment of a person's shell: what the runner of the tests adds would make another command of it. */
export const shellEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)/.test(name),
    ),
  );

/**
 * Runs a command of ours in a small repository.
 *
 * @param environment added to that of the test
 * @throws with what the command printed where it fails
 */
export function run(
  root: string,
  [script, ...args]: [string, ...string[]],
  environment: Record<string, string> = {},
): string {
  return execFileSync(process.execPath, commandOf(script, ...args), {
    cwd: root,
    encoding: 'utf8',
    env: { ...shellEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

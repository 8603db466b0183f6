import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

/** A lock of two packages, one of them for machines of another kind. */
const lock = {
  name: 'desk',
  lockfileVersion: 3,
  packages: {
    '': { name: 'desk', devDependencies: { left: '1.0.0' } },
    'node_modules/left': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/elsewhere': { version: '2.0.0', optional: true },
  },
};

/** What stands for npm: notes that it was called, and installs what the lock says, or fails. */
const NPM = `#!/bin/sh
echo "$@" >> called
[ -e fails ] && exit 7
rm -rf node_modules
mkdir -p node_modules/left
echo '{"version":"1.0.0"}' > node_modules/left/package.json
cp installed.json node_modules/.package-lock.json
`;

/** A repository whose packages are installed. */
function repository(): string {
  const root = mkdtempSync(join(tmpdir(), 'claimline-install-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'scripts'));
  mkdirSync(join(root, 'bin'));
  cpSync('scripts/install.mjs', join(root, 'scripts/install.mjs'));
  writeFileSync(join(root, 'bin/npm'), NPM);
  chmodSync(join(root, 'bin/npm'), 0o755);
  writeFileSync(join(root, 'package.json'), JSON.stringify({ devDependencies: { left: '1.0.0' } }));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(lock));
  writeFileSync(
    join(root, 'installed.json'),
    JSON.stringify({ packages: { 'node_modules/left': lock.packages['node_modules/left'] } }),
  );
  expect(run(root)).toMatchObject({ status: 0, called: 1 });
  return root;
}

/** Runs the script; `called` is how often npm was asked so far. */
function run(root: string): { status: number | null; called: number; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/install.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(root, 'bin')}${delimiter}${process.env['PATH']}` },
  });
  const calls = join(root, 'called');
  const called = existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [];
  return { status, called: called.length, text: stdout + stderr };
}
const edit = (root: string, path: string, change: (text: string) => string): void =>
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));

it('does nothing, and says nothing, when nothing has changed', () => {
  expect(run(repository())).toEqual({ status: 0, called: 1, text: '' });
});

it('takes an installation that somebody made by hand for what it is', () => {
  const root = repository();
  rmSync(join(root, 'node_modules/.installed-lock'));
  expect(run(root)).toEqual({ status: 0, called: 1, text: '' });
});

const damage: [string, (root: string) => void, RegExp][] = [
  [
    'an integrity that was changed',
    (root) => edit(root, 'package-lock.json', (text) => text.replace('sha512-a', 'sha512-AAAA')),
    /left is another/,
  ],
  [
    'an address that was added to a package',
    (root) =>
      edit(root, 'package-lock.json', (text) =>
        text.replace('"integrity"', '"resolved":"http://127.0.0.1/x.tgz","integrity"'),
      ),
    /left is another/,
  ],
  [
    'a package that the lock gained',
    (root) =>
      edit(root, 'package-lock.json', (text) =>
        text.replace('"node_modules/left"', '"node_modules/right":{"version":"1.0.0"},"node_modules/left"'),
      ),
    /right is not installed/,
  ],
  [
    'a dependency that the lock lacks',
    (root) => edit(root, 'package.json', (text) => text.replace('}}', ',"right":"1.0.0"}}')),
    /package\.json and package-lock\.json disagree/,
  ],
  [
    'a package of which the folder is gone',
    (root) => rmSync(join(root, 'node_modules/left'), { recursive: true }),
    /left is damaged/,
  ],
  [
    'a package of which a file was cut to nothing',
    (root) => writeFileSync(join(root, 'node_modules/left/package.json'), ''),
    /left is damaged/,
  ],
  [
    'an installation that was killed',
    (root) => edit(root, 'node_modules/.package-lock.json', (text) => text.slice(0, 9)),
    /half-made/,
  ],
  ['no folder at all', (root) => rmSync(join(root, 'node_modules'), { recursive: true }), /not there/],
  [
    'a file in its place',
    (root) => {
      rmSync(join(root, 'node_modules'), { recursive: true });
      writeFileSync(join(root, 'node_modules'), '');
    },
    /not there/,
  ],
  [
    'a link in its place that leads nowhere',
    (root) => {
      rmSync(join(root, 'node_modules'), { recursive: true });
      symlinkSync('/nowhere/at/all', join(root, 'node_modules'));
    },
    /not there/,
  ],
];
it.each(damage)('repairs %s', (_, harm, why) => {
  const root = repository();
  harm(root);
  const after = run(root);
  expect(after.text).toMatch(why);
  expect(after).toMatchObject({ status: 0, called: 2 });
});

it('is right again after a repair, and quiet', () => {
  const root = repository();
  rmSync(join(root, 'node_modules'), { recursive: true });
  run(root);
  expect(run(root)).toEqual({ status: 0, called: 2, text: '' });
});

it('hands on that npm failed, and tries again next time', () => {
  const root = repository();
  rmSync(join(root, 'node_modules/left'), { recursive: true });
  writeFileSync(join(root, 'fails'), '');
  expect(run(root)).toMatchObject({ status: 7, called: 2 });
  expect(run(root)).toMatchObject({ status: 7, called: 3 });
});

it.each([
  ['cut short', (root: string) => edit(root, 'package-lock.json', (text) => text.slice(0, 40))],
  ['gone', (root: string) => rmSync(join(root, 'package-lock.json'))],
])('says how to bring back a lock that is %s', (_, harm) => {
  const root = repository();
  harm(root);
  const { status, called, text } = run(root);
  expect({ status, called }).toEqual({ status: 1, called: 1 });
  expect(text).toBe(
    'package-lock.json is not there or cannot be read. Bring it back: git checkout package-lock.json\n',
  );
});

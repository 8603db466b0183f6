// Brings the dependencies to what package-lock.json says, when they are not. Runs before `npm start` and
// `npm test` on whatever Node the machine has (20 or later), so it is plain JavaScript without dependencies.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCK = 'package-lock.json';
const FOLDER = 'node_modules';
/** What npm writes at the end of an installation: every package that it put there. */
const INSTALLED = join(FOLDER, '.package-lock.json');
/** Written here after the last good installation: the checksum of the lock it followed. */
const STAMP = join(FOLDER, '.installed-lock');

/** A file as JSON; null where it is not there, or was cut short. */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Keys sorted, so that two objects with the same content give the same text. */
const stable = (value) => JSON.stringify(Object.entries(value ?? {}).sort());

/** What decides which bytes a package is. */
const identity = ({ version, integrity, resolved }) => `${version} ${integrity} ${resolved}`;

/** Packages that must be there; npm leaves out those of other machines. */
const needed = (packages) => Object.entries(packages).filter(([path, { optional }]) => path && !optional);

/** Why what is installed is not what the lock says; null where it is. */
function difference(lock, installed) {
  if (!installed?.packages) return 'node_modules is not there or was left half-made';
  const strays = Object.entries(installed.packages).find(
    ([path, entry]) => !lock.packages[path] || identity(lock.packages[path]) !== identity(entry),
  );
  if (strays) return `${strays[0]} is another than in ${LOCK}`;
  const missing = needed(lock.packages).find(([path]) => !installed.packages[path]);
  return missing ? `${missing[0]} is not installed` : null;
}

/** The first package of which nothing, or only an empty file, is left on disk. */
function damaged({ packages }) {
  const lost = Object.keys(packages).find((path) => {
    const manifest = statSync(join(path, 'package.json'), { throwIfNoEntry: false });
    return path && !manifest?.size;
  });
  return lost ? `${lost} is damaged` : null;
}

/** Why the packages must be installed; null where they need not. */
function reason(lock, checksum) {
  const own = readJson('package.json') ?? {};
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
    if (stable(own[kind]) !== stable(lock.packages[''][kind])) return `package.json and ${LOCK} disagree`;
  const installed = readJson(INSTALLED);
  // The same lock as last time says that every entry was compared then.
  const same = installed?.packages && readText(STAMP) === checksum;
  return (same ? null : difference(lock, installed)) ?? damaged(installed);
}

/** Runs `npm ci`; returns its exit code. */
function install() {
  // npm empties the folder itself, but stumbles over one that is a file or a dangling link.
  const there = lstatSync(FOLDER, { throwIfNoEntry: false });
  if (there && !statSync(FOLDER, { throwIfNoEntry: false })?.isDirectory()) rmSync(FOLDER, { force: true });
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`npm could not be started (${error.message}). Install Node.js with npm.`);
  return status ?? 1;
}

function main() {
  const lock = readJson(LOCK);
  if (!lock?.packages?.['']) {
    console.error(`${LOCK} is not there or cannot be read. Bring it back: git checkout ${LOCK}`);
    return 1;
  }
  const checksum = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  const why = reason(lock, checksum);
  if (why !== null) {
    console.log(`Installing the dependencies of ${LOCK} (about a minute), because ${why} ...`);
    const code = install();
    if (code !== 0) {
      console.error(
        `The dependencies could not be installed (npm ci ended with ${code}); its message is above.`,
      );
      return code;
    }
  }
  if (readText(STAMP) !== checksum) writeFileSync(STAMP, checksum);
  return 0;
}

process.exitCode = main();

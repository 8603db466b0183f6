import { join, resolve } from 'node:path';
import { failed } from '../model/problem.ts';
import { inside, PathError, writeFiles } from './files.ts';
import { gate } from './gate.ts';
import { discard, freshFolder, isFolder, isFree, recover, takePlace } from './output/folder.ts';
import { HELP, readReleaseArguments, type ReleaseOptions } from './arguments/release.ts';
import { changelog } from './release/changelog.ts';
import { releaseFiles } from './release/contents.ts';
import { originOf, pastOf } from './release/past.ts';
import { note, print, printMessages, status } from './report.ts';
import { readCorpus } from '../model/read/corpus.ts';

/** What says that a folder is a release of ours, which another may replace. */
const MARK = 'SHA256SUMS';

/** Writes all files into a fresh folder, which then takes the place of the last release. */
function put(out: string, files: ReadonlyMap<string, Uint8Array>): void {
  const fresh = freshFolder(out);
  try {
    writeFiles(fresh, files);
    takePlace(fresh, out);
  } finally {
    discard(fresh);
  }
}

/** The gate, the release, the change of places; returns the exit code. */
async function main(options: ReleaseOptions, root: string): Promise<number> {
  const out = resolve(root, inside(root, options.out));
  recover(out);
  if (!isFree(out) && !isFolder(out)) throw occupied(options.out);
  if (!isFree(out) && isFree(join(out, MARK))) throw occupied(options.out);
  const origin = originOf(root);
  const past = pastOf(root, options.since, origin);
  if ('wrong' in past) {
    note(`error ${past.wrong}`);
    return 1;
  }
  status.say('Checking the content ...');
  const messages = await gate(root, new Date().toISOString().slice(0, 10));
  printMessages(messages);
  const { corpus, files, parsed } = readCorpus(root);
  if (failed(messages) || corpus === null || failed(files)) return 1;
  status.say('Making the release ...');
  const made = releaseFiles(corpus, changelog(corpus, parsed, past), origin);
  put(out, made);
  const bytes = [...made.values()].reduce((sum, file) => sum + file.length, 0);
  if (origin.changed)
    note('warning The content differs from the commit that release.json names: commit it first.');
  note(`Wrote ${made.size} files, ${(bytes / 1e6).toFixed(1)} MB, into ${options.out}/.`);
  return 0;
}

const occupied = (path: string): PathError =>
  new PathError(
    `Unexpected files in ${path}, expected a new folder, an empty one, or an earlier release (with ${MARK})`,
    'Name another with --out',
  );

const options = readReleaseArguments(process.argv.slice(2));
if (typeof options === 'string') {
  note(`${options}\nRun \`npm run release -- --help\` for the options.`);
  process.exitCode = 1;
} else if (options.help) print(HELP);
else
  process.exitCode = await main(options, process.cwd()).catch((error: unknown) => {
    if (!(error instanceof PathError)) throw error;
    note(`error ${error.message}. ${error.fix}`);
    return 1;
  });

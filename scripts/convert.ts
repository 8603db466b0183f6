import { readCorpus } from '../model/read/corpus.ts';
import { failed } from '../model/problem.ts';
import { compare } from './convert/article/compare.ts';
import { plan, type Writes } from './convert/plan.ts';
import { createMatcher } from './convert/curation/names.ts';
import { HELP, readArguments, type Options } from './convert-arguments.ts';
import { convertToJson } from './convert-json.ts';
import { gather } from './convert-gather.ts';
import { listFiles, PathError, readBytes, writeFiles } from './files.ts';
import { note, print, printMessages } from './report.ts';

/** Diffs printed at most: a new version of the converter changes every article, and nobody reads a thousand. */
const MOST_DIFFS = 10;

/** Text of a file of ours; null where there is none. */
const textOf = (root: string, path: string): string | null => {
  const bytes = readBytes(root, path);
  return bytes && new TextDecoder().decode(bytes);
};

/** Articles that no curation accounts for; only known when every seed was converted. */
const orphans = (root: string, slugs: ReadonlySet<string>): string[] =>
  listFiles(root, 'content/articles', '.md').filter(
    (path) => !slugs.has(path.slice('content/articles/'.length, -'.md'.length)),
  );

/** Compares what is stored with what converting gives; true where all is the same. */
function check(root: string, writes: Writes, extra: readonly string[]): boolean {
  const differences = [
    ...[...writes].map(([path, expected]) => compare(path, textOf(root, path), expected)),
    ...extra.map((path) => compare(path, textOf(root, path), null)),
  ].filter((difference) => difference !== null);
  printMessages(differences.map(({ file }) => file));
  const diffs = differences.flatMap(({ diff }) => diff ?? []);
  for (const diff of diffs.slice(0, MOST_DIFFS)) print(diff);
  if (diffs.length > MOST_DIFFS) note(`${diffs.length - MOST_DIFFS} more diffs left out`);
  return differences.length === 0;
}

/** Writes what has changed, and says so. */
function write(root: string, writes: Writes, extra: readonly string[]): void {
  const changed = new Map([...writes].filter(([path, content]) => textOf(root, path) !== content));
  writeFiles(root, changed);
  for (const path of changed.keys()) note(`wrote ${path}`);
  for (const path of extra)
    note(
      `${path}:1:1 warning Unexpected article without a seed and curation. Remove the file (orphaned-article)`,
    );
  note(`${writes.size} file${writes.size === 1 ? '' : 's'} up to date, ${changed.size} written`);
}

/** Converts seeds of the repository; returns whether all went well. */
function convertSeeds(root: string, options: Options): boolean {
  // All that a conversion looks at: articles are about to be written, and checks may wait for them.
  const reading = readCorpus(root, ['curations', 'people', 'topics']);
  const gathered = gather(root, reading, options.files);
  const people = [...(reading.corpus?.people.values() ?? [])];
  const slugs = new Set([...gathered.curations.values()].map(({ data }) => data.slug));
  const writes = plan(gathered.seeds, createMatcher(people), slugs);
  printMessages(gathered.files);
  if (failed(gathered.files)) return false;
  const extra = options.files.length === 0 ? orphans(root, slugs) : [];
  if (options.check) return check(root, writes, extra);
  write(root, writes, extra);
  return true;
}

/** The command: returns its exit code. */
function main(args: string[], root: string): number {
  const options = readArguments(args);
  if (typeof options === 'string') {
    note(`${options}\nRun \`npm run convert -- --help\` for the options.`);
    return 1;
  }
  if (options.help) {
    print(HELP);
    return 0;
  }
  try {
    return (options.json ? convertToJson(options) : convertSeeds(root, options)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    note(`error ${error.message}. ${error.fix}`);
    return 1;
  }
}

// An exit code, not process.exit(): output to a pipe may still be on its way.
process.exitCode = main(process.argv.slice(2), process.cwd());

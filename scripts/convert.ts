import { readCorpus } from '../model/read/corpus.ts';
import { failed } from '../model/problem.ts';
import { convertInMemory, differences, knownOf, type Conversion } from './conversion/check.ts';
import { HELP, readArguments, type Options } from './arguments/convert.ts';
import { convertToJson } from './conversion/json.ts';
import { takePages } from './conversion/pages.ts';
import { Unchanged, type Converted } from './conversion/unchanged.ts';
import { writeConversion } from './conversion/write.ts';
import { digestOfProgram } from './digest.ts';
import { PathError } from './files.ts';
import { keep, recalled } from './kept.ts';
import { note, print, printMessages, status } from './report.ts';

/** Diffs printed at most: a new version of the converter changes every article, and nobody reads a thousand. */
const MOST_DIFFS = 10;

/** Says where stored articles differ from what converting gives; true where all is the same. */
function check(root: string, conversion: Conversion): boolean {
  const { files, diffs } = differences(root, conversion);
  printMessages(files);
  for (const diff of diffs.slice(0, MOST_DIFFS)) print(diff);
  if (diffs.length > MOST_DIFFS) note(`${diffs.length - MOST_DIFFS} more diffs left out`);
  return files.length === 0;
}

/** What the last conversion found right; where it is missing, damaged or of another program, nothing is known. */
const KEPT = '.cache/converted.bin';

/** Adds what was converted and written without a word to what is known of seeds. */
function remember(
  root: string,
  key: string,
  before: ReadonlyMap<string, Converted>,
  unchanged: Unchanged,
  { seeds }: Conversion,
): void {
  if (seeds.length === 0) return;
  const known = new Map(before);
  for (const seed of seeds) {
    const silent = [seed.file, seed.curation?.at.file].every((file) => !file || file.messages.length === 0);
    const found = silent ? unchanged.of(seed) : null;
    if (found) known.set(seed.file.path, found);
    else known.delete(seed.file.path);
  }
  keep(root, KEPT, key, known);
}

/** Converts seeds of the repository that have changed since they were last converted; returns whether all went well. */
async function convertSeeds(root: string, options: Options): Promise<boolean> {
  // All that a conversion looks at: articles are about to be written, and checks may wait for them.
  const reading = readCorpus(root, ['curations', 'people', 'topics']);
  const { given, taken } = await takePages(root, options.files);
  const key = digestOfProgram(root, ['model', 'scripts']);
  // Who asks whether the articles are right gets an answer that rests on nothing before.
  const before =
    (options.check ? null : (recalled(root, KEPT, key) as Map<string, Converted> | null)) ?? new Map();
  const unchanged = new Unchanged(root, reading, knownOf(reading), before);
  const conversion = convertInMemory(root, reading, given, taken, {
    unchanged,
    tell: (total) => status.counter('Converting articles', total),
  });
  printMessages(conversion.files);
  if (failed(conversion.files)) return false;
  if (options.check) return check(root, conversion);
  const changed = await writeConversion(root, conversion);
  remember(root, key, before, unchanged, conversion);
  for (const path of conversion.orphans)
    note(
      `${path}:1:1 warning Unexpected article without a seed and curation. Remove the file (orphaned-article)`,
    );
  const right = conversion.writes.size + conversion.left;
  note(`${right} file${right === 1 ? '' : 's'} up to date, ${changed} written`);
  return true;
}

/** The command: returns its exit code. */
async function main(args: string[], root: string): Promise<number> {
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
    return (await (options.json ? convertToJson(options) : convertSeeds(root, options))) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    note(`error ${error.message}. ${error.fix}`);
    return 1;
  }
}

// An exit code, not process.exit(): output to a pipe may still be on its way.
process.exitCode = await main(process.argv.slice(2), process.cwd());

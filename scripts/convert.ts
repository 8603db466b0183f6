import { readCorpus } from '../model/read/corpus.ts';
import { failed } from '../model/problem.ts';
import { convertInMemory, differences, type Conversion } from './conversion/check.ts';
import { HELP, readArguments, type Options } from './arguments/convert.ts';
import { convertToJson } from './conversion/json.ts';
import { takePages } from './conversion/pages.ts';
import { writeConversion } from './conversion/write.ts';
import { PathError } from './files.ts';
import { note, print, printMessages } from './report.ts';

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

/** Converts seeds of the repository; returns whether all went well. */
async function convertSeeds(root: string, options: Options): Promise<boolean> {
  // All that a conversion looks at: articles are about to be written, and checks may wait for them.
  const reading = readCorpus(root, ['curations', 'people', 'topics']);
  const { given, taken } = await takePages(root, options.files);
  const conversion = convertInMemory(root, reading, given, taken);
  printMessages(conversion.files);
  if (failed(conversion.files)) return false;
  if (options.check) return check(root, conversion);
  const changed = await writeConversion(root, conversion);
  for (const path of conversion.orphans)
    note(
      `${path}:1:1 warning Unexpected article without a seed and curation. Remove the file (orphaned-article)`,
    );
  note(
    `${conversion.writes.size} file${conversion.writes.size === 1 ? '' : 's'} up to date, ${changed} written`,
  );
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

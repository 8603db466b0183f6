import { VFile } from 'vfile';
import { readCorpus, type Reading } from '../model/read/corpus.ts';
import { failed } from '../model/problem.ts';
import { convertInMemory } from './conversion/check.ts';
import { writeConversion } from './conversion/write.ts';
import { clearTemporaries, PathError, readBytes, writeFiles } from './files.ts';
import { readNewArguments, type NewOptions } from './new/arguments.ts';
import { makeArticle } from './new/article.ts';
import { makeCheck } from './new/check.ts';
import { makeCorrection } from './new/correction.ts';
import { formatted } from './formatted.ts';
import type { Made, Outcome } from './new/made.ts';
import { makeSimple } from './new/simple.ts';
import { makeSite } from './new/site.ts';
import { note, print, printMessages } from './report.ts';

/** Writes new files where none are; a file that is there changes only where that was asked for. */
async function write(root: string, { files, changed = [], next }: Made): Promise<boolean> {
  const contents = new Map<string, string | Uint8Array>();
  for (const [path, content] of files) {
    if (!changed.includes(path) && readBytes(root, path) !== null) {
      note(`error Unexpected ${path}, which is there already, expected a new file. Name another with --id`);
      return false;
    }
    contents.set(path, changed.includes(path) ? content : await formatted(path, content));
  }
  clearTemporaries(root, [...new Set([...contents.keys()].map((path) => path.replace(/\/[^/]*$/, '')))]);
  writeFiles(root, contents, (path) => !changed.includes(path));
  for (const path of contents.keys()) note(`${changed.includes(path) ? 'changed' : 'wrote'} ${path}`);
  note(['', ...next].join('\n'));
  return true;
}

/**
 * Whoever has just curated a claim begins its check at once: the article of the claim is made first, where its
 * curation says more than it does. What stands in the way is told.
 */
async function convertFor(root: string, subject: string): Promise<boolean> {
  const reading = readCorpus(root, ['curations', 'people', 'topics']);
  const slug = subject.split('#')[0];
  const curation = [...(reading.corpus?.curations.values() ?? [])].find((one) => one.slug === slug);
  if (!curation) return true;
  const conversion = convertInMemory(root, reading, [curation.path.replace(/yml$/, 'txt')]);
  if (failed(conversion.files)) {
    printMessages(conversion.files);
    return false;
  }
  await writeConversion(root, conversion);
  return true;
}

async function make(root: string, reading: Reading, options: NewOptions): Promise<Outcome | VFile> {
  const { what, subject, id, flags } = options;
  if (what === 'article') return makeArticle(root, reading, subject);
  const { corpus } = reading;
  if (!corpus) return 'Unexpected content, expected single files that can be read. Run `npm run check` first';
  const asked = { root, corpus, subject, flags, today: new Date().toISOString().slice(0, 10) };
  if (what === 'check') return makeCheck(asked, id);
  if (what !== 'correction') return makeSimple(asked, what, id);
  const path = corpus.checks.get(subject)?.path;
  return makeCorrection(asked, path ? new TextDecoder().decode(readBytes(root, path)!) : '');
}

/** Another team's site, in a folder of its own. */
async function site(root: string, { subject, flags }: NewOptions): Promise<number> {
  const made = await makeSite(root, subject, flags);
  note(typeof made === 'string' ? `error ${made}` : made.next.join('\n'));
  return typeof made === 'string' ? 1 : 0;
}

/** The command: returns its exit code. */
async function main(args: string[], root: string): Promise<number> {
  const options = readNewArguments(args, process.env);
  if (typeof options === 'string') {
    note(`error ${options}\nRun \`npm run new -- --help\` for the options.`);
    return 1;
  }
  if (options.help !== null) {
    print(options.help);
    return 0;
  }
  try {
    if (options.what === 'site') return await site(root, options);
    if (options.what === 'check' && !(await convertFor(root, options.subject))) return 1;
    const outcome = await make(root, readCorpus(root), options);
    if (outcome instanceof VFile) printMessages([outcome]);
    else if (typeof outcome === 'string') note(`error ${outcome}`);
    else return (await write(root, outcome)) ? 0 : 1;
    return 1;
  } catch (error) {
    if (error instanceof PathError) note(`error ${error.message}. ${error.fix}`);
    else if (error instanceof Error && 'code' in error && 'syscall' in error)
      note(
        `error Unexpected ${String(error.code)} when reading ${'path' in error ? String(error.path) : options.subject}, expected a file. Mend the path`,
      );
    else throw error;
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2), process.cwd());

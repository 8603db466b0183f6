import { format, resolveConfig } from 'prettier';
import type { Corpus } from '../model/corpus.ts';
import type { Health } from '../model/health.ts';
import { failed } from '../model/problem.ts';
import { readCorpus } from '../model/read/corpus.ts';
import { HEALTH, readHealth } from '../model/read/health.ts';
import { appendAnywhere, PathError, writeFiles } from './files.ts';
import { HELP, readLinksArguments, type LinksOptions } from './links/arguments.ts';
import { attention, ledToArchive } from './links/attention.ts';
import { lookAtAll } from './links/look-at-all.ts';
import { placesOf, watchedIn, type Places } from './links/places.ts';
import { progress } from './links/progress.ts';
import { merge, reachedNothing, withoutWithheld } from './links/record.ts';
import { asMarkdown, asText, tallyOf } from './links/told.ts';
import { note, print, printMessages } from './report.ts';

/** The addresses to look at; those that were never looked at first, then those longest as they are. */
function chosen(places: Places, { addresses }: Health, { only, max }: LinksOptions): string[] {
  const since = (address: string): string =>
    Object.hasOwn(addresses, address) ? addresses[address]!.since : '';
  return [...places]
    .filter(
      ([address, where]) => only === undefined || [address, ...where].some((text) => text.includes(only)),
    )
    .map(([address]) => address)
    .sort((a, b) => (since(a) === since(b) ? (a < b ? -1 : 1) : since(a) < since(b) ? -1 : 1))
    .slice(0, max);
}

/** Looks, and writes down what was found; null where nothing was reached. */
async function look(
  root: string,
  corpus: Corpus,
  places: Places,
  before: Health,
  options: LinksOptions,
  today: string,
): Promise<Health | null> {
  const list = chosen(places, before, options);
  const tell = progress(list.length, process.stderr);
  const found = await lookAtAll(list, {
    home: corpus.site.repository ?? corpus.site.base,
    pause: options.pause,
    timeout: options.timeout,
    via: options.via,
    watched: watchedIn(corpus),
    told: tell,
  });
  tell();
  if (reachedNothing(found.values())) return null;
  const shown = withoutWithheld(corpus);
  const after = merge(
    before,
    new Map([...found].map(([address, one]) => [address, shown(one)])),
    new Set(places.keys()),
    { today, whole: list.length === places.size },
  );
  const json = await format(JSON.stringify(after), { ...(await resolveConfig(HEALTH)), parser: 'json' });
  writeFiles(root, new Map([[HEALTH, json]]));
  note(`Looked at ${list.length} of ${places.size} addresses: ${tallyOf(after)}. Wrote ${HEALTH}.`);
  return after;
}

/** The command; returns its exit code. */
async function main(options: LinksOptions, root: string): Promise<number> {
  const reading = readCorpus(root);
  const { health: before, file } = readHealth(root);
  const files = [...reading.files, ...(file ? [file] : [])];
  if (!reading.corpus || failed(files)) {
    printMessages(files);
    return 1;
  }
  const { corpus } = reading;
  const today = new Date().toISOString().slice(0, 10);
  const places = placesOf(reading);
  const after = options.report ? before : await look(root, corpus, places, before, options, today);
  if (!after) {
    note('error Nothing was reached, so the net seems closed here. Nothing was written down.');
    return 1;
  }
  const sections = attention(corpus, after, places, today);
  if (sections.length > 0) print(asText(sections));
  else note('Nothing asks for attention.');
  const archived = ledToArchive(corpus, after);
  if (archived > 0) note(`Pages lead to ${archived} archived copies, because the originals are gone.`);
  const markdown = asMarkdown(after, sections);
  if (options.markdown !== undefined) writeFiles(root, new Map([[options.markdown, markdown]]));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendAnywhere(summary, markdown);
  return 0;
}

const options = readLinksArguments(process.argv.slice(2));
if (typeof options === 'string') {
  note(`${options}\nRun \`npm run links -- --help\` for the options.`);
  process.exitCode = 1;
} else if (options.help) print(HELP);
else
  process.exitCode = await main(options, process.cwd()).catch((error: unknown) => {
    if (!(error instanceof PathError)) throw error;
    note(`error ${error.message}. ${error.fix}`);
    return 1;
  });

import { VFile } from 'vfile';
import { table } from '../../model/kinds.ts';
import { failed, report } from '../../model/problem.ts';
import type { Reading } from '../../model/read/corpus.ts';
import { TODO } from '../../model/schema/index.ts';
import { isPrintable } from '../../model/text.ts';
import { toId } from '../convert/curation/slug.ts';
import { english } from '../convert/english/index.ts';
import { isPage } from '../convert/input/is-page.ts';
import { plan, type Known, type Seed } from '../convert/plan.ts';
import { read } from '../convert/seed/read.ts';
import { answersOf } from '../conversion/answers.ts';
import { knownOf } from '../conversion/check.ts';
import { listFiles, readAnywhere, readBytes, sha256 } from '../files.ts';
import { NEW } from './kinds.ts';
import type { Made } from './made.ts';
import { openLines, template } from './template.ts';

/** Digits of the number and of the checksum in the name of a seed. */
const NUMBER = 3;
const HASH = 16;
/** Words of the name of an outlet that make its id. */
const OUTLET_WORDS = 6;
/** A day in words. */
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A name for the next seed: a number in order of arrival, and the beginning of the checksum of what arrived. */
export function nextSeedId(ids: readonly string[], hash: string): string {
  const numbers = ids.flatMap((id) => (/^\d+(?=_)/.exec(id) ? [Number.parseInt(id, 10)] : []));
  const next = numbers.length === 0 ? 0 : Math.max(...numbers) + 1;
  return `${String(next).padStart(NUMBER, '0')}_${hash.slice(0, HASH)}`;
}

/** What was received, decoded: a text as it is, or the text taken from a page. */
interface Received {
  file: VFile;
  /** What becomes the seed. */
  bytes: Uint8Array;
  page?: Seed['page'];
}

async function receive(path: string): Promise<Received> {
  const name = path === '-' ? 'standard input' : path;
  const bytes = readAnywhere(path);
  if (!isPage(bytes)) return { file: read(bytes, name), bytes };
  // The parser of pages takes longer to load than a text to convert.
  const { readPage } = await import('../convert/input/read-page.ts');
  const { file, page } = readPage(bytes, name, sha256(bytes), english.page);
  return { file, bytes: new TextEncoder().encode(String(file)), ...(page ? { page } : {}) };
}

/** The seed that holds the same text already. */
const sameSeed = (root: string, seeds: readonly string[], hash: string): string | undefined =>
  seeds.find((path) => sha256(readBytes(root, path)!) === hash);

/**
 * A new article: its text as a seed, and the curation and the article that the converter proposes.
 *
 * @param path a file anywhere, or `-` for standard input
 * @returns the files, or messages on what was received that say why there are none
 */
export async function makeArticle(root: string, reading: Reading, path: string): Promise<Made | VFile> {
  const { file, bytes, page } = await receive(path);
  if (failed([file])) return file;
  const seeds = listFiles(root, 'seeds', '.txt');
  const hash = sha256(bytes);
  const same = sameSeed(root, seeds, hash);
  if (same) {
    const fix = `Go on with ${same.replace(/txt$/, 'yml')}`;
    report(file, { rule: 'seed-exists', reason: `Unexpected article, for ${same} holds the same text`, fix });
    return file;
  }
  const id = nextSeedId(
    seeds.map((seed) => seed.slice('seeds/'.length, -'.txt'.length)),
    hash,
  );
  const known = knownOf(reading);
  const outlet = newOutlet(reading, known, page);
  const seed = new VFile({ path: `seeds/${id}.txt`, value: String(file) });
  const writes = plan([{ file: seed, id, sha256: hash, curation: null, ...(page ? { page } : {}) }], {
    ...known,
    match: (name) => known.match(name) ?? (name === outlet?.name ? outlet.id : null),
    answers: answersOf(root),
  });
  if (failed([seed])) return seed;
  const curation = `seeds/${id}.yml`;
  const article = [...writes.keys()].find((name) => name.startsWith('content/articles/'))!;
  const slug = article.slice('content/articles/'.length, -'.md'.length);
  return {
    files: new Map<string, string | Uint8Array>([
      [curation, writes.get(curation)!],
      [seed.path, bytes],
      [article, writes.get(article)!],
      ...(outlet ? [[outlet.path, outlet.text] as const] : []),
    ]),
    next: nextSteps(curation, slug, openLines(writes.get(curation)!), outlet),
  };
}

/** What follows, each with the command that does it. */
const nextSteps = (curation: string, slug: string, left: number, outlet: NewOutlet | null): string[] => [
  `Fill the ${left} TODO of ${curation}, keep the claims that can be checked, and set \`status: curated\`.`,
  ...(outlet && openLines(outlet.text) > 0 ? [`Fill the TODO of ${outlet.path}, too.`] : []),
  'Who speaks and has no file yet: `npm run new person "<name>" -- --kind person --role "<role, as of a year>"` (or `--kind organisation`, `outlet`).',
  'A document: `npm run new source <address> -- --help` lists what can be said of it at once.',
  `Then begin the check of a claim: \`npm run new check ${slug}#<claim> -- --evidence <source>\`, or look with \`npm run check -- --fix\`.`,
];

/** An entry for the outlet that a page names and content does not hold. */
interface NewOutlet {
  id: string;
  name: string;
  path: string;
  text: string;
}

/** The outlet that a page states, as an entry; null where it states none, or content holds it. */
function newOutlet({ corpus, present }: Reading, { match }: Known, page: Seed['page']): NewOutlet | null {
  const name = page?.stated.outlet?.value;
  if (name === undefined || match(name) !== null || !isPrintable(name)) return null;
  const id = toId(name, OUTLET_WORDS);
  if (!table.kinds.people.id.safeParse(id).success || !corpus || present.get('people')?.has(id)) return null;
  const day = page?.stated.published?.value;
  const role = day === undefined ? TODO : `Published the article of ${DAY.format(new Date(day))}`;
  return {
    id,
    name,
    path: `${table.kinds.people.folder}/${id}${table.kinds.people.ending}`,
    text: template(NEW.person.fields, { name, kind: 'outlet', role }),
  };
}

import { build, type AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOfFile, digestOfProgram } from '../digest.ts';
import { listTree, readBytes, writeFiles } from '../files.ts';
import { clearOlder, discard, moveFolder } from '../output/folder.ts';

/** What pages are made by; the address of the site is part of it. */
const PARTS = ['site', 'model', 'scripts', 'content/site.yml'];

/** Sheets of a page, as Astro keeps them. */
const styles = z.array(z.looseObject({ depth: z.number(), order: z.number() }));
const record = z.object({
  entry: z.string(),
  styles: z.array(z.tuple([z.string(), styles])),
  /** Checksums of its files, by path below the folder. */
  files: z.record(z.string(), z.string()),
});
type ProgramRecord = z.infer<typeof record>;

/** The site as a program: bundled once, and kept until something of it changes. */
export interface Program {
  /** Checksum of all that it was made from. */
  digest: string;
  /** Folder of the bundle. */
  bundle: string;
  /** Its entry in that folder. */
  entry: string;
  styles: ProgramRecord['styles'];
  /** Folder of the files that no content changes: styles, scripts, fonts, and those of `site/public/`. */
  fixed: string;
  /** Their paths below it. */
  fixedFiles: string[];
}

const FOLDER = '.cache/program';
const RECORD = 'program.json';

/**
 * Has Astro bundle the site, and takes the bundle before it makes pages of it: those are made by `pages.ts`, one by one
 * and only where something that they show has changed.
 *
 * @param bundle folder into which the bundle goes
 */
function takeBundle(bundle: string, taken: (styles: ProgramRecord['styles']) => void): AstroIntegration {
  let made: string;
  let pages: ReadonlyMap<string, { styles: unknown }>;
  return {
    name: 'take-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        made = fileURLToPath(new URL('.prerender/', config.outDir));
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages as unknown as typeof pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(() => ({
          name: 'take-bundle',
          setup() {
            moveFolder(made, bundle);
            taken([...pages].map(([key, page]) => [key, styles.parse(page.styles)]));
            return Promise.resolve();
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are made elsewhere')),
        }));
      },
    },
  };
}

/** The kept program; null where there is none, or where a file of it is not as it was. */
function keptProgram(root: string, digest: string): Program | null {
  const folder = `${FOLDER}-${digest.slice(0, 16)}`;
  const bytes = readBytes(root, `${folder}/${RECORD}`);
  if (!bytes) return null;
  let found: ProgramRecord;
  try {
    found = record.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
  const { entry, styles: sheets, files } = found;
  for (const [path, sum] of Object.entries(files))
    if (digestOfFile(root, `${folder}/${path}`) !== sum) return null;
  return {
    digest,
    bundle: join(root, folder, 'bundle'),
    entry,
    styles: sheets,
    fixed: join(root, folder, 'fixed'),
    fixedFiles: Object.keys(files)
      .filter((path) => path.startsWith('fixed/'))
      .map((path) => path.slice('fixed/'.length)),
  };
}

/** Bundles the site into the folder where it is kept. */
async function bundleSite(root: string, digest: string): Promise<void> {
  const work = `${FOLDER}-next-${process.pid}`;
  discard(join(root, work));
  try {
    let sheets: ProgramRecord['styles'] = [];
    const integration = takeBundle(join(root, work, 'bundle'), (found) => (sheets = found));
    await build({ root, outDir: join(root, work, 'fixed'), logLevel: 'warn', integrations: [integration] });
    const files = listTree(root, work);
    const entry = files.find((path) => path.startsWith(`${work}/bundle/prerender-entry`))!;
    const found: ProgramRecord = {
      entry: entry.slice(`${work}/bundle/`.length),
      styles: sheets,
      files: Object.fromEntries(files.map((path) => [path.slice(work.length + 1), digestOfFile(root, path)])),
    };
    writeFiles(root, new Map([[`${work}/${RECORD}`, JSON.stringify(found)]]));
    const place = join(root, `${FOLDER}-${digest.slice(0, 16)}`);
    // One that is damaged; where another build made the same one meanwhile, its copy is as good.
    discard(place);
    moveFolder(join(root, work), place);
  } finally {
    discard(join(root, work));
  }
}

/**
 * The site as a program, from the cache where it is there and whole.
 *
 * @param root folder of the repository
 * @param fresh whether to bundle it anew in any case
 */
export async function programOf(root: string, fresh: boolean): Promise<Program> {
  const digest = digestOfProgram(root, PARTS);
  const kept = fresh ? null : keptProgram(root, digest);
  if (kept) return kept;
  await bundleSite(root, digest);
  clearOlder(join(root, '.cache'), 'program-');
  return keptProgram(root, digest)!;
}

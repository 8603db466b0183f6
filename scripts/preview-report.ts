import { join } from 'node:path';
import { parsed } from './arguments/parsed.ts';
import { launch } from './browser/launch.ts';
import { serve } from './browser/serve.ts';
import { PathError, readAnywhere, sha256, writeFiles } from './files.ts';
import { isFolder, readOutput } from './output/folder.ts';
import { note } from './report.ts';

/** What a pull request does to the site, as data for a comment. */
export interface PreviewReport {
  /** Whether the site could be built. */
  built: boolean;
  added: string[];
  changed: string[];
  removed: string[];
  /** Addresses of checks that are new. */
  checks: string[];
  /** What is still to be mended, in the words of `check`. */
  errors: string[];
}

/** Pages that get a picture: as many as somebody looks at. */
const MOST_PICTURES = 20;

/** Names of built assets change with their content, which says nothing of the page. */
const withoutHashes = (html: string): string =>
  html.replace(/\/assets\/[^"']+/g, '/assets/').replace(/\?v=[0-9a-f]+/g, '');

/** Checksums of the pages of a built site, by address; null where it was not built. */
function pagesOf(folder: string): Map<string, string> | null {
  const pages = new Map<string, string>();
  if (!isFolder(folder)) return null;
  for (const { path, bytes } of readOutput(folder))
    if (path.endsWith('.html'))
      pages.set(
        `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
        sha256(new TextEncoder().encode(withoutHashes(new TextDecoder().decode(bytes)))),
      );
  return pages;
}

/**
 * Compares two built sites.
 *
 * @param before pages of the base branch: checksum by address
 * @param after pages of the contribution; null where it could not be built
 * @param errors what `check` says
 */
export function compareSites(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string> | null,
  errors: string[],
): PreviewReport {
  if (!after) return { built: false, added: [], changed: [], removed: [], checks: [], errors };
  const added = [...after.keys()].filter((path) => !before.has(path));
  return {
    built: true,
    added,
    changed: [...after]
      .filter(([path, sum]) => before.has(path) && before.get(path) !== sum)
      .map(([path]) => path),
    removed: [...before.keys()].filter((path) => !after.has(path)),
    checks: added.filter((path) => /^\/checks\/[^/]+\/$/.test(path)),
    errors,
  };
}

/** Messages of errors in what `npm run check -- --format json` printed; nothing where that is no such text. */
function errorsIn(path: string): string[] {
  try {
    const { messages } = JSON.parse(new TextDecoder().decode(readAnywhere(path))) as {
      messages: { severity: string; file: string; line: number; message: string }[];
    };
    return messages
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, message }) => `${file}:${line} ${message}`);
  } catch (error) {
    return [`The check could not be read: ${(error as Error).message}`];
  }
}

/** Pictures of pages as a browser shows them, by file name. */
async function pictures(folder: string, paths: readonly string[]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  if (paths.length === 0) return files;
  const [browser, site] = await Promise.all([launch(), serve(folder)]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    for (const path of paths) {
      await page.goto(site.origin + path);
      files.set(
        `${path.replace(/^\/|\/$/g, '').replaceAll('/', '--') || 'home'}.png`,
        await page.screenshot({ fullPage: true }),
      );
    }
  } finally {
    await browser.close();
    site.close();
  }
  return files;
}

async function main(args: string[], root: string): Promise<number> {
  const given = parsed({
    args,
    options: {
      before: { type: 'string', default: '../base/dist' },
      after: { type: 'string', default: 'dist' },
      check: { type: 'string', default: 'check.json' },
      out: { type: 'string', default: 'report' },
    },
  });
  if (typeof given === 'string') {
    note(`error ${given}`);
    return 1;
  }
  const { before, after, check, out } = given.values;
  const report = compareSites(pagesOf(before) ?? new Map(), pagesOf(after), errorsIn(check));
  const shown = [...report.added, ...report.changed].slice(0, MOST_PICTURES);
  const files = new Map<string, string | Uint8Array>([
    [join(out, 'report.json'), `${JSON.stringify(report)}\n`],
  ]);
  for (const [name, bytes] of await pictures(after, shown)) files.set(join(out, name), bytes);
  writeFiles(root, files);
  note(
    !report.built
      ? 'The site was not built; the report says what is still to mend.'
      : `${report.added.length} pages added, ${report.changed.length} changed, ${report.removed.length} removed; ${shown.length} pictures.`,
  );
  return 0;
}

/** The command: what stands in its way is a sentence. */
async function command(args: string[], root: string): Promise<number> {
  try {
    return await main(args, root);
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    note(`error ${error.message}. ${error.fix}`);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await command(process.argv.slice(2), process.cwd());

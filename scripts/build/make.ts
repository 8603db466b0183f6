import { join } from 'node:path';
import type { Filler } from '../output/filler.ts';
import type { Stamp } from '../output/folder.ts';
import { stampOf } from '../output/folder.ts';
import { lookAt, type Expected, type Looked } from '../output/file.ts';
import type { Origin, Memory, RoutePaths } from './memory.ts';
import { fileOf, type PagePath, type Route, type SiteProgram } from './site-program.ts';

/** A file of the output while it is made. */
export interface Made extends Origin {
  props: string;
  looked: Looked;
  /** Of a file that was taken over. */
  stamp?: Stamp;
}

/** What making gave: every file by its path, and the addresses of every route. */
export interface MadeSite {
  files: Map<string, Made>;
  routes: Map<string, RoutePaths>;
}

/** All that making needs. */
export interface Making {
  site: SiteProgram;
  seal: (names: Iterable<string>) => string;
  memory: Memory;
  /** Folder of the last output. */
  out: string;
  /** Folder that is filled. */
  filler: Filler;
  expected: Expected;
  /** Called after each file. */
  tell: () => void;
}

/** Milliseconds of work at a time. */
const BREATH = 20;

/** Whether nothing that something was made from has changed. */
const isFresh = ({ seal }: Making, origin: Origin): boolean => seal(origin.reads) === origin.seal;

const same = (a: Stamp | null, b: Stamp): boolean => a !== null && a.every((value, at) => value === b[at]);

/** Whether the addresses of a route are those of the last build. */
function isKnown(making: Making, { component }: Route): boolean {
  const known = making.memory.routes.get(component);
  return known !== undefined && isFresh(making, known);
}

/** Now and then lets others do what they wait for, such as talk to another process. */
function breathing(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < BREATH) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
}

/** The addresses of a route: those of the last build, where nothing has changed that they were found by. */
async function pathsOf(making: Making, route: Route): Promise<{ paths: PagePath[]; origin: Origin }> {
  const known = making.memory.routes.get(route.component);
  if (known && isFresh(making, known))
    return { paths: known.paths.map(([pathname, props]) => ({ pathname, props })), origin: known };
  const { paths, reads } = await making.site.pathsOf(route);
  return { paths, origin: { reads: [...reads], seal: making.seal(reads) } };
}

/** The file of the last build, where it is still right and nobody touched it; it is taken over. */
function takeOver(making: Making, file: string, props: string): Made | null {
  const { memory, out, filler } = making;
  const last = memory.files.get(file);
  if (!last || props === '' || last.props !== props || !isFresh(making, last)) return null;
  if (!same(stampOf(join(out, file)), last.stamp)) return null;
  filler.link(join(out, file), file, last.stamp);
  return { ...last, looked: { problems: [], ...last.looked } };
}

/**
 * Makes every page, or takes it over from the last output.
 *
 * @throws Error where two pages have one address
 */
export async function makePages(making: Making): Promise<MadeSite> {
  const { site, filler, seal, expected } = making;
  const files: MadeSite['files'] = new Map();
  const routes: MadeSite['routes'] = new Map();
  const owners = new Map<string, string>();
  for (const route of site.routes) if (!isKnown(making, route)) await site.begin(route);
  const breath = breathing();
  for (const route of site.routes) {
    const { paths, origin } = await pathsOf(making, route);
    const { component } = route;
    routes.set(component, {
      ...origin,
      paths: paths.map(({ pathname, props }) => [pathname, props] as const),
    });
    // What is handed to a page is made with its addresses: those must be there before a page is.
    let ready = !making.memory.routes.has(component) || origin !== making.memory.routes.get(component);
    for (const { pathname, props } of paths) {
      const file = fileOf(route, pathname);
      const owner = owners.get(file);
      if (owner !== undefined)
        throw new Error(`Two pages have the address ${file}: one of ${owner}, one of ${component}`);
      owners.set(file, component);
      making.tell();
      const kept = takeOver(making, file, props);
      if (kept) {
        files.set(file, kept);
        continue;
      }
      if (!ready) {
        await site.pathsOf(route);
        ready = true;
      }
      await breath();
      const { bytes, reads } = await site.make(route, pathname);
      if (bytes === null) continue;
      filler.write(file, bytes);
      files.set(file, {
        reads: [...reads],
        seal: seal(reads),
        props,
        looked: lookAt(
          { path: file, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
          expected,
        ),
      });
    }
  }
  return { files, routes };
}

import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { desk, withReads } from '../../model/reads.ts';
import { sealOfProps } from '../seal.ts';
import type { Program } from './program.ts';

/** A route of the site, such as all pages of checks. */
export interface Route {
  component: string;
  route: string;
  type: 'page' | 'endpoint' | (string & {});
  /** Set where it has one address only. */
  pathname?: string;
  prerender: boolean;
}

/** An address that a route has, and the checksum of what is handed to its page; empty where it cannot be compared. */
export interface PagePath {
  pathname: string;
  props: string;
}

/** What of Astro's bundled application is used here: the same that its own command calls. */
interface App {
  manifest: { routes: { routeData: Route }[]; base: string };
  routeCache: { get(route: Route): { staticPaths?: { props?: object }[] } | undefined };
  getComponentByRoute(route: Route): Promise<unknown>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

/** The running site: it knows its routes, and makes any page of them. */
export interface SiteProgram {
  routes: readonly Route[];
  /** Begins what of a route takes long and goes on by itself. */
  begin(route: Route): Promise<void>;
  /** Addresses of a route, with all that was read to find them. */
  pathsOf(route: Route): Promise<{ paths: PagePath[]; reads: Set<string> }>;
  /** One page, with all that it read; null where it has no content. */
  make(route: Route, pathname: string): Promise<{ bytes: Uint8Array | null; reads: Set<string> }>;
}

/** Path below the output at which Astro writes a page. */
export function fileOf({ type }: Route, pathname: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : path === '' ? 'index.html' : `${path}/index.html`;
}

/** The address by which a page is asked for, as its route has it: nobody is asked over the network. */
function addressOf({ type }: Route, pathname: string, base: string): string {
  const path = pathname.replace(/^\//, '');
  const slash = path === '' || path.endsWith('/') || (type !== 'page' && /\.\w+$/.test(path)) ? '' : '/';
  return `http://localhost${base.replace(/\/$/, '')}/${path}${slash}`;
}

/**
 * Starts the bundled site. Its content is read while it starts; after that, whatever a page reads is noted.
 *
 * @param program as it is kept
 * @param origin host of the deployed site, from which pages are asked for
 */
export async function startSite(program: Program): Promise<SiteProgram> {
  desk.asked = true;
  const url = pathToFileURL(join(program.bundle, program.entry)).href;
  const { app } = (await import(url)) as { app: App };
  app.setInternals({
    pagesByKeys: new Map(program.styles.map(([key, styles]) => [key, { styles }])),
    entrySpecifierToBundleMap: new Map(),
  });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true } } },
  });
  const routes = app.manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender);
  // Every module is loaded before the first page is made, so that none of them reads in the name of a page.
  for (const route of routes) await app.getComponentByRoute(route);
  return {
    routes,
    async begin(route) {
      const { begin } = (await app.getComponentByRoute(route)) as { begin?: () => void };
      if (begin) await withReads(begin);
    },
    async pathsOf(route) {
      const { result, reads } = await withReads(() =>
        new StaticPaths({
          manifest: { ...app.manifest, routes: [{ routeData: route }] },
          routeCache: app.routeCache,
          getComponentByRoute: (each: Route) => app.getComponentByRoute(each),
        } as never).getAll(),
      );
      const given = app.routeCache.get(route)?.staticPaths ?? [];
      return {
        paths: result.map(({ pathname }, at) => ({ pathname, props: sealOfProps(given[at]?.props) })),
        reads,
      };
    },
    async make(route, pathname) {
      const request = new Request(addressOf(route, pathname, app.manifest.base));
      const { result, reads } = await withReads(async () => {
        const response = await app.render(request, { routeData: route });
        if (response.status >= 300 && response.status !== 404)
          throw new Error(`${pathname} of ${route.component} answered with ${response.status}`);
        return response.body === null ? null : new Uint8Array(await response.arrayBuffer());
      });
      return { bytes: result, reads };
    },
  };
}

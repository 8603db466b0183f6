import { urls } from './urls.ts';

/** Every page may show its own pictures, fonts and style sheets, and nothing else: no script, no connection. */
const PAGE = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * The pages that have scripts of their own, one row a page: what is added to what every page has. `/read/` gets no
 * connection, so what is pasted there stays there.
 */
const SCRIPTED: Readonly<Record<string, readonly string[]>> = {
  [urls.search()]: ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "form-action 'self'"],
  [urls.read()]: ["script-src 'self'", "worker-src 'self'", "connect-src 'none'"],
};

const nameOf = (directive: string): string => directive.split(' ', 1)[0]!;

/**
 * The policy of a page, for its `<meta>`. `frame-ancestors` works in a header only: see `headers.ts`.
 *
 * @param path address of the page
 */
export function policyOf(path: string): string {
  const added = Object.hasOwn(SCRIPTED, path) ? SCRIPTED[path]! : [];
  const own = new Set(added.map(nameOf));
  return [...PAGE.filter((directive) => !own.has(nameOf(directive))), ...added].join('; ');
}

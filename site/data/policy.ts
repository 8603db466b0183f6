/** What a page may load, as a Content-Security-Policy; from least to most. */
export type Access = 'none' | 'search' | 'read';

/** Every page may show its own pictures, fonts and style sheets, and nothing else. */
const PAGE = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** One row an access: what is added to what every page has. `/read/` gets no connection: what is pasted stays. */
const ADDED: Record<Access, string[]> = {
  none: [],
  search: [
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
  ],
  read: ["script-src 'self'", "worker-src 'self'", "connect-src 'none'"],
};

const nameOf = (directive: string): string => directive.split(' ', 1)[0]!;

/**
 * The policy of a page, for its `<meta>`. `frame-ancestors` works in a header only, so it is none of these.
 *
 * @param access what scripts of its own the page has
 */
export function policyOf(access: Access): string {
  const added = ADDED[access];
  const own = new Set(added.map(nameOf));
  return [...PAGE.filter((directive) => !own.has(nameOf(directive))), ...added].join('; ');
}

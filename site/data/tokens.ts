import css from '../styles/tokens.css?raw';

/** Values of the custom properties of a style sheet, by name without the dashes, in both themes. */
export interface Tokens {
  light: Record<string, string>;
  /** The light ones, where the dark theme does not say otherwise. */
  dark: Record<string, string>;
}

const declarations = (block: string): Record<string, string> =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  );

/**
 * Reads the tokens out of `site/styles/tokens.css`, so that no colour is written down twice.
 *
 * @throws where the sheet has no `:root` block for one of the themes
 */
export function parseTokens(css: string): Tokens {
  const dark = /@media\s*(?:screen and )?\(prefers-color-scheme:\s*dark\)\s*\{\s*:root\s*\{([^}]*)\}/.exec(
    css,
  );
  const light = /(?:^|[}\s]):root\s*\{([^}]*)\}/.exec(css.replace(dark?.[0] ?? '', ''));
  if (!light || !dark)
    throw new Error(
      'Unexpected tokens.css, expected a :root block, and one under prefers-color-scheme: dark',
    );
  const base = declarations(light[1]!);
  return { light: base, dark: { ...base, ...declarations(dark[1]!) } };
}

/** The sizes and colours of the site, of which the style sheet is the one owner. */
export const tokens: Tokens = parseTokens(css);

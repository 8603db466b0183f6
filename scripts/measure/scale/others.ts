/** Content and templates with which another generator makes as many pages of like size. */
export interface OtherSite {
  name: string;
  /** Texts by path. */
  files: Map<string, string>;
  command: readonly string[];
}

const WORDS =
  'the county counted cars on the bridge for a week and found that fewer than were told use it each day while the toll office puts the mean a little higher'.split(
    ' ',
  );

/** A paragraph of about so many characters; the same for the same number. */
function paragraph(seed: number, length: number): string {
  const words: string[] = [];
  for (let at = 0, size = 0; size < length; at += 1) {
    const word = WORDS[(seed * 7 + at * 5) % WORDS.length]!;
    words.push(at % 17 === 16 ? `[${word}](/p${(seed + at) % 50}/)` : word);
    size += word.length + 1;
  }
  return `${words.join(' ')}.`;
}

/** Bodies in Markdown of about so many characters each. */
const bodies = (pages: number, bytes: number): string[] =>
  Array.from({ length: pages }, (_, page) =>
    Array.from({ length: Math.max(1, Math.round(bytes / 600)) }, (_, part) =>
      paragraph(page * 31 + part, 560),
    ).join('\n\n'),
  );

const LAYOUT = (title: string, content: string, links: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><header><nav>${links}</nav></header><main><h1>${title}</h1>${content}</main><footer><nav>${links}</nav></footer></body></html>`;
const LINKS = Array.from({ length: 8 }, (_, at) => `<a href="/p${at}/">Page ${at}</a>`).join(' ');

/** Hugo, with one layout. */
export const hugo = (pages: number, bytes: number): OtherSite => ({
  name: 'Hugo',
  command: ['hugo', '--quiet'],
  files: new Map([
    ['hugo.toml', 'baseURL = "https://desk.example/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n'],
    ['layouts/_default/single.html', LAYOUT('{{ .Title }}', '{{ .Content }}', LINKS)],
    ['layouts/_default/list.html', LAYOUT('{{ .Title }}', '', LINKS)],
    ...bodies(pages, bytes).map((body, at): [string, string] => [
      `content/p${at}.md`,
      `---\ntitle: Page ${at}\n---\n\n${body}\n`,
    ]),
  ]),
});

/** Eleventy, with one layout. */
export const eleventy = (pages: number, bytes: number): OtherSite => ({
  name: 'Eleventy',
  command: ['node', 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
  files: new Map([
    ['_includes/page.njk', LAYOUT('{{ title }}', '{{ content | safe }}', LINKS)],
    ...bodies(pages, bytes).map((body, at): [string, string] => [
      `p${at}.md`,
      `---\ntitle: Page ${at}\nlayout: page.njk\n---\n\n${body}\n`,
    ]),
  ]),
});

import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { prove } from '../../scripts/output/prove.ts';
import { findWords, withheldForms } from '../../scripts/output/withheld.ts';
import { readCorpus } from '../../model/read/corpus.ts';
import { workspace } from '../workspace.ts';

const base = 'https://owner.example/claims/';
const site: Record<string, string> = {
  'index.html': `<link rel="canonical" href="${base}"><a href="/claims/checks/a/#top">a</a> <a href='#b'>b</a><p id=b>`,
  'checks/a/index.html': '<h1 id="top">x</h1><a href="../../">home</a><a href="https://other.example/">o</a>',
  '404.html': '<a href="mailto:a@b.example">write</a><style>a[href="/nowhere/"]{}</style>',
  'sitemap-index.xml': `<sitemapindex><sitemap><loc>${base}feeds/checks.xml</loc></sitemap></sitemapindex>`,
  'robots.txt': 'User-agent: *\n',
  'feeds/checks.xml': `<rss><channel><link>${base}checks/a/</link></channel></rss>`,
};

const filesOf = (texts: Record<string, string | null>) =>
  Object.entries(texts).flatMap(([path, text]) =>
    text === null ? [] : [{ path, bytes: Buffer.from(text) }],
  );

/** What the proof says of a site, changed as told: `path rule: reason`. */
const said = (changes: Record<string, string | null> = {}, withheld: string[] = []): string[] =>
  prove(filesOf({ ...site, ...changes }), { base, withheld }).flatMap((file) =>
    file.messages.map(({ ruleId, reason, line }) => `${file.path}:${line} ${ruleId}: ${reason}`),
  );

test('a sound site has nothing against it', () => expect(said()).toEqual([]));

test.each<[string, Record<string, string | null>, string]>([
  [
    'a link to no page',
    { 'a/index.html': '<a href="/claims/b/">' },
    'a/index.html:1 link: Unexpected link /claims/b/',
  ],
  ['a link beside the path', { 'a/index.html': '<a href="/checks/a/">' }, 'expected one below /claims/'],
  [
    'a link to no id',
    { 'a/index.html': '<a title="x>y" href="/claims/checks/a/#low">' },
    'expected an id of that page',
  ],
  ['an anchor of its own', { 'a/index.html': '<a href="#low">' }, 'expected an id of that page'],
  [
    'a picture that is not there',
    { 'a/index.html': `<meta property="og:image" content="${base}og/a.png?v=1">` },
    'og/a.png?v=1',
  ],
  [
    'a font that is not there',
    { 'assets/a.css': '@font-face{src:url("/claims/assets/f.woff2")}' },
    'f.woff2',
  ],
  [
    'a sitemap that names no page',
    { 'sitemap-0.xml': `<urlset><url><loc>${base}c/</loc></url></urlset>` },
    'sitemap-0.xml:1 link',
  ],
  ['a feed that is no XML', { 'feeds/checks.xml': '<rss>\n<a></b></rss>' }, 'feeds/checks.xml:2 well-formed'],
  [
    'a control character',
    { 'feeds/checks.xml': '<rss>\n\u0001</rss>' },
    'feeds/checks.xml:2 well-formed: Unexpected character U+0001',
  ],
  ['half of a character', { 'feeds/checks.xml': '<rss>&#xD83D;</rss>' }, 'well-formed'],
  [
    'a name that XML does not know',
    { 'feeds/checks.xml': '<rss>&nbsp;</rss>' },
    'Unexpected reference &nbsp;',
  ],
  [
    'JSON-LD that does not parse',
    { 'a/index.html': '<script type="application/ld+json">{"a":</script>' },
    'a/index.html:1 json',
  ],
  ['a manifest that does not parse', { 'a.webmanifest': '{' }, 'a.webmanifest:1 json'],
  ['a picture that is none', { 'og/a.png': '<html>evil' }, 'og/a.png:1 whole-picture'],
  ['a lacking feed', { 'feeds/checks.xml': null }, 'feeds/checks.xml:1 needed-file'],
])('%s is found', (_, changes, message) => expect(said(changes).join('\n')).toContain(message));

test('what stands in the value of an attribute is no attribute', () =>
  expect(
    said({ 'a/index.html': `<p title="<a href=/b/ id='c'"><a title='x href="/d/"' href="#e" id=e>` }),
  ).toEqual([]));

test('what is wrong in the frame of every page is told once', () => {
  const wrong = '<a href="/claims/gone/">';
  expect(said({ 'a/index.html': wrong, 'b/index.html': wrong, 'c/index.html': wrong })).toEqual([
    expect.stringContaining('link /claims/gone/, here and in 2 more files'),
  ]);
});

test('a withheld name is found in every form, and not printed', () => {
  const { corpus } = readCorpus(workspace());
  const article = corpus!.articles.get('bridge-opens')!;
  const text = 'Told by Zoë O’Neil-D\'Arcy & "Son" Ltd of it.';
  const words = text.slice(8, -7);
  article.text = text;
  article.withheld = [{ ...article.withheld[0]!, start: 8, end: text.length - 7 }];
  const forms = withheldForms(corpus!);
  for (const shown of [
    words,
    'Zoë O’Neil-D&#39;Arcy &amp; &#34;Son&#34; Ltd',
    new URLSearchParams({ a: words }).toString().slice(2),
    JSON.stringify({ words }),
    encodeURIComponent(words),
  ])
    expect(said({ 'a/index.html': `<p>${shown}</p>` }, forms), shown).toEqual([
      expect.stringMatching(/^a\/index\.html:1 withheld: Unexpected words that an article withholds/),
    ]);
});

test('a packed file is read like any other, and has to be whole', () => {
  const packed = gzipSync('{"content":"told by Jane Roe"}');
  const proved = (bytes: Buffer) =>
    prove([...filesOf(site), { path: 'search/a.pf_fragment', bytes }], {
      base,
      withheld: ['Jane Roe'],
    }).flatMap(({ path, messages }) => messages.map(({ ruleId }) => `${path} ${ruleId}`));
  expect(proved(packed)).toEqual(['search/a.pf_fragment withheld']);
  expect(proved(packed.subarray(0, 20))).toEqual(['search/a.pf_fragment whole-file']);
});

test('a withheld name is not found inside of a longer word', () => {
  expect(findWords('Annual leave', 'Ann')).toBe(-1);
  expect(findWords('Joann and Ann.', 'Ann')).toBe(10);
  expect(findWords('?body=by%20Ann%20', 'Ann')).toBe(11);
});

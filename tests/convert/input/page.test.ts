import { describe, expect, test } from 'vitest';
import { page as english } from '../../../scripts/convert/english/page/index.ts';
import { decodePage, isPage } from '../../../scripts/convert/input/is-page.ts';
import { takePage, type TakenPage } from '../../../scripts/convert/input/page.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const prose =
  '<p>The council of Elsewhere shut 12 lanes on Tuesday because drains had failed in 40 places, the works department said.</p><p>Repairs will cost $4.5 million, and the council has set aside $3 million so far, the treasurer said at a meeting.</p>';
const pageWith = (head: string, body = prose) =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${body}</article></body></html>`;
const take = (html: string): TakenPage => {
  const taken = takePage(html, english);
  if (typeof taken === 'string') throw new Error(taken);
  return taken;
};

describe('a page is told by its content', () => {
  test.each([
    [pageWith(''), true],
    ['  <!-- saved from url -->\n<html><body>x</body></html>', true],
    ['<div><p>a</p><p>b</p><p>c</p><p>d</p><p>e</p></div>', true],
    ['Use <p> for a paragraph and <br> for a line.', false],
    ['The council shut 12 lanes.', false],
    ['<b>Breaking</b> The council shut 12 lanes.', false],
  ])('%s', (text, expected) => expect(isPage(bytes(text))).toBe(expected));

  test('its encoding is the one it names', () => {
    const latin = Uint8Array.from(
      [...'<meta charset="windows-1252">caf\u00e9'].map((letter) => letter.charCodeAt(0)),
    );
    expect(decodePage(latin)).toContain('café');
    expect(decodePage(Uint8Array.of(0x3c, 0xff, 0xfe))).toBeNull();
  });
});

describe('what a page states', () => {
  test('an author whom the graph describes elsewhere', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'Lanes shut', author: [{ '@id': '#p1' }, { '@id': '#p9' }] },
      { '@type': 'Person', '@id': '#p1', name: 'Odile Bracken' },
      { '@type': 'Organization', '@id': '#o', name: 'The Lantern' },
    ];
    const { stated } = take(
      pageWith(`<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`),
    );
    expect(stated.authors).toEqual({ value: ['Odile Bracken'], basis: 'JSON-LD author' });
  });

  test('JSON-LD before meta before the page', () => {
    const { stated, text } = take(
      pageWith(
        `<title>Lanes shut | The Lantern</title><meta property="og:site_name" content="The Lantern">
         <meta property="article:published_time" content="2024-03-04T10:00:00Z">
         <link rel="canonical" href="https://lantern.example.org/lanes#top">
         <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Council shuts lanes",
         "author":[{"@type":"Person","name":"Ada Quill"},{"@type":"Organization","name":"Lantern Staff"}],
         "datePublished":"2024-03-05T10:00:00+05:30","dateModified":"2024-03-06"}]}</script>`,
      ),
    );
    expect(stated).toEqual({
      title: { value: 'Council shuts lanes', basis: 'JSON-LD headline' },
      outlet: { value: 'The Lantern', basis: 'meta og:site_name' },
      authors: { value: ['Ada Quill'], basis: 'JSON-LD author' },
      published: { value: '2024-03-05', basis: 'JSON-LD datePublished' },
      updated: { value: '2024-03-06', basis: 'JSON-LD dateModified' },
      url: { value: 'https://lantern.example.org/lanes', basis: 'link rel=canonical' },
    });
    expect(text).toMatch(/^Council shuts lanes\n\nThe council of Elsewhere/);
    expect(text).not.toContain('Home');
  });
  test('microdata and elements', () => {
    const { stated } = take(
      pageWith(
        '<title>Council shuts lanes - The Lantern</title><meta name="application-name" content="The Lantern">',
        `<h1 itemprop="headline">Council shuts lanes</h1><span itemprop="author">By Ada Quill and Bo Finch</span>
         <time itemprop="datePublished" datetime="2024-03-05">yesterday</time>${prose}`,
      ),
    );
    expect(stated).toMatchObject({
      title: { value: 'Council shuts lanes' },
      authors: { value: ['Ada Quill', 'Bo Finch'], basis: 'microdata author' },
      published: { value: '2024-03-05', basis: 'microdata datePublished' },
    });
  });
  test('an agency or a desk is no author, an address must be one', () => {
    const { stated } = take(
      pageWith(
        '<meta name="author" content="Reuters"><meta property="og:url" content="javascript:alert(1)">',
      ),
    );
    expect(stated.authors).toBeUndefined();
    expect(stated.url).toBeUndefined();
  });
});

describe('the text of a page', () => {
  test('paragraphs, items, rows and breaks; no captions, scripts or menus', () => {
    const { text } = take(
      pageWith(
        '',
        `${prose}<figure><img src="x.jpg"><figcaption>Drains at dawn</figcaption></figure><ul><li>One thing is sure.</li></ul>
         <p>First line<br>second line of a poem that the clerk read.</p><script>document.title = 'run'</script>`,
      ),
    );
    expect(text).toContain('• One thing is sure.');
    expect(text).toContain('First line\nsecond line');
    expect(text).not.toMatch(/Drains at dawn|run'/);
  });
  test('what the page calls its text, where no main text is found', () => {
    const body = 'The council of Elsewhere shut 12 lanes on Tuesday. '.repeat(5).trim();
    const { text } = take(
      pageWith(
        `<script type="application/ld+json">{"@type":"Article","headline":"Lanes","articleBody":"${body}"}</script>`,
        '',
      ),
    );
    expect(text).toBe(`Lanes\n\n${body}\n`);
  });
});

describe('a hostile page', () => {
  test.each([
    ['deep', '<div>'.repeat(100_000)],
    ['many elements', '<br>'.repeat(70_000)],
    ['many brackets', '<'.repeat(300_000)],
    ['nothing', ''],
  ])('%s is refused', (_, body) => expect(takePage(pageWith('', body), english)).toBeTypeOf('string'));

  test('scripts do not run', () => {
    take(
      pageWith(
        '<script>globalThis.escaped = true</script>',
        `${prose}<img src=x onerror="globalThis.escaped = true">`,
      ),
    );
    expect('escaped' in globalThis).toBe(false);
  });
  test('broken structured data is left aside', () => {
    const { stated } = take(
      pageWith(
        '<script type="application/ld+json">{"@type":"Article",</script><title>Council shuts lanes</title>',
      ),
    );
    expect(stated.title).toEqual({ value: 'Council shuts lanes', basis: 'title' });
  });
  test.each([
    ['brackets', '<'.repeat(60_000)],
    ['an open comment', `<!--${'-'.repeat(300_000)}`],
    ['entities', '&lt;b&gt;'.repeat(20_000)],
    ['attributes', `<p ${'a=b '.repeat(80_000)}>x</p>`],
    ['one long word', `<p>${'x'.repeat(1_000_000)}</p>`],
    ['paragraphs without an end', '<p>word one, two'.repeat(8_000)],
    ['tables in tables', '<table><tr><td>'.repeat(200)],
  ])(
    '%s do not stall it',
    (_, body) => {
      const start = process.cpuUsage().user;
      takePage(pageWith('', prose + body), english);
      expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(8);
    },
    60_000,
  );
});

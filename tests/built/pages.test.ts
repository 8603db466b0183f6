import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { attribute, built, builtFiles, builtPages, page } from '../dist.ts';
import { ROOT } from '../root.ts';

const corpus = readCorpus(ROOT).corpus!;

describe('every page', () => {
  it('has one h1, a title, a description, a canonical address and a picture for sharing', () => {
    const lacking = builtPages().flatMap(({ url, html, elements }) => {
      const count = (tag: string) => elements.filter(({ tagName }) => tagName === tag).length;
      const meta = (name: string) =>
        elements.some(
          (element) =>
            (attribute(element, 'name') || attribute(element, 'property')) === name &&
            attribute(element, 'content'),
        );
      const canonical = elements.some(
        (element) =>
          attribute(element, 'rel') === 'canonical' &&
          attribute(element, 'href').startsWith(corpus.site.base),
      );
      return [
        count('h1') === 1 ? '' : `${count('h1')} h1`,
        // Drawings have titles too, in the body.
        html.split('</head>')[0]!.match(/<title>/g)?.length === 1 ? '' : 'title',
        meta('description') ? '' : 'description',
        canonical || url === '/404.html' ? '' : 'canonical',
        meta('og:title') ? '' : 'og:title',
        meta('og:image') ? '' : 'og:image',
      ]
        .filter(Boolean)
        .map((what) => `${url}: ${what}`);
    });
    expect(lacking).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = builtPages().map(({ elements }) =>
      toString(elements.find(({ tagName }) => tagName === 'title')!),
    );
    const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(twice).toEqual([]);
  });

  it('is valid HTML', { timeout: 120_000 }, async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // Astro writes these; they are allowed by the standard.
        'doctype-style': 'off',
        'attr-quotes': 'off',
        'void-style': 'off',
        'no-inline-style': 'off',
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'long-title': 'off',
        'no-raw-characters': 'off',
        // A reference to the side note is a link without more text than its number.
        'wcag/h30': 'error',
      },
    });
    const problems: string[] = [];
    for (const { url, html } of builtPages()) {
      const report = await validator.validateString(html);
      for (const result of report.results)
        for (const { ruleId, message, line } of result.messages)
          problems.push(`${url}:${line} ${ruleId}: ${message}`);
    }
    expect(problems.slice(0, 40)).toEqual([]);
  });
});

/** Compressed size in bytes, as a server would send it. */
const sent = (text: string | Buffer): number => gzipSync(text).length;

/** HTML and CSS of a page, bytes as sent. */
function weight(url: string): number {
  const { html, elements } = page(url);
  const css = elements
    .filter((element) => attribute(element, 'rel').includes('stylesheet'))
    .map((element) => built(attribute(element, 'href').slice(1)));
  return sent(html) + css.reduce((sum, sheet) => sum + sent(sheet), 0);
}

describe('weight', () => {
  it('keeps HTML and CSS of a check within 25 kB compressed', () => {
    const heavy = [...corpus.checks.keys()]
      .map((id) => `/checks/${id}/`)
      .flatMap((url) => (weight(url) > 25_000 ? [`${url}: ${weight(url)}`] : []));
    expect(heavy).toEqual([]);
  });

  it('keeps HTML and CSS of the timeline in proportion to what it shows', () => {
    const claims = [...corpus.articles.values()].reduce((sum, article) => sum + article.claims.length, 0);
    // The frame, the styles and the axes; then a mark, its thread and its line in words for each item.
    expect(weight('/timeline/')).toBeLessThan(10_000 + 110 * (corpus.events.size + claims));
  });

  it('keeps fonts within 66 kB', async () => {
    const { statSync } = await import('node:fs');
    const fonts = builtFiles().filter((path) => path.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, path) => sum + statSync(`.cache/dist/${path}`).size, 0)).toBeLessThan(66_000);
  });
});

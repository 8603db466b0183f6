import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { random } from '../../site/data/chart/labels/random.ts';
import { kinds } from './kinds.ts';
import { openPage } from './open.ts';
import { brokenWords, SPACING, wide } from './reflow.ts';
import { useSite } from './use-site.ts';
import { ROOT } from '../root.ts';

const at = useSite();

/** Widths of screens: the two ends, the phones that broke a word once, and others by chance. */
const next = random(11);
const WIDTHS = [320, 375, 390, 1440, ...Array.from({ length: 6 }, () => Math.round(321 + next() * 1100))];

describe.each(Object.entries(kinds))('%s', (_, url) => {
  it('breaks no word, at any width', { timeout: 60_000 }, async () => {
    await openPage(at.browser, at.site.origin + url, {}, async (page) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await brokenWords(page), `${width} px`).toEqual([]);
      }
    });
  });

  it('bears the spacing of text that a reader sets', { timeout: 60_000 }, async () => {
    await openPage(at.browser, at.site.origin + url, {}, async (page) => {
      await page.addStyleTag({ content: SPACING });
      for (const width of WIDTHS.slice(0, 6)) {
        await page.setViewportSize({ width, height: 900 });
        expect(await wide(page), `${width} px`).toEqual([]);
        expect(await brokenWords(page), `${width} px`).toEqual([]);
      }
    });
  });

  it('keeps the five sections of the masthead in one row on a phone', async () => {
    await openPage(
      at.browser,
      at.site.origin + url,
      { viewport: { width: 320, height: 700 } },
      async (page) => {
        const tops = await page
          .locator('.mast nav a:visible')
          .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
        // A check in a frame of another site has no masthead.
        expect(new Set(tops).size).toBe(url.startsWith('/embed/') ? 0 : 1);
      },
    );
  });
});

/** A check with all parts, where there is one. */
const check = kinds['check'] ?? `/checks/${[...readCorpus(ROOT).corpus!.checks.keys()][0]}/`;

describe('on paper', () => {
  const checks = [...readCorpus(ROOT).corpus!.checks.values()]
    .map(({ id, body, evidence }) => ({ id, length: body.length + evidence.length * 250 }))
    .sort((a, b) => a.length - b.length);
  const pages = (id: string): Promise<number> =>
    openPage(at.browser, `${at.site.origin}/checks/${id}/`, { colorScheme: 'dark' }, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      return pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length;
    });

  it('takes four sheets for a check of median length, six for the longest', { timeout: 60_000 }, async () => {
    expect(await pages(checks[Math.floor(checks.length / 2)]!.id)).toBeLessThanOrEqual(4);
    expect(await pages(checks.at(-1)!.id)).toBeLessThanOrEqual(6);
  });

  it('has the colours of the light theme, whatever the reader prefers on a screen', async () => {
    const colours = (colorScheme: 'light' | 'dark') =>
      openPage(at.browser, `${at.site.origin}${check}`, { colorScheme }, async (page) => {
        await page.emulateMedia({ media: 'print', colorScheme });
        return page.evaluate(() =>
          ['body', '.verdict h2', '.claim mark', '.source'].map((selector) => {
            const style = getComputedStyle(document.querySelector(selector) ?? document.body);
            return [style.color, style.backgroundColor, style.textDecorationColor].join(' ');
          }),
        );
      });
    expect(await colours('dark')).toEqual(await colours('light'));
  });

  it('gives the address of the page and of what it links to', async () => {
    await openPage(at.browser, `${at.site.origin}${check}`, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.foot .printonly').innerText()).toContain(check);
      const after = await page
        .locator('[data-address]')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(after).toMatch(/\w+\.\w+/);
    });
  });
});

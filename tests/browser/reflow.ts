import type { Page } from 'playwright-core';

/** The least distances that a reader may set, WCAG 2.2, 1.4.12. */
export const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Words of running text that stand on two lines without a place to break; addresses and sums of files may. */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (parent.closest('script, style, svg, pre, code, .hidden, .cite')) continue;
      if (getComputedStyle(parent).overflowWrap === 'anywhere') continue;
      // Names of hosts in the words of an article may break.
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\d,.’'%$]{2,}/gu)) {
        if (/[a-z]\.[a-z]/i.test(word)) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
        if (lines.size > 1)
          found.push(`${word} in <${parent.tagName.toLowerCase()} class="${parent.className}">`);
      }
    }
    return [...new Set(found)].slice(0, 10);
  });

/** Elements that stick out of the page to the right, which then scrolls sideways. */
export const wide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
  });

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { page } from '../../scripts/convert/english/page/index.ts';
import { parseSeed } from '../../scripts/convert/seed/parse-seed.ts';
import { splitSentences } from '../../model/sentences/split.ts';
import { textOfBody } from '../../scripts/convert/article/text-of.ts';
import { toBody } from '../../scripts/convert/article/to-markdown.ts';
import { toTree } from '../../scripts/convert/article/tree.ts';
import { anyText } from './any-text.ts';

const bodyOf = (text: string): string => toBody(toTree(text, parseSeed(text, page)));

test('the Markdown gives back any text exactly', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(textOfBody(bodyOf(text), parseSeed(text, page))).toBe(text);
    }),
    { numRuns: 1500 },
  );
});

test('blocks and sentences lie in order, and what they leave out is white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const blocks = parseSeed(text, page);
      for (const spans of [blocks, splitSentences(text, blocks)]) {
        let end = 0;
        for (const span of spans) {
          expect(text.slice(end, span.start)).toMatch(/^[\s\u0085]*$/);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\u0085]*$/);
      }
    }),
    { numRuns: 1500 },
  );
});

test('no text becomes live HTML, a link, or front matter', () => {
  const body = bodyOf(
    '<script>alert(1)</script>\n\n---\nkey: value\n---\n\n[x](javascript:alert(1))\n\nhttp://a.example\n\n--> <img src=x>\n\n```js\n',
  );
  expect(body).toMatchInlineSnapshot(`
    "<!-- kind "furniture" -->

    \\<script\\>alert(1)\\</script\\>

    <!-- kind "furniture" -->

    \\---

    # key: value

    <!-- kind "furniture" -->

    \\---

    <!-- kind "furniture" -->

    \\[x\\](javascript:alert(1))

    <!-- kind "furniture" -->

    http\\://a.example

    \\--\\> \\<img src=x\\>

    \\\`\\\`\\\`js

    <!-- end "\\n" -->
    "
  `);
});

import { describe, expect, test } from 'vitest';
import { render as rendered } from './render.ts';

const render = (value: string) => {
  const { html, messages, file } = rendered(value);
  return { html, messages, rules: file.messages.map(({ ruleId }) => ruleId) };
};

test('renders prose with curly marks and one step below the heading of the page', () => {
  const { html, messages } = render('# A "day"\n\nIt\'s *so*: [there](/checks/), `it\'s`.');
  expect(html).toBe(
    '<h2>A “day”</h2>\n<p>It’s <em>so</em>: <a href="/checks/">there</a>, <code>it\'s</code>.</p>',
  );
  expect(messages).toEqual([]);
});

test('keeps links that are defined elsewhere in the text', () => {
  expect(render('See [it][a].\n\n[a]: https://example.org/').html).toBe(
    '<p>See <a href="https://example.org/" rel="external">it</a>.</p>',
  );
});

describe('what must not pass', () => {
  test.each([
    ['<script>alert(1)</script>', 'raw-html'],
    ['a <b onclick="x()">b</b>', 'raw-html'],
    ['<!-- hidden -->', 'raw-html'],
    ['<iframe src="https://example.org"></iframe>', 'raw-html'],
    ['![x](https://example.org/pixel.png)', 'image'],
    ['![x](javascript:alert(1))', 'image'],
    ['![x][a]\n\n[a]: https://example.org/pixel.png', 'image'],
    ['[x](javascript:alert(1))', 'unsafe-link'],
    ['[x](JaVaScRiPt:alert(1))', 'unsafe-link'],
    ['[x](java&#9;script:alert(1))', 'unsafe-link'],
    ['[x](&#106;avascript:alert(1))', 'unsafe-link'],
    ['[x](data:text/html;base64,PHNjcmlwdD4=)', 'unsafe-link'],
    ['[x](vbscript:x)', 'unsafe-link'],
    ['[x](//example.org)', 'unsafe-link'],
    ['[x](/\\example.org)', 'unsafe-link'],
    ['[x][a]\n\n[a]: javascript:alert(1)', 'unsafe-link'],
    ['<javascript:alert(1)>', 'unsafe-link'],
  ])('%s', (text, rule) => {
    const { html, rules } = render(text);
    expect(rules).toContain(rule);
    expect(html).not.toMatch(/<script|<iframe|<img|<b|<!--|onclick=|href="(?!#)/i);
  });
});

test('names the place of what it refuses, counted from the top of the file', () => {
  const [message] = rendered('One.\n\nTwo <b>x</b>.', false, 6).messages;
  expect(message).toMatch(/^content\/checks\/a\.md:8:5: Unexpected HTML "<b>", expected Markdown/);
});

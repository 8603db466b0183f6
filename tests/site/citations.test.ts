import { describe, expect, test } from 'vitest';
import { loadWorld } from '../../site/data/load.ts';
import { workspace } from '../workspace.ts';
import { render } from './render.ts';

const mark = (number: number, label: string) =>
  `<a href="#note-${number}" aria-label="Note ${number}: ${label}">${number}</a>`;

test('numbers citations, puts the number after the mark, and keeps the number of one that comes again', () => {
  const { blocks, messages } = render('One [@alert]. Two [@audit, p. 3], three [@alert].');
  expect(messages).toEqual([]);
  expect(blocks[0]!.html).toBe(
    `<p>One.<sup>${mark(1, 'ALERT')}</sup> Two,<sup>${mark(2, 'AUDIT')}</sup> three.<sup>${mark(1, 'ALERT')}</sup></p>`,
  );
  expect(blocks[0]!.citations).toEqual([
    { number: 1, source: 'alert' },
    { number: 2, source: 'audit', locator: 'p. 3' },
  ]);
});

test('joins citations that stand side by side, in one bracket or several', () => {
  const joined = `<sup>${mark(1, 'ALERT')} ${mark(2, 'AUDIT')}</sup>`;
  expect(render('One [@alert; @audit].').blocks[0]!.html).toBe(`<p>One.${joined}</p>`);
  expect(render('One [@alert] [@audit] and two.').blocks[0]!.html).toBe(`<p>One${joined} and two.</p>`);
});

test('gives each note to the paragraph in which it first stands', () => {
  const { blocks } = render('One [@alert].\n\nTwo [@alert] [@audit].\n\n- three [@a-b-2]');
  expect(blocks.map(({ citations }) => citations.map(({ number }) => number))).toEqual([[1], [2], [3]]);
});

test('leaves brackets alone that cite nothing', () => {
  expect(render('A [name withheld] wrote to me@example.org.').blocks[0]!.html).toContain('[name withheld]');
});

describe('mistakes', () => {
  test('an unknown source is named with its line and column', () => {
    const { messages } = render('One.\n\nTwo [@alert; @nowhere].');
    expect(messages).toEqual([
      'content/checks/a.md:3:14: Unexpected source "nowhere" in a citation, expected an entry of content/sources/. Mend the id, or add the file',
    ]);
  });

  test('a citation that cannot be read is refused', () => {
    for (const text of [
      'One [@].',
      'One [@Alert].',
      'One [@alert, ].',
      'One [@alert p. 3].',
      'One [@alert; audit].',
    ])
      expect(render(text).messages, text).toHaveLength(1);
  });

  test('every one of them is reported, and the build fails with the line in the real file', () => {
    const root = workspace({
      'content/checks/cars.md': (text) =>
        text.replace('[@county-count, table 1]', '[@nowhere]').replace('[@toll-report]', '[@elsewhere]'),
    });
    expect(() => loadWorld(root)).toThrow(
      /cars\.md\n40:88 .*"nowhere".*unknown-source.*\n46:58 .*"elsewhere"/,
    );
  });
});

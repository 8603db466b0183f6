import { describe, expect, it } from 'vitest';
import { editOf, problems } from './problems.ts';

const curation = editOf('seeds/bridge.yml');
const told = (rule: string, changes: Parameters<typeof problems>[0]) =>
  problems(changes).filter((found) => found.startsWith(rule));

describe('stated-in-seed', () => {
  it.each([
    [
      'title',
      curation('title: Bridge opens', 'title: Bridge opened'),
      'title "Bridge opened after ten years"',
    ],
    ['outlet', curation('outletNote: It was cut out of the paper.\n', ''), 'outlet "county-paper"'],
    ['author', curation('authors: []', 'authors: [{ name: Ann Lee }]'), 'author "Ann Lee"'],
    [
      'date',
      curation('basis: inferred, note: The paper of that day.', 'basis: stated'),
      'published date "2024-05-08"',
    ],
  ])('refuses a stated %s that the seed does not hold', (_, changes, words) => {
    expect(told('stated-in-seed', changes)).toEqual([expect.stringContaining(words)]);
  });

  it('has nothing against what is called reconstructed, or has a note', () => {
    expect(
      told('stated-in-seed', {
        ...curation(
          /title: Bridge opens[^\n]*\ntitleBasis: stated/,
          'title: A bridge\ntitleBasis: reconstructed',
        ),
      }),
    ).toEqual([]);
  });
});

it("'claims-in-order' names the claim before which one belongs", () => {
  const changes = curation(
    'claims:\n',
    'claims:\n  - { id: longest, quote: No other bridge in the county is longer, speaker: county-paper, kind: record }\n',
  );
  expect(told('claims-in-order', changes)).toEqual([
    expect.stringContaining('Unexpected claim "cars-a-day" after "longest"'),
  ]);
});

it("'not-in-future' refuses what is published after today", () => {
  const later = editOf('content/checks/cars.md')("published: '2024-06-01'", "published: '2024-08-01'");
  expect(told('not-in-future', later)).toEqual([expect.stringContaining('"2024-08-01"')]);
});

describe('withheld-names', () => {
  const withheld = editOf('content/articles/bridge-opens.md')(
    /withheld: \[\]/,
    'withheld: [{ start: 128, end: 134, shown: name withheld, reason: A private person. }]',
  );

  it('lets through what says nothing of the name', () => {
    expect(told('withheld-names', withheld)).toEqual([]);
  });

  it('refuses the name in what is written of the article, and does not say it', () => {
    const found = told('withheld-names', {
      ...withheld,
      ...editOf('content/checks/cars.md')('getsRight: The order', 'getsRight: It is longer, and the order'),
    });
    expect(found).toEqual([expect.stringContaining('in `getsRight`')]);
    expect(found.join()).not.toMatch(/longer/);
  });
});

import { verdictChanges } from '../../site/data/pages/check/history.ts';
import { describe, expect, test } from 'vitest';
import { quotePieces } from '../../site/data/parts/claim.ts';
import { citeView } from '../../site/data/pages/check/cite.ts';
import { comparisonView } from '../../site/data/pages/check/comparison.ts';
import { checkPage } from '../../site/data/pages/check/page.ts';
import { newsOf } from '../../site/data/feeds/news.ts';
import { sourcePage } from '../../site/data/pages/source.ts';
import type { Check } from '../../model/read/corpus.ts';
import type { Graph } from '../../model/graph.ts';
import { ledger } from '../../site/data/pages/check/evidence.ts';
import { worldOf } from './helpers.ts';

const inReview = (text: string) =>
  text
    .replace('status: reviewed', 'status: in-review\nstatusNote: The count has not been opened.')
    .replace(/^test:\n( .*\n)+|^(verdict|scale|confidence|confidenceNote): .*\n/gm, '');
const pageOf = (change?: (text: string) => string) => {
  const world = worldOf(change ? { 'content/checks/cars.md': change } : {});
  return { world, page: checkPage(world, world.corpus.checks.get('cars')!) };
};

test('a reviewed check is rated, may be indexed and is in the feed', () => {
  const { world, page } = pageOf();
  expect(page.rating!.scale.map(({ words, current }) => (current ? `[${words}]` : words))).toEqual([
    'False',
    'Misleading',
    'Missing context',
    '[Mostly true]',
    'True',
    'Unsupported',
  ]);
  expect([page.frame.noindex, page.banner]).toEqual([false, undefined]);
  expect(page.frame.jsonld.some((node) => node.includes('"ClaimReview"'))).toBe(true);
  expect(newsOf(world, [...world.corpus.checks.values()])).toHaveLength(1);
});

test('a check in review has a banner and its reason, and no rating anywhere', () => {
  const { world, page } = pageOf(inReview);
  expect(page.banner).toMatchObject({ reason: 'The count has not been opened.' });
  expect([page.frame.noindex, page.rating, page.frame.jsonld]).toEqual([true, undefined, []]);
  expect(JSON.stringify(page)).not.toContain('Mostly true');
  expect(newsOf(world, [...world.corpus.checks.values()])).toEqual([]);
});

describe('the ledger', () => {
  const source = (id: string, lean?: string) => ({
    id,
    title: id,
    publisher: id,
    kind: 'secondary',
    type: 'news',
    published: null,
    read: 'excerpt',
    ...(lean ? { lean } : {}),
  });
  const item = (id: string, stance: string, lean?: string) => ({
    evidence: { source: id, stance, finding: id },
    source: source(id, lean),
  });
  const evidence = [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => item(id, 'contradicts')),
    item('g', 'context', 'A partisan blog.'),
    item('h', 'supports'),
  ];
  const graph = { checks: new Map([['x', { evidence }]]) } as unknown as Graph;
  const view = ledger(graph, { id: 'x' } as Check);
  const names = (rows: { anchor: string }[]) => rows.map(({ anchor }) => anchor.replace('evidence-', ''));

  test('opens with the strongest, and the best piece for the claim is among them', () => {
    expect(names(view.open[0]!.rows)).toEqual(['a', 'b', 'c', 'd', 'h']);
  });
  test('never folds a weak carrier away', () => {
    expect(names(view.open[1]!.rows)).toEqual(['g']);
    expect(names(view.folded!.rows)).toEqual(['e', 'f']);
  });
  test('counts stances, and what was read in full even where it is nothing', () => {
    expect(view.note).toMatch(/^8 pieces: 6 contradict the claim, 1 supports it and 1 gives context\./);
    expect(view.reading).toBe('0 in full, 8 in part');
    expect(view.reads).toHaveLength(8);
  });
  test('says of every row that cannot be opened that it cannot', () => {
    const rows = [...view.open, view.folded!].flatMap((group) => group.rows);
    for (const {
      source: { link, archive, closed },
    } of rows)
      expect(Boolean(link ?? archive) || closed?.startsWith('Cannot be opened')).toBe(true);
  });
});

test('a side note leads to its row in the evidence, with a place', () => {
  const notes = pageOf().page.argument.flatMap((block) => block.notes);
  expect(notes[0]).toMatchObject({ number: 1, href: '#evidence-county-count', locator: 'table 1' });
  expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
});

describe('comparison', () => {
  const source = 'county-count';
  const withBars = (comparison: Partial<NonNullable<Check['comparison']>>) => {
    const { corpus } = worldOf();
    const claimed = { value: 320, text: '320', counts: 'lost' };
    return comparisonView(corpus, {
      comparison: { unit: 'children', claimed, recorded: [], joined: false, ...comparison },
    } as unknown as Check)!;
  };

  test('draws every bar on one scale that begins at nought', () => {
    const view = withBars({ recorded: [{ value: 80, max: 160, text: '80 to 160', counts: 'x', source }] });
    expect([view.claimed.length, view.recorded[0]!.length, view.recorded[0]!.upTo]).toEqual([100, 25, 50]);
  });

  test('sets joined parts end to end within the whole', () => {
    const view = withBars({
      joined: true,
      recorded: [
        { value: 291, text: '291', counts: 'a', source },
        { value: 32, text: '32', counts: 'b', source },
      ],
      whole: { value: 400, text: '400', counts: 'all', source },
    });
    expect(view.recorded.map(({ from, length }) => [from, length])).toEqual([
      [0, 72.75],
      [72.75, 8],
    ]);
    expect(view.claimed.length).toBe(80);
  });

  test('draws percentages out of a hundred', () => {
    expect(
      withBars({ unit: 'percent', claimed: { value: 40, text: '40%', counts: 'x' } }).claimed.length,
    ).toBe(40);
  });
});

test('underlines the number that is rated, with what makes it inexact', () => {
  const { corpus, graph } = worldOf();
  const node = graph.checks.get('cars')!.appearances[0]!;
  const figure = { value: 4000, unit: 'cars', text: '4,000 cars' };
  const check = {
    ...corpus.checks.get('cars')!,
    comparison: { claimed: { value: 4000 } },
  } as unknown as Check;
  expect(quotePieces({ ...node, claim: { ...node.claim, figures: [figure] } }, check)).toEqual([
    { words: 'The bridge carries ', rated: false },
    { words: '4,000 cars', rated: true },
    { words: ' a day', rated: false },
  ]);
});

test('announces changes of the verdict alone, newest first', () => {
  const item = { date: '2026-11-22', was: 'False', note: 'x' };
  const corrections = [
    { ...item, class: 'verdict' as const },
    { ...item, class: 'factual' as const, was: '4' },
    { ...item, class: 'verdict' as const, was: 'True' },
  ];
  const check = { ...worldOf().corpus.checks.get('cars')!, corrections };
  expect(verdictChanges(check).map(({ was }) => was)).toEqual(['True', 'False']);
});

test('a check can be cited in three ways', () => {
  const { corpus } = worldOf();
  const cite = citeView(corpus, { ...corpus.checks.get('cars')!, title: '50% of {cars} & more' });
  expect(cite.plain).toBe(
    'Test desk. “50% of {cars} & more.” Fact-check, 1 June 2024. Verdict: Mostly true (scale version 2). https://desk.example/checks/cars/',
  );
  expect(cite.bibtex).toContain('title = {50\\% of \\{cars\\} \\& more}');
  expect(JSON.parse(cite.csl)).toMatchObject({ type: 'webpage', issued: { 'date-parts': [[2024, 6, 1]] } });
});

test('a source whose address must not be published is named without a link, with the reason', () => {
  const world = worldOf({
    'content/sources/county-count.yml': (text) =>
      `${text.replace(/^(url|archive): .*\n/gm, '').trimEnd()}\nnoLink: The page names a child.\nfindAt: At the office.\n`,
  });
  const page = sourcePage(world, world.corpus.sources.get('county-count')!);
  expect(page.noLink).toBe('The page names a child.');
  expect(page.source).not.toHaveProperty('link');
  expect(page.uses[0]).toMatchObject({
    words: 'Supports the claim',
    rows: [{ more: { href: '/checks/cars/#evidence-county-count' } }],
  });
});

test('what those concerned answered stands on the page, with what was done about it', () => {
  const answer = `response:
  - from: Toll office
    date: '2024-06-01'
    text: "The office's count is another."
    url: https://tolls.example/answer
    outcome: The count was added.
`;
  const { page } = pageOf((text) => text.replace('related: []', `${answer}related: []`));
  expect(page.responses).toEqual([
    {
      from: 'Toll office',
      date: '1 June 2024',
      text: 'The office’s count is another.',
      url: 'https://tolls.example/answer',
      outcome: 'The count was added.',
    },
  ]);
  expect(pageOf().page.responses).toEqual([]);
});

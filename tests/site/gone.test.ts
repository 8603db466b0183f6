import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../model/views/record.ts';
import { loadWorld, type World } from '../../site/data/load.ts';
import { appearances } from '../../site/data/parts/claim.ts';
import { articlePage } from '../../site/data/pages/article/page.ts';
import { claimReview } from '../../site/data/pages/check/review.ts';
import { sourcePage } from '../../site/data/pages/source.ts';
import { scriptJson } from '../../site/data/text/jsonld.ts';
import { workspace, type Changes } from '../workspace.ts';

const COUNT = 'https://roads.example/count';
const COPY = 'https://copies.example/count';
const PAPER = 'https://paper.example/bridge';
const PAPER_COPY = 'https://copies.example/bridge';

/** The small site with an article that has an address, and what is known of addresses. */
function worldWith(states: Record<string, string>, archive: boolean): World {
  const addresses = Object.fromEntries(
    Object.entries(states).map(([address, state]) => [address, { state, since: '2026-03-12' }]),
  );
  const changes: Changes = {
    'docs/health.json': JSON.stringify({ looked: '2026-03-19', addresses }),
    'content/sources/county-count.yml': (text) => (archive ? `${text}archive: ${COPY}\n` : text),
    'content/articles/bridge-opens.md': (text) =>
      text
        .replace(/^url: .*\n/m, '')
        .replace(/^(published:)/m, `url: ${PAPER}\n${archive ? `archive: ${PAPER_COPY}\n` : ''}$1`),
  };
  return loadWorld(workspace(changes));
}
const source = (world: World) => sourcePage(world, world.corpus.sources.get('county-count')!).source;

describe('a document whose original is gone', () => {
  it('is opened in its archived copy, and says so', () => {
    const view = source(worldWith({ [COUNT]: 'gone' }, true));
    expect(view.link).toBeUndefined();
    expect(view.archive!.href).toBe(COPY);
    expect(view.gone).toBe('The original was found gone on 12 March 2026.');
  });

  it('keeps its address where there is no copy, and says so', () => {
    const view = source(worldWith({ [COUNT]: 'gone' }, false));
    expect(view.link!.href).toBe(COUNT);
    expect(view.gone).toContain('found gone');
  });

  it.each(['ok', 'moved', 'refused', 'no-answer', 'robots', 'soft-404'])(
    'is not one that is %s for a week',
    (state) => {
      const view = source(worldWith({ [COUNT]: state }, true));
      expect(view.link!.href).toBe(COUNT);
      expect(view.gone).toBeUndefined();
    },
  );
});

it('programs are told the copy of a document whose original is gone', () => {
  const cited = (archive: boolean): string => {
    const { corpus, graph } = worldWith({ [COUNT]: 'gone' }, archive);
    return scriptJson(claimReview(corpus, graph, corpus.checks.get('cars')!)!);
  };
  expect(cited(true)).toContain(COPY);
  expect(cited(true)).not.toContain(`"${COUNT}"`);
  expect(cited(false)).toContain(COUNT);
});

it('an article whose original is gone is opened in its archived copy, at the passage', () => {
  const world = worldWith({ [PAPER]: 'gone' }, true);
  const { corpus, graph } = world;
  const page = articlePage(world, corpus.articles.get('bridge-opens')!);
  expect(page).toMatchObject({ archive: PAPER_COPY, gone: 'The original was found gone on 12 March 2026.' });
  expect(page.original).toBeUndefined();
  const passage = page.passages.find((item) => 'pieces' in item);
  expect(passage).toMatchObject({ copy: true });
  expect(JSON.stringify(page.passages)).not.toContain(PAPER);
  const [first] = appearances(corpus, graph, corpus.checks.get('cars')!);
  expect(first!.original).toBeUndefined();
  expect(first!.archive).toMatch(/^https:\/\/copies\.example\/bridge#:~:text=/);
  expect(first!.gone).toBeDefined();
});

it('what programs get holds the file of the entry, and not what was found', () => {
  const { corpus } = worldWith({ [COUNT]: 'gone' }, true);
  expect(corpus.sources.get('county-count')!.gone).toBe('2026-03-12');
  expect(recordsOf(corpus, 'sources').every(({ data }) => !('gone' in data))).toBe(true);
});

it('a file of results that is broken stops a build', () => {
  expect(() => loadWorld(workspace({ 'docs/health.json': '{"looked":1}' }))).toThrow(/docs\/health\.json/);
});

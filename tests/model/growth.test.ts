import { expect, it } from 'vitest';
import { buildGraph } from '../../model/graph.ts';
import type { Corpus } from '../../model/corpus.ts';
import { table } from '../../model/kinds.ts';
import { rules } from '../../scripts/rules/index.ts';
import { runRules } from '../../scripts/rules/run.ts';
import { shareCards } from '../../site/data/pages/cards.ts';
import { loadWorld } from '../../site/data/load.ts';
import { facets } from '../../site/data/parts/facets.ts';
import { growth } from '../processor-time.ts';

const small = loadWorld('tests/fixtures/minimal').corpus;
const first = <V>(map: ReadonlyMap<string, V>): V => [...map.values()][0]!;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const mapOf = <V extends { id: string }>(count: number, make: (index: number) => V): Map<string, V> =>
  new Map(numbers(count).map((index) => [make(index).id, make(index)]));

/** A corpus with as many checks, in the proportions of a site: sources, people, events and articles grow along. */
function grown(checks: number): Corpus {
  const article = first(small.articles);
  const check = first(small.checks);
  const few = (index: number, of: number, count: number) =>
    numbers(count).map((step) => (index * 7 + step * 13) % of);
  const CLAIMS = 10;
  const articles = mapOf(checks / CLAIMS, (index) => ({
    ...article,
    id: `article-${index}`,
    outlet: `person-${index % 20}`,
    people: few(index, checks / 5, 3).map((number) => `person-${number}`),
    topics: [`topic-${index % 10}`],
    claims: numbers(CLAIMS).map((claim) => ({
      ...article.claims[0]!,
      id: `claim-${claim}`,
      speaker: `person-${(index * CLAIMS + claim) % (checks / 5)}`,
    })),
  }));
  return {
    ...small,
    articles,
    checks: mapOf(checks, (index) => ({
      ...check,
      id: `check-${index}`,
      path: `content/checks/check-${index}.md`,
      // What a body costs is its own length, and would drown the rest.
      body: '\nIt is so [@source-1].\n',
      claims: [{ article: `article-${Math.floor(index / CLAIMS)}`, claim: `claim-${index % CLAIMS}` }],
      evidence: few(index, checks * 2, 5).map((number) => ({
        ...check.evidence[0]!,
        source: `source-${number}`,
      })),
      related: few(index, checks, 2).map((number) => ({
        check: `check-${number}`,
        relation: 'background' as const,
      })),
      people: few(index, checks / 5, 2).map((number) => `person-${number}`),
      topics: [`topic-${index % 10}`],
    })),
    sources: mapOf(checks * 2, (index) => ({ ...first(small.sources), id: `source-${index}` })),
    people: mapOf(checks / 5, (index) => ({ ...first(small.people), id: `person-${index}` })),
    topics: mapOf(10, (index) => ({ ...first(small.topics), id: `topic-${index}` })),
    events: mapOf(checks / 5, (index) => ({
      ...first(small.events),
      id: `event-${index}`,
      sources: few(index, checks * 2, 2).map((number) => `source-${number}`),
      checks: few(index, checks, 3).map((number) => `check-${number}`),
      articles: [`article-${index % (checks / CLAIMS)}`],
    })),
    figures: mapOf(checks / 20, (index) => ({
      ...first(small.figures),
      id: `figure-${index}`,
      checks: [`check-${index}`],
      entries: [{ ...first(small.figures).entries[0]!, source: `source-${index}` }],
    })),
  };
}

const CHECKS = 250;
const TIMES = 8;
/** What eight times the checks may cost. In proportion it is 8, squared it is 64; the rest is slack for a busy machine. */
const MOST = 20;

const worldOf = (corpus: Corpus) => ({ corpus, graph: buildGraph(corpus), prose: new Map() });

const works: Record<string, (corpus: Corpus) => unknown> = {
  'the graph': buildGraph,
  'the share cards': (corpus) => [...shareCards(worldOf(corpus)).values()],
  'the filters of the list': (corpus) => facets(worldOf(corpus)),
  ...Object.fromEntries(
    rules.map((rule) => [
      `the rule ${rule.name}`,
      (corpus: Corpus) => runRules(corpus, [rule], '2024-07-01'),
    ]),
  ),
};

it.each(Object.entries(works))('%s grows no faster than the corpus', (_, work) => {
  // A corpus of its own each time: what is kept with a corpus must be made again.
  const prepared = (checks: number) => {
    const corpus = grown(checks);
    return () => void work(corpus);
  };
  // Below some milliseconds a clock tells nothing; a squared path at this size takes far more.
  expect(growth(prepared, [CHECKS, TIMES * CHECKS], MOST, 5)).toBeLessThan(MOST);
});

it('counts every kind', () => {
  const corpus = grown(CHECKS) as unknown as Record<string, ReadonlyMap<string, unknown>>;
  const grows = Object.keys(table.kinds).filter((kind) => corpus[kind]!.size > 10);
  expect(grows).toEqual(
    expect.arrayContaining(['articles', 'checks', 'sources', 'people', 'events', 'figures']),
  );
});

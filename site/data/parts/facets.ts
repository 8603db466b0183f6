import type { Check } from '../../../model/read/corpus.ts';
import type { World } from '../world.ts';
import { yearsOf } from '../../../model/edtf.ts';
import { curly } from '../text/typography.ts';
import { urls, type Facet } from '../urls.ts';
import { verdictOf } from './verdict.ts';
import { orderChecks } from './check-row.ts';

/** One value of a facet with its checks. */
export interface FacetValue {
  facet: Facet;
  value: string;
  words: string;
  href: string;
  checks: Check[];
  /** Set for verdicts: the icon beside the words. */
  verdict?: string;
}
/** A facet with its values in reading order; values without checks are left out. */
export interface FacetList {
  facet: Facet;
  words: string;
  values: FacetValue[];
}

const titles: Record<Facet, string> = {
  verdict: 'By verdict',
  topic: 'By topic',
  person: 'By person or organisation, A to Z',
  year: 'By year of the claim',
  article: 'By article',
};

const byName = (a: { words: string }, b: { words: string }) => a.words.localeCompare(b.words, 'en');

const made = new WeakMap<World, FacetList[]>();

/**
 * Every filter of the list of checks. Each has an address of its own, made before anyone asks for it.
 * Made once for a world: every filter page shows them.
 */
export function facets(world: World): FacetList[] {
  const list = made.get(world) ?? makeFacets(world);
  made.set(world, list);
  return list;
}

function makeFacets({ corpus, graph }: World): FacetList[] {
  const checks = orderChecks(corpus.checks.values());
  const value = (facet: Facet, id: string, words: string, own: Check[], verdict?: string): FacetValue => ({
    facet,
    value: id,
    words,
    href: urls.checksBy(facet, id),
    checks: own,
    ...(verdict ? { verdict } : {}),
  });
  const ratings = [
    ...corpus.scale.verdicts.map(({ id, words }) => ({ id, words })),
    { id: 'in-review', words: 'In review' },
    { id: 'void', words: 'Withdrawn' },
  ];
  const years = new Map<number, Set<Check>>();
  for (const { check, articles } of graph.checks.values())
    for (const { published } of articles)
      for (const year of published ? yearsOf(published.date) : [])
        years.set(year, (years.get(year) ?? new Set()).add(check));

  const all: Record<Facet, FacetValue[]> = {
    verdict: ratings.map(({ id, words }) =>
      value(
        'verdict',
        id,
        words,
        checks.filter((check) => verdictOf(corpus, check).id === id),
        id,
      ),
    ),
    topic: [...graph.topics.values()]
      .map(({ topic, checks: own }) => value('topic', topic.id, curly(topic.name), orderChecks(own)))
      .sort(byName),
    person: [...graph.people.values()]
      .map(({ person, checks: own }) => value('person', person.id, person.name, orderChecks(own)))
      .sort(byName),
    year: [...years]
      .sort(([a], [b]) => a - b)
      .map(([year, own]) => value('year', String(year), String(year), orderChecks(own))),
    article: [...graph.articles.values()]
      .map(({ article, checks: own }) => value('article', article.id, article.title, orderChecks(own)))
      .sort(byName),
  };
  return (Object.keys(titles) as Facet[]).map((facet) => ({
    facet,
    words: titles[facet],
    values: all[facet].filter((item) => item.checks.length > 0),
  }));
}

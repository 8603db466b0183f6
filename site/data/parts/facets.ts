import type { Check } from '../../../model/read/corpus.ts';
import { once } from '../../../model/reads.ts';
import type { World } from '../world.ts';
import { yearsOf } from '../../../model/edtf.ts';
import { curly } from '../text/typography.ts';
import { urls, type Facet } from '../urls.ts';
import { verdictOf } from './verdict.ts';
import { yearsOfMatter } from './matter.ts';
import * as strings from '../../strings.ts';

/** One value of a facet with its checks. */
export interface FacetValue {
  facet: Facet;
  value: string;
  words: string;
  href: string;
  checks: Check[];
  /** Set for verdicts: the icon beside the words. */
  verdict?: string;
  /** The page of the person, topic or article itself. */
  subject?: string;
}
/** A facet with its values in reading order; values without checks are left out. */
export interface FacetList {
  facet: Facet;
  words: string;
  /** How its values are ordered and what they mean. */
  about: string;
  href: string;
  values: FacetValue[];
}

const titles: Record<Facet, [string, string]> = {
  verdict: [strings.facets.verdict, strings.facets.verdictAbout],
  topic: [strings.facets.topic, strings.facets.topicAbout],
  speaker: [strings.facets.speaker, strings.facets.speakerAbout],
  person: [strings.facets.person, strings.facets.personAbout],
  year: [strings.facets.year, strings.facets.yearAbout],
  matter: [strings.facets.matter, strings.facets.matterAbout],
  article: [strings.facets.article, strings.facets.articleAbout],
};

const byName = (a: { words: string }, b: { words: string }) => a.words.localeCompare(b.words, 'en');
const byValue = (a: { value: string }, b: { value: string }) => a.value.localeCompare(b.value, 'en');

/**
 * Every filter of the list of checks. Each has an address of its own, made before anyone asks for it.
 * Made once for a world: every filter page shows them.
 */
export const facets = once(makeFacets);

type Values = Omit<FacetValue, 'facet' | 'href'>[];

function verdicts({ corpus }: World): Values {
  const all = [...corpus.checks.values()];
  const ratings = [
    ...corpus.scale.verdicts.map(({ id, words }) => ({ id, words })),
    { id: 'in-review', words: strings.verdicts.inReview },
    { id: 'void', words: strings.verdicts.void },
  ];
  return ratings.map(({ id, words }) => ({
    value: id,
    words,
    checks: all.filter((check) => verdictOf(corpus, check).id === id),
    verdict: id,
  }));
}

/** Checks by every year that a function gives them. */
function byYear({ graph }: World, yearsOfNode: (node: Node) => number[]): Values {
  const years = new Map<number, Set<Check>>();
  for (const node of graph.checks.values())
    for (const year of yearsOfNode(node)) years.set(year, (years.get(year) ?? new Set()).add(node.check));
  return [...years]
    .map(([year, own]) => ({ value: String(year), words: String(year), checks: [...own] }))
    .sort(byValue);
}
type Node = Parameters<typeof yearsOfMatter>[0];

function makeFacets(world: World): FacetList[] {
  const { graph } = world;
  const people = [...graph.people.values()];
  const all: Record<Facet, Values> = {
    verdict: verdicts(world),
    topic: [...graph.topics.values()]
      .map(({ topic, checks }) => ({
        value: topic.id,
        words: curly(topic.name),
        checks,
        subject: urls.topic(topic.id),
      }))
      .sort(byName),
    speaker: people
      .map(({ person, spoke }) => ({
        value: person.id,
        words: person.name,
        checks: [...new Set(spoke.flatMap(({ checks }) => checks))],
        subject: urls.person(person.id),
      }))
      .sort(byName),
    person: people
      .map(({ person, checks }) => ({
        value: person.id,
        words: person.name,
        checks,
        subject: urls.person(person.id),
      }))
      .sort(byName),
    year: byYear(world, ({ articles }) =>
      articles.flatMap(({ published }) => (published ? yearsOf(published.date) : [])),
    ),
    matter: byYear(world, yearsOfMatter),
    article: [...graph.articles.values()]
      .map(({ article, checks }) => ({
        value: article.id,
        words: article.title,
        checks,
        subject: urls.article(article.id),
      }))
      .sort(byName),
  };
  return (Object.keys(titles) as Facet[]).map((facet) => ({
    facet,
    words: titles[facet][0],
    about: titles[facet][1],
    href: urls.facet(facet),
    values: all[facet]
      .filter(({ checks }) => checks.length > 0)
      .map((value) => ({ ...value, facet, href: urls.checksBy(facet, value.value) })),
  }));
}

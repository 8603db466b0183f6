import type { PersonNode } from '../../../model/graph.ts';
import { curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import type { World } from '../world.ts';
import { listPages, type ListPage } from './page.ts';
import type { Row } from './row.ts';
import * as strings from '../../strings.ts';
import { fill, plural } from '../../fill-in.ts';

const kinds = strings.names;

const byName = (a: Row, b: Row) => a.title.localeCompare(b.title, 'en');

/** Rows of a page: names are short. */
const SIZE = 100;

/** What of this site concerns a name; a count that is nothing is not written. */
function counts({ graph, corpus }: World, { spoke, checks }: PersonNode): string[] {
  return [
    ...(spoke.length > 0 ? [plural(strings.lists.speaks, graph.claims.size, { some: spoke.length })] : []),
    ...(checks.length > 0
      ? [plural(strings.lists.concerned, corpus.checks.size, { some: checks.length })]
      : []),
  ];
}

/** `/people/`: whoever says something or is concerned by something, from A to Z in each kind. */
export function peopleLists(world: World): Map<string, ListPage> {
  const nodes = [...world.graph.people.values()].filter(
    ({ spoke, checks, published, wrote }) =>
      spoke.length + checks.length + published.length + wrote.length > 0,
  );
  return new Map(
    listPages(world, {
      href: urls.people(),
      title: strings.lists.people,
      lede: strings.lists.peopleLede,
      order: strings.lists.alphabetByKind,
      size: SIZE,
      groups: Object.entries(kinds).map(([id, words]) => ({
        id,
        words,
        rows: nodes
          .filter(({ person }) => person.kind === id)
          .map((node) => ({
            href: urls.person(node.person.id),
            title: node.person.name,
            text: curly(node.person.role),
            side: counts(world, node),
          }))
          .sort(byName),
      })),
    }),
  );
}

/** `/topics/`, from A to Z. */
export function topicLists(world: World): Map<string, ListPage> {
  const { corpus, graph } = world;
  return new Map(
    listPages(world, {
      href: urls.topics(),
      title: strings.lists.topics,
      lede: strings.lists.topicsLede,
      description: plural(strings.lists.topicsDescription, corpus.topics.size),
      order: strings.lists.alphabet,
      size: SIZE,
      groups: [
        {
          id: 'topics',
          words: strings.lists.topics,
          rows: [...graph.topics.values()]
            .map(({ topic, checks, articles }) => ({
              href: urls.topic(topic.id),
              title: curly(topic.name),
              text: curly(topic.description),
              side: [
                fill(strings.lists.some, {
                  some: checks.length,
                  all: plural(strings.nouns.check, corpus.checks.size),
                }),
                fill(strings.lists.some, {
                  some: articles.length,
                  all: plural(strings.nouns.article, corpus.articles.size),
                }),
              ],
            }))
            .sort(byName),
        },
      ],
    }),
  );
}

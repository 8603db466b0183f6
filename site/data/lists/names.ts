import type { PersonNode } from '../../../model/graph.ts';
import { count, curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import type { World } from '../world.ts';
import { listPages, type ListPage } from './page.ts';
import type { Row } from './row.ts';

const kinds = { person: 'People', organisation: 'Organisations', outlet: 'Outlets' } as const;

const byName = (a: Row, b: Row) => a.title.localeCompare(b.title, 'en');

/** Rows of a page: names are short. */
const SIZE = 100;

/** What of this site concerns a name; a count that is nothing is not written. */
function counts({ graph, corpus }: World, { spoke, checks }: PersonNode): string[] {
  return [
    ...(spoke.length > 0 ? [`speaks in ${spoke.length} of ${count(graph.claims.size, 'claim')}`] : []),
    ...(checks.length > 0 ? [`concerned in ${checks.length} of ${count(corpus.checks.size, 'check')}`] : []),
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
      title: 'People and organisations',
      lede: 'Whom the claims come from and whom they concern. The counts say how much of this site concerns a name; they rank nobody.',
      order: 'From A to Z in each kind.',
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
      title: 'Topics',
      lede: 'What the checks are about.',
      description: `What the checks are about: ${count(corpus.topics.size, 'topic')}.`,
      order: 'From A to Z.',
      size: SIZE,
      groups: [
        {
          id: 'topics',
          words: 'Topics',
          rows: [...graph.topics.values()]
            .map(({ topic, checks, articles }) => ({
              href: urls.topic(topic.id),
              title: curly(topic.name),
              text: curly(topic.description),
              side: [
                `${checks.length} of ${count(corpus.checks.size, 'check')}`,
                `${articles.length} of ${count(corpus.articles.size, 'article')}`,
              ],
            }))
            .sort(byName),
        },
      ],
    }),
  );
}

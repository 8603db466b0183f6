import type { World } from '../world.ts';
import { frame, type Frame } from '../frame.ts';
import { count, curly } from '../text/typography.ts';
import { urls } from '../urls.ts';

/** One row of an index: a name, what it is, and two counts with what they are out of. */
export interface IndexRow {
  name: string;
  href: string;
  about: string;
  counts: string[];
}
export interface IndexPage {
  frame: Frame;
  title: string;
  lede: string;
  groups: { id: string; words: string; rows: IndexRow[] }[];
}

const kinds = { person: 'People', organisation: 'Organisations', outlet: 'Outlets' } as const;

/** `/people/`, from A to Z in each kind. */
export function peoplePage({ corpus, graph }: World): IndexPage {
  const lede =
    'Whom the claims come from and whom they concern, from A to Z. The counts say how much of this site concerns a name; they rank nobody.';
  const nodes = [...graph.people.values()].sort((a, b) => a.person.name.localeCompare(b.person.name, 'en'));
  return {
    frame: frame(corpus, { title: 'People and organisations', description: lede, path: urls.people() }),
    title: 'People and organisations',
    lede,
    groups: Object.entries(kinds).map(([id, words]) => ({
      id,
      words,
      rows: nodes
        .filter(({ person }) => person.kind === id)
        .map(({ person, spoke, checks }) => ({
          name: person.name,
          href: urls.person(person.id),
          about: curly(person.role),
          counts: [
            `speaks in ${spoke.length} of ${count(graph.claims.size, 'claim')}`,
            `concerned in ${checks.length} of ${count(corpus.checks.size, 'check')}`,
          ],
        })),
    })),
  };
}

/** `/topics/`, from A to Z. */
export function topicsPage({ corpus, graph }: World): IndexPage {
  const lede = 'What the checks are about.';
  return {
    frame: frame(corpus, {
      title: 'Topics',
      description: `${lede} ${count(corpus.topics.size, 'topic')}.`,
      path: urls.topics(),
    }),
    title: 'Topics',
    lede,
    groups: [
      {
        id: 'topics',
        words: 'From A to Z',
        rows: [...graph.topics.values()]
          .sort((a, b) => a.topic.name.localeCompare(b.topic.name, 'en'))
          .map(({ topic, checks, articles }) => ({
            name: curly(topic.name),
            href: urls.topic(topic.id),
            about: curly(topic.description),
            counts: [
              `${checks.length} of ${count(corpus.checks.size, 'check')}`,
              `${articles.length} of ${count(corpus.articles.size, 'article')}`,
            ],
          })),
      },
    ],
  };
}

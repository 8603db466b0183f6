import { readCorpus } from '../../model/read/corpus.ts';
import { ROOT } from '../root.ts';

const corpus = readCorpus(ROOT).corpus!;

/** The id of the entry with the most of something; none where there are no entries. */
const most = <E extends { id: string }>(entries: Iterable<E>, of: (entry: E) => number): string | undefined =>
  [...entries].sort((a, b) => of(b) - of(a) || (a.id < b.id ? -1 : 1))[0]?.id;

const checks = [...corpus.checks.values()];
const articles = [...corpus.articles.values()];
const rated = (verdict: string) =>
  checks.filter((check) => check.status === 'reviewed' && check.verdict === verdict);
const given = corpus.scale.verdicts.filter(({ id }) => rated(id).length > 0);
/** The two verdicts that need most room. */
const longest = [...given].sort((a, b) => b.words.length - a.words.length).slice(0, 2);
const length = ({ body, evidence }: (typeof checks)[number]) => body.length + evidence.length;

const furniture = ({ blocks }: (typeof articles)[number]) =>
  blocks.filter(({ kind }) => kind === 'furniture').length;
const spoken = (person: string) =>
  articles.flatMap(({ claims }) => claims).filter(({ speaker }) => speaker === person).length;

/** The fullest entry of each kind, as `[name, folder, id]`; what the content has none of is left out. */
const fullest: [name: string, folder: string, id: string | undefined][] = [
  [
    'check',
    'checks',
    most(
      checks.filter(({ comparison }) => comparison),
      length,
    ),
  ],
  ...longest.map(({ id }): [string, string, string | undefined] => [
    `check, ${id}`,
    'checks',
    most(rated(id), length),
  ]),
  [
    'check in review',
    'checks',
    most(
      checks.filter(({ status }) => status === 'in-review'),
      length,
    ),
  ],
  ['checks by verdict', 'checks/verdict', given[0]?.id],
  ['article', 'articles', most(articles, ({ claims }) => claims.length)],
  ['article with embeds', 'articles', most(articles, furniture)],
  [
    'source',
    'sources',
    most(corpus.sources.values(), ({ title, readNote }) => title.length + readNote.length),
  ],
  ['person', 'people', most(corpus.people.values(), ({ id }) => spoken(id))],
  [
    'topic',
    'topics',
    most(corpus.topics.values(), ({ id }) => checks.filter(({ topics }) => topics.includes(id)).length),
  ],
  ['year', 'timeline', String(corpus.site.span.to)],
  ['event', 'timeline/event', most(corpus.events.values(), ({ checks: own }) => own.length)],
  ['embed', 'embed/checks', most(checks, length)],
  ['figure', 'figures', most(corpus.figures.values(), ({ entries }) => entries.length)],
];

/** One address of each kind of page. */
export const kinds: Record<string, string> = {
  home: '/',
  checks: '/checks/',
  articles: '/articles/',
  sources: '/sources/',
  people: '/people/',
  topics: '/topics/',
  timeline: '/timeline/',
  read: '/read/',
  search: '/search/',
  figures: '/figures/',
  balance: '/balance/',
  glossary: '/glossary/',
  data: '/data/',
  ...Object.fromEntries([...corpus.pages.keys()].map((id) => [id, `/${id}/`])),
  ...Object.fromEntries(
    fullest.filter(([, , id]) => id).map(([name, folder, id]) => [name, `/${folder}/${id}/`]),
  ),
  'not found': '/404.html',
  // Every component in every state.
  design: '/design/',
  'more design': '/design/more/',
};

import { readCorpus } from '../../model/read/corpus.ts';

const corpus = readCorpus(process.cwd()).corpus!;
const unfinished = [...corpus.checks.values()].find(({ status }) => status === 'in-review')!;
const first = (map: Map<string, unknown>): string => [...map.keys()][0]!;

/** One address of each kind of page. */
export const kinds: Record<string, string> = {
  home: '/',
  checks: '/checks/',
  check: '/checks/lost-track-320000/',
  // Long verdict words, and a chart.
  'check, unsupported': '/checks/us-top-consumer-csam/',
  'check, missing context': '/checks/calls-unreached-85000/',
  'check in review': `/checks/${unfinished.id}/`,
  'checks by verdict': '/checks/verdict/misleading/',
  articles: '/articles/',
  article: '/articles/goa-chronicle-2024-lost-track/',
  'article with embeds': '/articles/epoch-times-2019-ballard-profile/',
  sources: '/sources/',
  source: `/sources/${first(corpus.sources)}/`,
  people: '/people/',
  person: '/people/tim-ballard/',
  topics: '/topics/',
  topic: `/topics/${first(corpus.topics)}/`,
  timeline: '/timeline/',
  year: '/timeline/2024/',
  read: '/read/',
  search: '/search/',
  figures: '/figures/',
  figure: '/figures/lost-320000/',
  methodology: '/methodology/',
  corrections: '/corrections/',
  about: '/about/',
  contribute: '/contribute/',
  balance: '/balance/',
  glossary: '/glossary/',
  'page of prose': '/accessibility/',
  'not found': '/404.html',
  // Every component in every state.
  design: '/design/',
};

import type { Corpus, Entry } from '../../model/read/corpus.ts';
import type { CorpusRule } from './rule.ts';

type Kind = 'sources' | 'people' | 'topics';

/** Ids of a kind that some other entry names. */
function used(corpus: Corpus, kind: Kind): Set<string> {
  const { checks, events, figures, articles, people } = corpus;
  const all = <T>(map: Map<string, T>, list: (entry: T) => (string | null | undefined)[]) =>
    [...map.values()].flatMap(list);
  const ids = {
    sources: [
      ...all(checks, ({ evidence }) => evidence.map(({ source }) => source)),
      ...all(events, ({ sources }) => sources),
      ...all(figures, ({ entries }) => entries.map(({ source }) => source)),
    ],
    people: [
      ...all(checks, (entry) => entry.people),
      ...all(people, ({ parent }) => [parent]),
      ...all(articles, (entry) => [
        entry.outlet,
        ...entry.people,
        ...entry.claims.map(({ speaker }) => speaker),
      ]),
    ],
    topics: [...all(checks, (entry) => entry.topics), ...all(articles, (entry) => entry.topics)],
  };
  return new Set(ids[kind].filter((id) => id !== null && id !== undefined));
}

export const entriesUsed: CorpusRule = {
  name: 'entries-used',
  description: 'Every source, person and topic is used somewhere; a file that nothing names is a leftover.',
  scope: 'corpus',
  check: ({ corpus }) =>
    (['sources', 'people', 'topics'] as const).flatMap((kind) => {
      const known = used(corpus, kind);
      const leftovers: Entry[] = [...corpus[kind].values()].filter(({ id }) => !known.has(id));
      return leftovers.map((entry) => ({
        entry,
        reason: `Unexpected ${entry.path} that no entry names, expected a use`,
        fix: 'Use it as evidence or remove the file',
      }));
    }),
};

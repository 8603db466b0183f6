import type { Corpus } from '../../model/read/corpus.ts';

/** Address parameters of every entry of a kind, in the form of `getStaticPaths`. */
const ids = (entries: Map<string, unknown>) => [...entries.keys()].map((id) => ({ params: { id } }));

export const checkPaths = ({ checks }: Corpus) => ids(checks);
export const articlePaths = ({ articles }: Corpus) => ids(articles);
export const sourcePaths = ({ sources }: Corpus) => ids(sources);
export const personPaths = ({ people }: Corpus) => ids(people);
export const eventPaths = ({ events }: Corpus) => ids(events);
export const topicPaths = ({ topics }: Corpus) => ids(topics);

import { reporter } from 'vfile-reporter';
import { readCorpus, type Corpus } from '../../content/corpus.ts';
import { failed } from '../../content/problem.ts';
import { buildGraph, type Graph } from './graph.ts';

/**
 * Reads the content below a folder and refuses to go on with a corpus that has problems.
 *
 * @throws one error that holds every message, as the commands print them
 */
export function loadCorpus(root: string): Corpus {
  const { corpus, files } = readCorpus(root);
  if (corpus === null || failed(files)) {
    throw new Error(`The content has problems:\n${reporter(files, { quiet: true, color: false })}`);
  }
  return corpus;
}

/** Everything the site says: read once a build; under `npm run dev` once after every change. */
export const corpus: Corpus = loadCorpus(process.cwd());

/** How it hangs together. */
export const graph: Graph = buildGraph(corpus);

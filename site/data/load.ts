import { reporter } from 'vfile-reporter';
import { readCorpus, type Corpus } from '../../model/read/corpus.ts';
import { failed } from '../../model/problem.ts';
import { buildGraph, type Graph } from '../../model/graph.ts';
import { renderProse, type Prose } from './prose.ts';

/** Everything the site says, how it hangs together, and our texts as HTML. */
export interface World {
  corpus: Corpus;
  graph: Graph;
  prose: Prose;
}

/**
 * Reads the content below a folder and refuses to go on with a corpus that has problems.
 *
 * @throws one error that holds every message, as the commands print them
 */
export function loadWorld(root: string): World {
  const { corpus, files, parsed } = readCorpus(root);
  const rendered = corpus ? renderProse(corpus, parsed) : { prose: new Map(), files: [] };
  const all = [...files, ...rendered.files];
  if (corpus === null || failed(all)) {
    throw new Error(`The content has problems:\n${reporter(all, { quiet: true, color: false })}`);
  }
  return { corpus, graph: buildGraph(corpus), prose: rendered.prose };
}

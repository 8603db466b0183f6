import { reporter } from 'vfile-reporter';
import { readCorpus, type Corpus } from '../../model/read/corpus.ts';
import { failed } from '../../model/problem.ts';
import { buildGraph, type Graph } from '../../model/graph.ts';
import { readHealth } from '../../model/read/health.ts';
import { withGone } from '../../model/views/gone.ts';
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
  const { health, file: looked } = readHealth(root);
  const all = [...files, ...rendered.files, ...(looked ? [looked] : [])];
  if (corpus === null || failed(all)) {
    throw new Error(`The content has problems:\n${reporter(all, { quiet: true, color: false })}`);
  }
  const known = withGone(corpus, health);
  return { corpus: known, graph: buildGraph(known), prose: rendered.prose };
}

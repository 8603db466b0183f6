import { reporter } from 'vfile-reporter';
import type { table } from '../../model/kinds.ts';
import type { KeptFiles } from '../../model/read/kept.ts';
import type { KeptText } from '../../model/reads.ts';
import { readCorpus, type Corpus, type Reading } from '../../model/read/corpus.ts';
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

/** Reads content of which some files may be known from before. */
export const readAgain = (root: string, files: KeptFiles | null): Reading =>
  readCorpus<typeof table>(root, undefined, undefined, undefined, files ?? undefined);

/**
 * Reads the content below a folder and refuses to go on with a corpus that has problems.
 *
 * @param reading of the same folder, where it was read already
 * @param kept texts that were rendered before
 * @throws one error that holds every message, as the commands print them
 */
export function loadWorld(
  root: string,
  reading: Reading = readCorpus(root),
  kept?: Map<string, KeptText>,
): World {
  const { corpus, files, parsed } = reading;
  const rendered = corpus ? renderProse(corpus, parsed, kept) : { prose: new Map(), files: [] };
  const { health, file: looked } = readHealth(root);
  const all = [...files, ...rendered.files, ...(looked ? [looked] : [])];
  if (corpus === null || failed(all)) {
    throw new Error(`The content has problems:\n${reporter(all, { quiet: true, color: false })}`);
  }
  const known = withGone(corpus, health);
  return { corpus: known, graph: buildGraph(known), prose: rendered.prose };
}

import { namesIn, observe, observeTexts } from '../../model/observe.ts';
import { desk, noteRead } from '../../model/reads.ts';
import type { World } from './load.ts';

const NODES = 'node of ';
const TEXTS = 'text of ';

/**
 * The same world, but that it tells what is read of it while somebody asks.
 *
 * @param world as it was loaded
 */
export function observed({ corpus, graph, prose }: World): World {
  if (!desk.asked) return { corpus, graph, prose };
  const entries = observeTexts(corpus, noteRead);
  const nodes = observe(graph, NODES, noteRead, namesIn(corpus));
  const texts = observe({ prose }, TEXTS, noteRead);
  desk.contentOf = (name) => {
    const content = entries.contentOf(name) ?? nodes.contentOf(name) ?? texts.contentOf(name);
    if (!content) throw new Error(`Nothing of the content is called ${name}`);
    return content;
  };
  return { corpus: entries.seen, graph: nodes.seen, prose: texts.seen.prose };
}

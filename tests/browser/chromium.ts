import { serve as serveFolder } from '../../scripts/browser/serve.ts';
import { DIST } from '../dist.ts';

export { launch } from '../../scripts/browser/launch.ts';

/** Serves the built site on a free port of this machine. */
export const serve = (folder = DIST, root = '/', compressed = false) => serveFolder(folder, root, compressed);

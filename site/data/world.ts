import { desk } from '../../model/reads.ts';
import { loadWorld, readAgain, type World } from './load.ts';
import { observed } from './observed.ts';

export type { World } from './load.ts';

/** Read once a build; under `npm run dev` once after every change. */
export const world: World = observed(
  loadWorld(process.cwd(), desk.reading ?? readAgain(process.cwd(), desk.files), desk.texts),
);
export const { corpus, graph } = world;

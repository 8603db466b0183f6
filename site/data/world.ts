import { loadWorld, type World } from './load.ts';

export type { World } from './load.ts';

/** Read once a build; under `npm run dev` once after every change. */
export const world: World = loadWorld(process.cwd());
export const { corpus, graph } = world;

import { world } from '../data/corpus.ts';
import { robots } from '../data/feeds.ts';

export const GET = () => new Response(robots(world));

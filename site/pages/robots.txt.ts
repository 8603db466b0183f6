import { world } from '../data/world.ts';
import { robots } from '../data/feeds.ts';

export const GET = () => new Response(robots(world));

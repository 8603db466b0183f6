import { world } from '../data/world.ts';
import { robots } from '../data/robots.ts';

export const GET = () => new Response(robots(world));

import { allData } from '../../data/pages/data.ts';
import { world } from '../../data/world.ts';

export const GET = () => new Response(allData(world), { headers: { 'content-type': 'application/json' } });

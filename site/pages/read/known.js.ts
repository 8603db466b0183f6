import type { APIRoute } from 'astro';
import { known } from '../../data/pages/read.ts';
import { moduleOf } from '../../data/text/jsonld.ts';
import { world } from '../../data/world.ts';

/** A module, for the policy of the page that loads it allows scripts of this site and no connection. */
export const GET: APIRoute = () =>
  new Response(moduleOf(known(world)), { headers: { 'content-type': 'text/javascript' } });

import type { APIRoute } from 'astro';
import { headersFile } from '../data/headers.ts';
import { world } from '../data/world.ts';

/** A file with such a name is no page to Astro, so its name is a parameter. */
export const getStaticPaths = () => [{ params: { hosting: '_headers' } }];
export const GET: APIRoute = () => new Response(headersFile(world));

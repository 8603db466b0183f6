import type { APIRoute } from 'astro';
import { apiFile, apiNames } from '../../../data/api/api.ts';
import { world } from '../../../data/world.ts';

export const getStaticPaths = () => apiNames(world).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(apiFile(world, params['name']!))}\n`, {
    headers: { 'content-type': 'application/json' },
  });

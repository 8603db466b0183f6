import type { APIRoute } from 'astro';
import { tableFile, tableKinds } from '../../data/pages/data.ts';
import { world } from '../../data/world.ts';

export const getStaticPaths = () => tableKinds.map((kind) => ({ params: { kind } }));

export const GET: APIRoute = ({ params }) =>
  new Response(tableFile(world, params['kind']!), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });

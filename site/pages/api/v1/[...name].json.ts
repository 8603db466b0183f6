import type { APIRoute } from 'astro';
import { apiFiles } from '../../../data/api/api.ts';
import { world } from '../../../data/world.ts';

export const getStaticPaths = () =>
  apiFiles(world).map(({ name, json }) => ({ params: { name }, props: { json } }));

export const GET: APIRoute<{ json: unknown }> = ({ props }) =>
  new Response(`${JSON.stringify(props.json)}\n`, { headers: { 'content-type': 'application/json' } });

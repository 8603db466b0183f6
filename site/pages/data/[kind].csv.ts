import type { APIRoute } from 'astro';
import { tables } from '../../data/pages/data.ts';
import { world } from '../../data/world.ts';

export const getStaticPaths = () => tables(world);

export const GET: APIRoute<{ csv: string }> = ({ props }) =>
  new Response(props.csv, { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });

import type { APIRoute } from 'astro';
import { corpus } from '../data/world.ts';
import { manifest } from '../data/share/icons.ts';

/** The web app manifest. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest(corpus.site)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });

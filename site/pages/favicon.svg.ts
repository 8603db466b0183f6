import type { APIRoute } from 'astro';
import { faviconSvg } from '../data/share/favicon.ts';
import { tokens } from '../data/tokens.ts';

/** The icon of the site, in the colours of the style sheet. */
export const GET: APIRoute = () =>
  new Response(faviconSvg(tokens), { headers: { 'Content-Type': 'image/svg+xml' } });

import type { APIRoute } from 'astro';
import { securityTxt } from '../../data/security-txt.ts';
import { corpus } from '../../data/world.ts';

const text = securityTxt(corpus);

/** Only where somebody can be written to. */
export const getStaticPaths = () => (text === null ? [] : [{ params: { name: 'security' } }]);
export const GET: APIRoute = () => new Response(text);

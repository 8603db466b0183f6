import type { APIRoute } from 'astro';
import { securityTxt } from '../../data/security-txt.ts';
import { corpus } from '../../data/world.ts';

/** Only where somebody can be written to. */
export const getStaticPaths = () => (securityTxt(corpus) === null ? [] : [{ params: { name: 'security' } }]);
export const GET: APIRoute = () => new Response(securityTxt(corpus));

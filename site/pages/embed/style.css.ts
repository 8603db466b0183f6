import { embedStyle } from '../../data/pages/embed.ts';
import style from '../../styles/embed.css?raw';

/** The style sheet of embeds. */
export const GET = (): Response =>
  new Response(embedStyle(style), { headers: { 'content-type': 'text/css; charset=utf-8' } });

import style from '../../styles/feed.css?raw';

/** What people see who open a feed in a browser. */
export const GET = (): Response =>
  new Response(style, { headers: { 'content-type': 'text/css; charset=utf-8' } });

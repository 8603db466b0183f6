import type { APIRoute } from 'astro';
import { channelNames, channelOf } from '../../data/feeds/channels.ts';
import { rssFeed } from '../../data/feeds/rss.ts';
import { corpus, world } from '../../data/world.ts';

export const getStaticPaths = () => channelNames(world).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(rssFeed(corpus, channelOf(world, params['name']!)), {
    headers: { 'content-type': 'application/rss+xml' },
  });

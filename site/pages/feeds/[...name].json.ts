import type { APIRoute } from 'astro';
import { channelNames, channelOf } from '../../data/feeds/channels.ts';
import { jsonFeed } from '../../data/feeds/json.ts';
import { corpus, world } from '../../data/world.ts';

export const getStaticPaths = () => channelNames(world).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(jsonFeed(corpus, channelOf(world, params['name']!)), {
    headers: { 'content-type': 'application/feed+json' },
  });

import type { APIRoute } from 'astro';
import { feedPaths } from '../../data/feeds/all.ts';
import type { Channel } from '../../data/feeds/channels.ts';
import { rssFeed } from '../../data/feeds/rss.ts';
import { corpus } from '../../data/world.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<{ channel: Channel }> = ({ props }) =>
  new Response(rssFeed(corpus, props.channel), { headers: { 'content-type': 'application/rss+xml' } });

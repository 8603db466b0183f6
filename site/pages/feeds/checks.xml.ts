import rss from '@astrojs/rss';
import { world } from '../../data/world.ts';
import { checksFeed } from '../../data/feeds.ts';

export const GET = () => rss(checksFeed(world));

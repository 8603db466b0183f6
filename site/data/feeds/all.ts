import { world } from '../world.ts';
import { channels, type Channel } from './channels.ts';

/** Every feed, made once for both of its forms. */
export const feeds: Channel[] = channels(world);

/** Parameters and props of the pages of feeds. */
export const feedPaths = () =>
  feeds.map((channel) => ({ params: { name: channel.name }, props: { channel } }));

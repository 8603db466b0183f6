import { once } from '../../../model/reads.ts';
import { world } from '../world.ts';
import { channels } from './channels.ts';

/** Every feed, made once for both of its forms. */
const feedsOf = once(channels);

/** Parameters and props of the pages of feeds. */
export const feedPaths = () =>
  feedsOf(world).map((channel) => ({ params: { name: channel.name }, props: { channel } }));

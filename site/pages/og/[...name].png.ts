import type { APIRoute } from 'astro';
import { icon } from '../../components/verdict/icons.ts';
import { world } from '../../data/world.ts';
import { shareCard, sharePaths } from '../../data/pages/cards.ts';
import { pictures, sharePng } from '../../data/share/png.ts';

export const getStaticPaths = () => sharePaths(world);

/** Share images: `/og/checks/<id>.png`, `/og/articles/<slug>.png`, `/og/figures/<id>.png`, `/og/default.png`. */
export const GET: APIRoute = async ({ params }) => {
  const { bytes } = await sharePng(pictures(), shareCard(world, params.name!), icon);
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'image/png' } });
};

import type { APIRoute } from 'astro';
import { iconPaths, iconPng } from '../../data/share/icons.ts';
import { pictures } from '../../data/share/png.ts';

export const getStaticPaths = iconPaths;

/** The icon of the site as PNG, for home screens. */
export const GET: APIRoute = async ({ params }) => {
  const { bytes } = await iconPng(pictures(), params.name!);
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'image/png' } });
};

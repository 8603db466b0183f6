import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFiles, type SearchFile } from '../../data/search/index.ts';
import { world } from '../../data/world.ts';

/** Begun before the first page is made: the index is the work of another process. */
export const begin = (): void => void searchFiles(world).catch(() => undefined);

export const getStaticPaths = (async () =>
  (await searchFiles(world)).map((file) => ({
    params: { file: file.path },
    props: file,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<SearchFile> = ({ props }) => new Response(props.content as BodyInit);

import type { World } from '../world.ts';
import { frame, type Frame } from '../frame.ts';
import { urls } from '../urls.ts';
import * as strings from '../../strings.ts';

/** A page at an address that was published and is free now: it leads on. */
export interface MovedPage {
  frame: Frame;
  /** Where readers find it now. */
  href: string;
}

/** Addresses that lead on, as `getStaticPaths` takes them. */
export const movedPaths = ({ corpus }: World) =>
  corpus.redirects.redirects.map(({ from, to }) => ({ params: { moved: from }, props: { to } }));

/** @param to address below the root of the site, without slashes at its ends */
export function movedPage({ corpus }: World, to: string): MovedPage {
  const href = urls.local(`/${to}/`);
  return {
    frame: frame(corpus, {
      title: strings.moved.title,
      description: strings.moved.description,
      path: href,
      noindex: true,
    }),
    href,
  };
}

import { lightsOf } from '../../data/chart/timeline/lights.ts';
import { buildTimeline } from '../../data/chart/timeline/timeline.ts';
import { corpus, graph } from '../../data/world.ts';

/** The style sheet by which marks light their threads: made from the data, linked like any other. */
export const GET = (): Response =>
  new Response(lightsOf(buildTimeline(corpus, graph, corpus.site.span)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });

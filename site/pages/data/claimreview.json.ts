import { claimReviewFeed } from '../../data/feeds/claim-reviews.ts';
import { world } from '../../data/world.ts';

export const GET = () =>
  new Response(claimReviewFeed(world), { headers: { 'content-type': 'application/json' } });

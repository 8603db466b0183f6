import { z } from 'zod';

/** An address below the root of the site, without slashes at its ends: `checks/lost-track-320000`. */
const place = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/,
    'an address below the root of the site without slashes at its ends, such as "checks/lost-track-320000"',
  );

/** `content/redirects.yml`: what was published at another address, and where it stands now. */
export const redirects = z.strictObject({
  redirects: z
    .array(
      z.strictObject({
        from: place.describe('Where it was published. Nothing may stand there any more.'),
        to: place.describe('Where readers find it now.'),
      }),
    )
    .describe('One for each entry that was renamed, or went into another; never removed.'),
});

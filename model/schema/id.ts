import { z } from 'zod';

/** A kebab-case id: also the file name, the address and the key that other files refer to. Never changes once published. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'lower-case letters, digits and single hyphens, such as "lost-track-320000"',
  );

/** The name of a seed without its ending; seeds may also hold underscores, for they keep the name they arrived with. */
export const seedId = z
  .string()
  .regex(/^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$/, 'letters, digits, single hyphens and underscores');

/** Non-empty text on one line or several, without white space at its ends. */
export const text = z
  .string()
  .min(1, 'some text')
  .refine((value) => value === value.trim(), 'no space at the start or the end');

/**
 * An https or http address. Anything else (javascript:, data:, a relative path) is refused, because
 * addresses come in by pull request and end in an href.
 */
export const url = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'an https address' })
  .refine((value) => !/[\s<>"'`\\]/.test(value), 'an address without spaces, quotes or angle brackets');

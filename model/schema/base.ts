import { address } from './id.ts';

/** What the address says in its parts; null where it is none, which `address` reports. */
const read = (value: string): URL | null => (URL.canParse(value) ? new URL(value) : null);

/**
 * Address of the deployed site: https, a host, and a path where the site does not stand at the root of it.
 * Every address of the site continues it, so a query or fragment has no place in it.
 */
export const base = address
  .refine((value) => !value.includes('?'), { error: 'an address without a query (what follows the ?)' })
  .refine((value) => !value.includes('#'), { error: 'an address without a fragment (what follows the #)' })
  .refine((value) => /^(\/[\w.~-]+)*\/?$/.test(read(value)?.pathname ?? '/'), {
    error: 'a path of letters, digits and - . _ ~ with single slashes, such as https://owner.example/claims/',
  });

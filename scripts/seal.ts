import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { Content } from '../model/reads.ts';

const hashOf = (text: string | Uint8Array): string => createHash('sha1').update(text).digest('base64');

/** Checksum of a value that holds no functions. */
export const sealOf = (value: unknown): string => hashOf(serialize(value));

/** Checksum of what is handed to a page; empty where it holds something that cannot be compared, such as a function. */
export function sealOfProps(props: unknown): string {
  try {
    return sealOf(props);
  } catch {
    return '';
  }
}

/**
 * Makes checksums of what was read. Each is worked out once.
 *
 * @param contentOf what stands behind a name
 */
export function sealer(contentOf: (name: string) => Content): (names: Iterable<string>) => string {
  const known = new Map<string, string>();
  const one = (name: string): string => {
    let seal = known.get(name);
    if (seal === undefined) {
      const { own, parts } = contentOf(name);
      seal = hashOf(parts.length === 0 ? own : [own, ...parts.map(one)].join('\n'));
      known.set(name, seal);
    }
    return seal;
  };
  // In the order in which they were read: the same page reads in the same order, and sorting costs more than it gives.
  return (names) => {
    const hash = createHash('sha1');
    for (const name of names) hash.update(one(name));
    return hash.digest('base64');
  };
}

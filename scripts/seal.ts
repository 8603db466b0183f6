import { createHash } from 'node:crypto';
import type { Content } from '../model/reads.ts';

const hashOf = (text: string | Uint8Array): string => createHash('sha1').update(text).digest('base64');

/** Whether an object is one of plain fields or a list. */
const isPlain = (value: object): boolean =>
  [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/** What JSON cannot say, in a form that no text of ours has. */
function asJson(_key: string, value: unknown): unknown {
  if (value === undefined) return '\0undefined';
  if (typeof value === 'number') return Number.isFinite(value) ? value : `\0${value}`;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw new TypeError(`Unexpected ${typeof value}, expected a value that can be compared`);
  if (typeof value !== 'object' || value === null || isPlain(value)) return value;
  if (value instanceof Map) return { '\0map': [...value] };
  if (value instanceof Set) return { '\0set': [...value] };
  throw new TypeError('Unexpected object with a class, expected fields, lists, maps and sets');
}

/**
 * Checksum of a value. Equal values have equal ones, however they came about: the serializer of V8, which is faster,
 * writes one text in two ways.
 *
 * @throws TypeError where the value holds what cannot be compared, such as a function
 */
export const sealOf = (value: unknown): string => hashOf(JSON.stringify(value, asJson));

/** Checksum of what is handed to a page; empty where it holds something that cannot be compared, such as a function. */
export function sealOfProps(props: object | undefined): string {
  // The bytes of a file are handed on as they are: written as JSON they would be a list of numbers.
  const sayable = Object.entries(props ?? {}).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? hashOf(value) : (value as unknown),
  ]);
  try {
    return sealOf(sayable);
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
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

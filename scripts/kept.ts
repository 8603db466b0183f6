import { deserialize, serialize } from 'node:v8';
import { readBytes, sha256, writeFiles } from './files.ts';

interface Kept {
  key: string;
  value: unknown;
}

/** Length of the checksum before what is kept. */
const HEAD = 64;

/**
 * Something that an earlier command kept.
 *
 * @param path of the file, from the root
 * @param key what it depends on: what was kept under another is not wanted any more
 * @returns null where there is none, or where the file is not as it was written
 */
export function recalled(root: string, path: string, key: string): unknown {
  const bytes = readBytes(root, path);
  if (!bytes) return null;
  const body = bytes.subarray(HEAD);
  if (sha256(body) !== new TextDecoder().decode(bytes.subarray(0, HEAD))) return null;
  const kept = deserialize(body) as Partial<Kept> | null;
  return kept?.key === key ? (kept.value ?? null) : null;
}

/** Keeps something for a later command. */
export function keep(root: string, path: string, key: string, value: unknown): void {
  const body = serialize({ key, value } satisfies Kept);
  writeFiles(root, new Map([[path, Buffer.concat([Buffer.from(sha256(body)), body])]]));
}

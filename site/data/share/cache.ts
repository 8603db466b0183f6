import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWholePng } from '../../../model/png.ts';

/** A picture, and whether it had to be made. */
export interface Cached {
  bytes: Uint8Array;
  made: boolean;
}

/**
 * Takes a picture from a folder, or makes it and keeps it there. Nothing is ever out of date: the name of the
 * file is a checksum of all that the picture depends on.
 *
 * @param key all that the picture depends on
 */
export async function cached(folder: string, key: unknown, make: () => Promise<Uint8Array>): Promise<Cached> {
  const file = join(
    folder,
    `${createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)}.png`,
  );
  if (existsSync(file)) {
    const bytes = readFileSync(file);
    // A power cut leaves an empty file, a full disk a short one: such a picture is made anew.
    if (isWholePng(bytes)) return { bytes, made: false };
  }
  const bytes = await make();
  mkdirSync(folder, { recursive: true });
  // Moved into place when it is whole: two builds may run at once.
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, file);
  return { bytes, made: true };
}

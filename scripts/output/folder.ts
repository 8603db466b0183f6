import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { isAtWork, PathError } from '../files.ts';

/** A file of the output: its path below the folder, with forward slashes. */
export interface OutputFile {
  path: string;
  bytes: Buffer;
}

/** What stands beside the output while it is made: a build at work, one that is proved, the one that it replaces. */
type Stage = 'next' | 'ready' | 'last';

/** A folder beside the output, on the same disk, so that a rename is enough to change places. */
const beside = (out: string, stage: Stage, owner: number): string =>
  join(dirname(out), `.${basename(out)}-${stage}-${owner}`);

/** Whether there is such a folder. */
export const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Whether nothing stands at a path, or only an empty folder. */
export const isFree = (path: string): boolean =>
  !lstatSync(path, { throwIfNoEntry: false }) || (isFolder(path) && readdirSync(path).length === 0);

/**
 * The output before the last, kept so that a build need only put right what differs: to link and to remove thousands of
 * files that stay as they are takes longer than to make the few that do not.
 */
export const twinOf = (out: string): string => join(dirname(out), `.${basename(out)}-twin`);

/** The folder in which this process builds. It does not exist yet. */
export const freshFolder = (out: string): string => beside(out, 'next', process.pid);

/** What builds that were killed have left beside the output. */
function leftovers(out: string): { folder: string; stage: Stage }[] {
  const form = new RegExp(`^\\.${basename(out).replaceAll('.', '\\.')}-(next|ready|last)-(\\d+)$`);
  if (!existsSync(dirname(out))) return [];
  return readdirSync(dirname(out)).flatMap((name) => {
    const [, stage, owner] = form.exec(name) ?? [];
    if (stage === undefined || isAtWork(Number(owner))) return [];
    return [{ folder: join(dirname(out), name), stage: stage as Stage }];
  });
}

/**
 * Puts right what a killed build has left. Where it fell between the two renames of `takePlace`, the output that
 * was proved takes its place, or else the last one comes back; whatever is left over is removed.
 */
export function recover(out: string): void {
  const left = leftovers(out);
  if (!existsSync(out)) {
    const whole = left.find(({ stage }) => stage === 'ready') ?? left.find(({ stage }) => stage === 'last');
    if (whole) renameSync(whole.folder, out);
  }
  for (const { folder } of left) rmSync(folder, { recursive: true, force: true });
}

/** Code of what the disk refused, such as ENOENT. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/**
 * Puts a proved build in the place of the last output. A folder that is in use cannot be replaced in one step, so
 * these are two renames with nothing between them: at every moment the old output or the new one is whole on disk,
 * and `recover` finds it.
 *
 * @param twin where the replaced output is kept; without, it is removed
 * @throws PathError where something holds the output
 */
export function takePlace(fresh: string, out: string, twin?: string): void {
  const ready = beside(out, 'ready', process.pid);
  const last = beside(out, 'last', process.pid);
  renameSync(fresh, ready);
  // Another build may take the place between the two; then this one, which is later, takes it from that.
  for (let tries = 5; ; tries -= 1) {
    try {
      if (lstatSync(out, { throwIfNoEntry: false })) renameSync(out, last);
      renameSync(ready, out);
      break;
    } catch (error) {
      rmSync(last, { recursive: true, force: true });
      if (tries > 0 && ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error))) continue;
      throw new PathError(
        `Unexpected ${codeOf(error) || String(error)} on replacing ${out}, expected a folder that can be renamed`,
        'Close what holds it open, such as a file manager or a server, and build again',
      );
    }
  }
  if (twin !== undefined) {
    rmSync(twin, { recursive: true, force: true });
    if (isFolder(last)) renameSync(last, twin);
  }
  rmSync(last, { recursive: true, force: true });
}

/** Removes what a build that went wrong has written. */
export const discard = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** A file below a folder. */
export const readFileOf = (folder: string, path: string): Buffer => readFileSync(join(folder, path));

/** Every file below a folder, one after the other, in the order of their paths. */
export function* readOutput(folder: string): Generator<OutputFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort())
    yield {
      path: path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      bytes: readFileSync(path),
    };
}

/** Moves a folder; what leads to its new place is made. */
export function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** Hours after which a folder that nobody took up again is in nobody's use. */
const HOURS = 24;

/** Removes folders with a name that begins so and that are older than a day, and keeps the others. */
export function clearOlder(folder: string, beginning: string): void {
  for (const name of readdirSync(folder).filter((each) => each.startsWith(beginning))) {
    const path = join(folder, name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > HOURS * 3_600_000) rmSync(path, { recursive: true, force: true });
  }
}

/** Size, time of change and number on its disk of a file: what changes when anybody touches it. */
export type Stamp = readonly [size: number, changed: number, inode: number];

/** The stamp of a file; null where there is none. */
export function stampOf(path: string): Stamp | null {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? [stat.size, stat.mtimeMs, stat.ino] : null;
}

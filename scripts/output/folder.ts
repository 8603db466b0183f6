import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
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

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/**
 * Puts a proved build in the place of the last output. A folder that is in use cannot be replaced in one step, so
 * these are two renames with nothing between them: at every moment the old output or the new one is whole on disk,
 * and `recover` finds it.
 *
 * @throws PathError where something holds the output
 */
export function takePlace(fresh: string, out: string): void {
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
  rmSync(last, { recursive: true, force: true });
}

/** Removes what a build that went wrong has written. */
export const discard = (folder: string): void => rmSync(folder, { recursive: true, force: true });

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

import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, shellEnvironment } from './site.ts';

/** Every file below a folder with its bytes; nothing where there is no folder. */
export function snapshot(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')]),
  );
}

export const same = (a: Map<string, string>, b: Map<string, string>): boolean =>
  a.size === b.size && [...a].every(([path, bytes]) => b.get(path) === bytes);

/** Puts a folder back to what it was. */
export function restore(folder: string, from: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
}

/**
 * Starts a command of ours and kills it after some time, with all that it has started, so that it can tidy nothing.
 *
 * @param delay milliseconds
 * @returns whether it was killed: false where it had ended before
 */
export function killed(root: string, script: string, args: string[], delay: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, commandOf(script, ...args), {
      cwd: root,
      stdio: 'ignore',
      env: shellEnvironment(),
      detached: true,
    });
    const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), delay);
    child.on('exit', (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readCorpus } from '../model/read/corpus.ts';

const minimal = new URL('fixtures/minimal/', import.meta.url).pathname;

/** What is to be changed in the small repository: new content, or a change of the present one. null removes the file. */
export type Changes = Record<string, string | Uint8Array | null | ((present: string) => string)>;

/**
 * Makes a small repository with content that has no problems, changed as told.
 *
 * @returns its folder, removed when the test ends
 */
export function workspace(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'claimline-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(minimal, root, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    if (change === null) rmSync(full);
    else writeFileSync(full, typeof change === 'function' ? change(readFileSync(full, 'utf8')) : change);
  }
  return root;
}

/** Every message about such a repository, as `path:line:column rule: text`. */
export function messagesOf(changes: Changes): string[] {
  return readCorpus(workspace(changes)).files.flatMap((file) =>
    file.messages.map(
      (message) => `${file.path}:${message.line}:${message.column} ${message.ruleId}: ${message.reason}`,
    ),
  );
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, published } from '../history/repository.ts';

/** Runs the command in a small repository. */
function release(root: string, ...args: string[]): { code: number; told: string } {
  try {
    execFileSync(process.execPath, [resolve('scripts/release.ts'), ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { code: 0, told: '' };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, told: stderr };
  }
}

describe('the command', () => {
  const edited = (root: string, path: string, change: (text: string) => string): void =>
    writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
  /** A small repository whose content passes the gate as it stands. */
  function releasable(): string {
    const root = published();
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    writeFileSync(join(root, '.git/info/exclude'), 'node_modules\nrelease\n');
    return root;
  }

  it('tells what changed since the last tag, and leaves out its own', () => {
    const root = releasable();
    expect(release(root)).toEqual({ code: 0, told: '' });
    const changes = (): string => readFileSync(join(root, 'release/CHANGES.md'), 'utf8');
    expect(changes()).toContain('Nothing is compared: this is the first release.');
    git(root, 'tag', 'data-1');
    edited(root, 'content/checks/cars.md', (text) =>
      text
        .replace('answer: The county counted 3,900', 'answer: The county counted 3,901')
        .replace(
          'related: []',
          "corrections: [{ date: '2024-06-05', class: factual, field: answer, was: 'The county counted 3,900 cars a day.', note: Misread. }]\nrelated: []",
        ),
    );
    git(root, 'commit', '-qam', 'Correct');
    git(root, 'tag', 'data-2');
    expect(release(root)).toEqual({ code: 0, told: '' });
    expect(changes()).toMatch(/^Since data-1\.$/m);
    expect(changes()).toMatch(
      /### Changed\n\n- `cars` The bridge carries 4,000 cars a day: .*`answer`.*`corrections`/,
    );
    expect(changes()).not.toContain('### New');
    const about = JSON.parse(readFileSync(join(root, 'release/release.json'), 'utf8')) as object;
    expect(about).toMatchObject({ tag: 'data-2', changed: false });
    expect(release(root, '--since', 'data-2').code).toBe(0);
    expect(changes()).toContain('No entry changed.');
  });

  it('refuses a tag that is not there, and a folder with files of people, and leaves both as they are', () => {
    const root = releasable();
    expect(release(root, '--since', 'data-9')).toMatchObject({
      code: 1,
      told: expect.stringContaining('Unexpected --since data-9') as string,
    });
    const before = readdirSync(join(root, 'content'));
    for (const out of ['content', '.', '..', 'content/site.yml'])
      expect(release(root, '--out', out), out).toMatchObject({ code: 1 });
    expect(readdirSync(join(root, 'content'))).toEqual(before);
    expect(release(root, '--ou').told).toMatch(/^Unknown option '--ou'/);
  });

  it('writes nothing where the content has problems', () => {
    const root = releasable();
    expect(release(root).code).toBe(0);
    const before = readFileSync(join(root, 'release/SHA256SUMS'), 'utf8');
    edited(root, 'content/checks/cars.md', (text) => text.replace('topics:', 'topic:'));
    expect(release(root).code).toBe(1);
    expect(readFileSync(join(root, 'release/SHA256SUMS'), 'utf8')).toBe(before);
    rmSync(join(root, 'release'), { recursive: true });
    mkdirSync(join(root, 'release'));
    expect(release(root).code).toBe(1);
    expect(readdirSync(join(root, 'release'))).toEqual([]);
  });
});

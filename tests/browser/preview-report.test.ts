import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { isWholePng } from '../../model/png.ts';
import { shellEnvironment } from '../small/site.ts';

const page = (words: string, asset = 'a1'): string =>
  `<!doctype html><link rel="stylesheet" href="/assets/${asset}.css"><h1>${words}</h1>`;

/** Runs the command as the workflow does, over two sites; what it left, by file name. */
function report(before: Record<string, string>, after: Record<string, string> | null, check: string) {
  const root = mkdtempSync(join(tmpdir(), 'claimline-preview-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [folder, files] of Object.entries({ before, after }))
    for (const [path, text] of Object.entries(files ?? {})) {
      mkdirSync(dirname(join(root, folder, path)), { recursive: true });
      writeFileSync(join(root, folder, path), text);
    }
  writeFileSync(join(root, 'check.json'), check);
  const args = ['--before', 'before', '--after', 'after', '--check', 'check.json', '--out', 'report'];
  execFileSync(process.execPath, [resolve('scripts/preview-report.ts'), ...args], {
    cwd: root,
    env: shellEnvironment(),
    stdio: 'pipe',
  });
  const names = readdirSync(join(root, 'report'));
  return {
    told: JSON.parse(readFileSync(join(root, 'report/report.json'), 'utf8')) as object,
    pictures: names.filter((name) => name.endsWith('.png')),
    isWhole: (name: string) => isWholePng(readFileSync(join(root, 'report', name))),
  };
}

it(
  'compares two sites and takes pictures of the pages that changed, and of no other',
  { timeout: 60_000 },
  () => {
    const message = { severity: 'error', file: 'content/site.yml', line: 3, message: 'Unexpected x' };
    const warning = { ...message, severity: 'warning', message: 'Unexpected y' };
    const { told, pictures, isWhole } = report(
      { 'index.html': page('Home'), 'about/index.html': page('About'), 'old/index.html': page('Old') },
      {
        'index.html': page('Home, new'),
        'about/index.html': page('About', 'b2'),
        'checks/new/index.html': page('New'),
      },
      JSON.stringify({ messages: [message, warning] }),
    );
    expect(told).toEqual({
      built: true,
      added: ['/checks/new/'],
      changed: ['/'],
      removed: ['/old/'],
      checks: ['/checks/new/'],
      errors: ['content/site.yml:3 Unexpected x'],
    });
    expect(pictures.sort()).toEqual(['checks--new.png', 'home.png']);
    expect(pictures.every(isWhole)).toBe(true);
  },
);

it('says what is to mend where nothing was built, and where even the check left nothing', () => {
  const { told, pictures } = report({ 'index.html': page('Home') }, null, '');
  expect(told).toMatchObject({
    built: false,
    removed: [],
    errors: [expect.stringContaining('could not be read')],
  });
  expect(pictures).toEqual([]);
});

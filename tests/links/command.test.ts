import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readHealth } from '../../model/read/health.ts';
import { shellEnvironment } from '../small/site.ts';
import { workspace } from '../workspace.ts';
import { page, redirect, startSite, type Site } from './server.ts';

/** Runs the command in a folder, with every host answered by the server of the tests. */
function links(
  root: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [resolve('scripts/links.ts'), ...args], {
    cwd: root,
    env: {
      ...shellEnvironment(),
      NODE_EXTRA_CA_CERTS: resolve('tests/links/certificates/good.pem'),
      ...environment,
    },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const site: Site = {
  'roads.example/count': { status: 404 },
  'toll.example/report': redirect('https://toll.example/reports/1'),
  'toll.example/reports/1': page('Toll report'),
  'creativecommons.org/licenses/by/4.0/': page('CC BY 4.0'),
};

it('looks, writes down what it found, and says what to do; again without a change, the file stays', async () => {
  const { port } = await startSite(site, 'good');
  const root = workspace();
  const via = ['--via', `127.0.0.1:${port}`, '--pause', '0'];
  const summary = join(root, 'summary.md');
  const first = await links(root, [...via, '--markdown', 'report.md'], { GITHUB_STEP_SUMMARY: summary });
  expect(first.code).toBe(0);
  expect(first.err).toMatch(/Looked at 3 of 3 addresses: .*1 gone.*Wrote docs\/health\.json\./);
  expect(first.out).toMatch(/cars rests on county-count is gone/);
  expect(first.out).toMatch(
    /toll\.example\/report has moved for good.*Write https:\/\/toll\.example\/reports\/1 \[content\/sources\/toll-report\.yml:7\]/,
  );
  expect(readFileSync(summary, 'utf8')).toBe(readFileSync(join(root, 'report.md'), 'utf8'));
  const text = readFileSync(join(root, 'docs/health.json'), 'utf8');
  const { health, file } = readHealth(root);
  expect(file!.messages).toEqual([]);
  expect(Object.entries(health.addresses).map(([address, { state }]) => [address, state])).toEqual([
    [LICENCE, 'ok'],
    ['https://roads.example/count', 'gone'],
    ['https://toll.example/report', 'moved'],
  ]);
  // One address a line, so that a change is a line.
  expect(text.split('\n').filter((line) => line.includes('https://roads.example/'))).toHaveLength(1);
  await links(root, via);
  expect(readFileSync(join(root, 'docs/health.json'), 'utf8')).toBe(text);
});

it('looks only at what it is told to', async () => {
  const { port, asked } = await startSite(site, 'good');
  const root = workspace();
  const via = ['--via', `127.0.0.1:${port}`, '--pause', '0'];
  await links(root, [...via, '--only', 'toll-report.yml']);
  expect(new Set(asked.map(({ at }) => at.split('/')[0]))).toEqual(new Set(['toll.example']));
  expect(readHealth(root).health).toMatchObject({
    looked: null,
    addresses: { 'https://toll.example/report': {} },
  });
  asked.length = 0;
  // Those never looked at come first.
  await links(root, [...via, '--max', '2']);
  expect(asked.some(({ at }) => at.startsWith('toll.example'))).toBe(false);
  asked.length = 0;
  expect((await links(root, ['--report'])).out).toContain('roads.example/count is gone');
  expect(asked).toEqual([]);
});

it('writes nothing down where the net is closed, and says so', async () => {
  const root = workspace();
  // Nothing listens there.
  const { code, err } = await links(root, ['--via', '127.0.0.1:1', '--pause', '0', '--max', '1']);
  expect(code).toBe(1);
  expect(err).toContain('Nothing was reached');
  expect(existsSync(join(root, 'docs/health.json'))).toBe(false);
}, 60_000);

it('refuses to go on with content or with results that have problems', async () => {
  const broken = await links(workspace({ 'docs/health.json': '{}' }), ['--report']);
  expect(broken.code).toBe(1);
  expect(broken.err).toContain('docs/health.json:1:1 error Unexpected value');
  const content = await links(workspace({ 'content/site.yml': 'name: x\n' }), ['--report']);
  expect(content.code).toBe(1);
  expect(content.err).toContain('content/site.yml');
});

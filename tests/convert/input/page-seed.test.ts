import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCorpus } from '../../../model/read/corpus.ts';
import { sha256 } from '../../../scripts/files.ts';
import { workspace } from '../../workspace.ts';

const command = fileURLToPath(new URL('../../../scripts/convert.ts', import.meta.url));
const run = (root: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
};

const page = `<!doctype html><html><head><title>Council shuts lanes | The Lantern</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council shuts lanes","author":{"@type":"Person","name":"Ada Quill"},"datePublished":"2024-03-05T10:00:00Z"}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Council shuts lanes</h1>
<p>The council of Elsewhere shut 12 lanes on Monday because drains had failed in 40 places, the works department said.</p>
<p>Repairs will cost $4.5 million, and the council has set aside $3 million so far, the treasurer said at a meeting.</p>
</article></body></html>`;

// Each test starts the command anew, which takes seconds on a busy machine.
describe('a saved page', { timeout: 120_000 }, () => {
  test('gives a seed of its text, a draft with what it states, and an article', () => {
    const root = workspace({ 'saved/Council lanes.page': page });
    expect(run(root, 'saved/Council lanes.page')).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, 'seeds/council-lanes.txt'), 'utf8')).toMatch(
      /^Council shuts lanes\n\nThe council of Elsewhere shut/,
    );
    const draft = parse(readFileSync(join(root, 'seeds/council-lanes.yml'), 'utf8')) as object;
    expect(draft).toMatchObject({
      title: 'Council shuts lanes',
      authors: [{ name: 'Ada Quill' }],
      published: { date: '2024-03-05' },
      page: {
        file: 'Council lanes.page',
        sha256: sha256(new TextEncoder().encode(page)),
        stated: expect.arrayContaining([
          { field: 'published', value: '2024-03-05', basis: 'JSON-LD datePublished' },
        ]) as object,
      },
    });
    const { corpus } = readCorpus(root);
    expect(corpus!.articles.get('council-shuts-lanes')!.dates).toMatchObject([
      { text: 'Monday', date: '2024-03-04' },
    ]);
  });

  test('never replaces a seed', () => {
    const root = workspace({ 'bridge.html': page });
    const before = readFileSync(join(root, 'seeds/bridge.txt'), 'utf8');
    expect(run(root, 'bridge.html')).toMatchObject({
      code: 1,
      err: expect.stringContaining('whose seed seeds/bridge.txt is there already') as string,
    });
    expect(readFileSync(join(root, 'seeds/bridge.txt'), 'utf8')).toBe(before);
  });

  test('is refused among the seeds, where its tags would be read as text', () => {
    const root = workspace({ 'seeds/saved.txt': page });
    expect(run(root)).toMatchObject({ code: 1, err: expect.stringContaining('(seed-page)') as string });
  });

  test('is read by --json, whatever its ending, with its draft', () => {
    const root = workspace();
    writeFileSync(join(root, 'saved.txt'), page);
    const { code, out } = run(root, '--json', 'saved.txt');
    expect(code).toBe(0);
    const line = JSON.parse(out) as { text: string; source: object; draft: object };
    expect(line).toMatchObject({
      source: {
        file: 'saved.txt',
        stated: { title: { value: 'Council shuts lanes', basis: 'JSON-LD headline' } },
      },
      draft: { status: 'draft', title: 'Council shuts lanes', published: { date: '2024-03-05' } },
    });
    expect(line.text).not.toContain('<p>');
  });
});

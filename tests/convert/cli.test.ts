import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { workspace, type Changes } from '../workspace.ts';

const command = fileURLToPath(new URL('../../scripts/convert.ts', import.meta.url));

/** Runs the command in a folder. */
function run(
  root: string,
  args: string[] = [],
  input = '',
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** Every file of a folder with its content. */
const snapshot = (root: string): Record<string, string> =>
  Object.fromEntries(
    (
      readdirSync(root, { recursive: true, withFileTypes: true }) as {
        name: string;
        parentPath: string;
        isFile: () => boolean;
      }[]
    )
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );

/** A repository whose articles are up to date. */
function converted(changes: Changes = {}): string {
  const root = workspace(changes);
  expect(run(root)).toMatchObject({ code: 0 });
  return root;
}

const news =
  'Mayor promises new bridge\n\nBy Ann Lee\n\nMay 3, 2024\n\nThe city spent more than $4 million on 12 bridges last year, Mayor Jane Roe said on Tuesday. The state auditor found that 30 percent of them were unsafe.\n';

describe('convert', () => {
  test('twice changes nothing, and the result passes the corpus', () => {
    const root = converted();
    const before = snapshot(root);
    expect(run(root)).toMatchObject({ code: 0, err: '1 file up to date, 0 written\n' });
    expect(snapshot(root)).toEqual(before);
    expect(readCorpus(root).files.flatMap(({ messages }) => messages.map(String))).toEqual([]);
  });

  test('a seed without curation gets one, once, and an extracted article', () => {
    const root = converted({ 'seeds/new_1.txt': news });
    const curation = readFileSync(join(root, 'seeds/new_1.yml'), 'utf8');
    expect(curation).toContain('slug: mayor-promises-new-bridge');
    expect(curation).toMatch(/# 0\.\d\d: .*\n {2}- id/);
    const { corpus, files } = readCorpus(root);
    expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([]);
    const article = corpus!.articles.get('mayor-promises-new-bridge')!;
    expect(article).toMatchObject({
      status: 'extracted',
      outlet: null,
      published: { date: '2024-05-03' },
      authors: [{ name: 'Ann Lee' }],
    });
    expect(article.claims.length).toBeGreaterThan(0);

    const edited = curation.replace('outlet: TODO', 'outlet: county-paper');
    writeFileSync(join(root, 'seeds/new_1.yml'), edited);
    expect(run(root)).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, 'seeds/new_1.yml'), 'utf8')).toBe(edited);
    expect(readCorpus(root).corpus!.articles.get('mayor-promises-new-bridge')!.outlet).toBe('county-paper');
  });

  test('two seeds with the same headline get two slugs', () => {
    const root = converted({ 'seeds/a.txt': news, 'seeds/b.txt': news });
    expect(readdirSync(join(root, 'content/articles')).sort()).toEqual([
      'bridge-opens.md',
      'mayor-promises-new-bridge-2.md',
      'mayor-promises-new-bridge.md',
    ]);
  });

  test('one seed alone', () => {
    const root = workspace({ 'seeds/a.txt': news });
    expect(run(root, ['seeds/bridge.txt'])).toMatchObject({
      code: 0,
      err: 'wrote content/articles/bridge-opens.md\n1 file up to date, 1 written\n',
    });
  });

  test('every problem in one run, exit 1, nothing written', () => {
    const root = workspace({
      'seeds/empty.txt': ' \n',
      'seeds/latin.txt': Uint8Array.of(0x41, 0xe9),
      'seeds/no name.txt': 'text',
      'seeds/good.txt': news,
      'seeds/bridge.yml': (yaml) =>
        yaml
          .replace('4,000 cars a day', '5,000 cars a day')
          .replace('outlet: county-paper', 'outlet: nobody'),
      'seeds/twin.txt': news,
      'seeds/twin.yml': readFileSync(join(workspace(), 'seeds/bridge.yml'), 'utf8'),
    });
    const before = snapshot(root);
    const { code, err, out } = run(root);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(snapshot(root)).toEqual(before);
    expect(err).toMatchInlineSnapshot(`
      "seeds/empty.txt:1:1 error Unexpected empty file, expected the text of an article. Paste the article, or remove the file (seed-empty)
      seeds/latin.txt:1:1 error Unexpected bytes that are not UTF-8, expected UTF-8 text. Save the file as UTF-8 (utf-8)
      seeds/no name.txt:1:1 error Unexpected name no name.txt, expected letters, digits, single hyphens and underscores. Rename the seed (seed-name)
      seeds/bridge.yml:5:9 error Unexpected id "nobody" in \`outlet\`, expected an entry of content/people/. Mend the id, or add the file: \`npm run new person "<name>" -- --id nobody\` (unknown-id)
      seeds/bridge.yml:15:12 error Unexpected quotation "The bridge carries 5,000 cars a day", expected exact words of the seed. The nearest words of the seed are "The bridge carries 4,000 cars a day" (quote-not-found)
      seeds/twin.yml:2:7 error Unexpected slug "bridge-opens", which seeds/bridge.yml has already, expected one of its own. Take another slug (duplicate-id)
      seeds/twin.yml:15:12 error Unexpected quotation "The bridge carries 4,000 cars a day", expected exact words of the seed. Copy the words from the seed (quote-not-found)
      7 errors
      "
    `);
  });

  test('a curation that cannot be read is not replaced', () => {
    const root = workspace({ 'seeds/bridge.yml': 'status: [' });
    const before = snapshot(root);
    expect(run(root)).toMatchObject({ code: 1, err: expect.stringContaining('yaml-syntax') as string });
    expect(snapshot(root)).toEqual(before);
  });

  test('links are not followed', () => {
    const root = workspace();
    symlinkSync('/etc/hostname', join(root, 'seeds/link.txt'));
    expect(run(root)).toMatchObject({
      code: 1,
      err: expect.stringContaining('seeds/link.txt:1:1 error Unexpected link') as string,
    });
    const other = workspace({ 'content/articles/bridge-opens.md': null });
    const outside = join(other, 'outside.md');
    writeFileSync(outside, 'kept');
    symlinkSync(outside, join(other, 'content/articles/bridge-opens.md'));
    expect(run(other).code).toBe(1);
    expect(readFileSync(outside, 'utf8')).toBe('kept');
  });

  test('what is neither text nor in seeds/ is refused', () => {
    const root = workspace();
    mkdirSync(join(root, 'seeds/folder.txt'));
    for (const path of ['../outside.txt', 'content/site.yml', 'seeds/none.txt', 'seeds/folder.txt'])
      expect(run(root, [path])).toMatchObject({
        code: 1,
        err: expect.stringContaining('error Unexpected') as string,
      });
  });
});

describe('convert --check', () => {
  test('passes when all is up to date', () =>
    expect(run(converted(), ['--check'])).toEqual({ code: 0, out: '', err: '' }));

  test('one changed byte of a seed fails and names the place; nothing is written', () => {
    const root = converted();
    writeFileSync(
      join(root, 'seeds/bridge.txt'),
      readFileSync(join(root, 'seeds/bridge.txt'), 'utf8').replace('county', 'County'),
    );
    const before = snapshot(root);
    const { code, out, err } = run(root, ['--check']);
    expect(code).toBe(1);
    expect(err).toMatch(/^content\/articles\/bridge-opens\.md:\d+:\d+ error .* \(convert-check\)$/m);
    expect(out).toContain(
      '-No other bridge in the county is longer.\n+No other bridge in the County is longer.',
    );
    expect(snapshot(root)).toEqual(before);
  });

  test('missing and superfluous articles', () => {
    const root = converted({
      'content/articles/left-over.md': readFileSync(
        join(converted(), 'content/articles/bridge-opens.md'),
        'utf8',
      ),
    });
    writeFileSync(join(root, 'seeds/new.txt'), news);
    const { code, err } = run(root, ['--check']);
    expect(code).toBe(1);
    expect(err).toContain('seeds/new.yml:1:1 error Unexpected missing file');
    expect(err).toContain('content/articles/mayor-promises-new-bridge.md:1:1 error Unexpected missing file');
    expect(err).toContain('content/articles/left-over.md:1:1 error Unexpected article');
  });
});

describe('convert --json', () => {
  const text =
    '\u00a0Mayor promises new bridge\r\n\r\nThe city spent $4 million on Tuesday, Mayor Jane Roe said.\r\n\r\nAdvertisement\r\n';

  test('one object a line, offsets into the text as it was given', () => {
    const root = workspace();
    const { code, out } = run(root, ['--json', '--published', '2024-05-08'], `\ufeff${text}`);
    expect(code).toBe(0);
    const found = JSON.parse(out) as Record<
      string,
      { start: number; end: number; text?: string; date?: string }[]
    > & { text: string };
    expect(found.text).toBe(text);
    expect(found['dates']).toMatchObject([{ text: 'Tuesday', date: '2024-05-07' }]);
    expect(found['figures']).toMatchObject([{ value: 4_000_000 }]);
    expect(found['sources']).toMatchObject([{ name: 'Jane Roe', cue: 'said' }]);
    expect(found['furniture']!.map(({ start, end }) => text.slice(start, end))).toEqual(['Advertisement']);
    expect(found['claims']![0]).toMatchObject({
      start: text.indexOf('The city'),
      end: text.indexOf(' said.') + 6,
    });
    for (const { start, end, text: words } of [...found['dates']!, ...found['figures']!])
      expect(text.slice(start, end)).toBe(words);
  });

  test('files, also from elsewhere; a bad one does not hide the good ones', () => {
    const root = workspace();
    const before = snapshot(root);
    writeFileSync(join(root, 'bad.txt'), Uint8Array.of(0xff));
    const { code, out, err } = run(root, [
      '--json',
      'seeds/bridge.txt',
      'bad.txt',
      'none.txt',
      join(workspace(), 'seeds/bridge.txt'),
    ]);
    expect(code).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text.slice(0, 6)),
    ).toEqual(['Bridge', 'Bridge']);
    expect(err).toContain('bad.txt:1:1 error Unexpected bytes that are not UTF-8');
    expect(err).toContain('none.txt:1:1 error Unexpected ENOENT');
    expect(Object.keys(snapshot(root))).toHaveLength(Object.keys(before).length + 1);
  });
});

test.each([
  [['--bogus'], "Unknown option '--bogus'"],
  [['--check=yes'], "'--check' does not take an argument"],
  [['--json', '--check'], 'Unexpected --check with --json'],
  [['--json', '--published', 'May 3'], 'Unexpected --published May 3, expected a day'],
  [['--published', '2024-05-03'], 'Unexpected --published without --json'],
])('%j is refused', (args, message) => {
  expect(run(workspace(), args)).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining(message) as string,
  });
});

test('--help', () =>
  expect(run(workspace(), ['--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('npm run convert -- --check') as string,
  }));

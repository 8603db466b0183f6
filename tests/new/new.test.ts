import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { repository, told } from '../gate/repository.ts';

const COMMAND = resolve('scripts/new.ts');

/** Runs `npm run new` in a small repository. */
function run(root: string, args: readonly string[], input?: string) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: root,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { status, stderr, stdout };
}

const text = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
const put = (root: string, path: string, content: string): void => writeFileSync(join(root, path), content);

/** Messages of the gate that stand on a line without a TODO: what the scaffold itself has wrong. */
async function faults(root: string): Promise<string[]> {
  const messages = await told(root);
  return messages.filter((message) => {
    const [, path, line] = /^([^:]+):(\d+):/.exec(message)!;
    return !/TODO/.test(text(root, path!).split('\n')[Number(line) - 1] ?? '');
  });
}

/** A second claim, which no check rates yet. */
const CLAIM =
  '  - { id: none-longer, quote: No other bridge in the county is longer, speaker: county-paper, kind: record }\n';
function withFreeClaim(): string {
  const root = repository({
    'seeds/bridge.yml': (yml) => yml.replace('notCheckable:', `${CLAIM}notCheckable:`),
  });
  spawnSync(process.execPath, [resolve('scripts/convert.ts')], { cwd: root });
  return root;
}

describe('simple entries', () => {
  test.each([
    ['person', ['person', 'Ann "The Hat" O’Neill: # x'], 'content/people/ann-hat-oneill-x.yml'],
    ['topic', ['topic', 'Ferries & boats'], 'content/topics/ferries-boats.yml'],
    [
      'source',
      ['source', 'https://www.county.example/reports/Lamp-Count.pdf'],
      'content/sources/county-lamp-count.yml',
    ],
    [
      'event',
      ['event', 'The bridge opened', '--date', '2023-05'],
      'content/events/2023-05-bridge-opened.yml',
    ],
  ])('%s: a scaffold whose only faults are its TODOs', async (_kind, args, path) => {
    const root = repository();
    const { status, stderr } = run(root, args);
    expect(stderr).toContain(`wrote ${path}`);
    expect(status).toBe(0);
    expect((await faults(root)).filter((message) => !/unused|entries-used/.test(message))).toEqual([]);
  });

  test('is right once its values are given', async () => {
    const root = repository();
    const args = ['event', 'The bridge was lit', '--date', '2023-05-02', '--detail', 'Lamps were put up.'];
    expect(run(root, [...args, '--kind', 'report', '--sources', 'county-count']).status).toBe(0);
    expect(text(root, 'content/events/2023-05-02-bridge-lit.yml')).toMatch(/date: ['"]2023-05-02['"]/);
    expect(await told(root)).toEqual([]);
  });

  test('says every value that a field may have, from the schema', () => {
    const root = repository();
    run(root, ['person', 'Somebody']);
    expect(text(root, 'content/people/somebody.yml')).toContain('One of person, organisation, outlet.');
    expect(text(root, 'content/people/somebody.yml')).toContain('# aliases: []');
  });
});

describe('what it refuses', () => {
  test.each([
    [['artcle', 'x'], /Perhaps: article/],
    [['source', 'county.example/x'], /Perhaps: https:\/\/county\.example\/x/],
    [['source', 'https://county.example/x', '--published', 'May 2, 2024'], /Perhaps: 2024-05-02/],
    [['correction', 'car', '--class', 'update'], /Perhaps: cars/],
    [['check', 'bridge-open#cars-a-day'], /Perhaps: bridge-opens/],
    [['check', 'bridge-opens#car-a-day'], /Perhaps: cars-a-day/],
    [['article', 'content'], /Unexpected EISDIR when reading content, expected a file/],
    [['thing', 'x'], /Unexpected kind thing, expected one of article, check/],
    [['person'], /Unexpected nothing after person, expected <name>/],
    [['person', 'Two', 'words'], /2 words after person, expected <name>, in quotation marks/],
    [['person', 'A', '--colour', 'red'], /colour/],
    [['person', 'A', '--kind', 'robot'], /--kind robot, expected one of person, organisation, outlet/],
    [['person', 'A', '--id', '../../x'], /Unexpected id "..\/..\/x", expected lower-case letters/],
    [['person', '日本'], /Unexpected id "", expected lower-case letters.*--id/],
    [['person', 'Mayor'], /content\/people\/mayor.yml is there already. Name another with --id/],
    [['source', 'http://localhost/x'], /Unexpected address/],
    [['source', 'javascript:alert(1)'], /Unexpected address/],
    [['check', 'bridge-opens#nothing'], /Unexpected claim "nothing", expected one of bridge-opens:/],
    [['check', 'no-article#x'], /Unexpected article "no-article", expected one of bridge-opens/],
    [['check', 'bridge-opens#cars-a-day'], /content\/checks\/cars.md rates it already/],
    [['correction', 'nowhere', '--class', 'update'], /Unexpected check "nowhere"/],
    [['correction', 'cars'], /without a class, expected --class verdict/],
    [['article', 'no-such-file.txt'], /Unexpected ENOENT when reading no-such-file.txt/],
  ])('%j', (args, message) => {
    const root = repository();
    const before = readCorpus(root).files.map(({ path }) => path);
    const { status, stderr } = run(root, args);
    expect(stderr).toMatch(message);
    expect(status).toBe(1);
    expect(readCorpus(root).files.map(({ path }) => path)).toEqual(before);
  });

  test('never replaces a file, even one that cannot be read', () => {
    const root = repository({ 'content/people/broken.yml': 'name: [' });
    expect(run(root, ['person', 'Broken']).stderr).toContain('there already');
    expect(text(root, 'content/people/broken.yml')).toBe('name: [');
  });
});

describe('check', () => {
  test('knows the claim, its words, its speaker and what may answer it', async () => {
    const root = withFreeClaim();
    const { status, stderr } = run(root, ['check', 'bridge-opens#none-longer']);
    expect(stderr).toContain('wrote content/checks/none-longer.md');
    expect(status).toBe(0);
    const made = text(root, 'content/checks/none-longer.md');
    expect(made).toContain('# “No other bridge in the county is longer” (county-paper)');
    expect(made).toMatch(/evidence: TODO[\s\S]*words: TODO[\s\S]*verdict: TODO/);
    expect(made).toMatch(/evidence:\n[\s\S]*- source: TODO\n\s+finding: TODO/);
    expect(await faults(root)).toEqual([]);
  });

  test('is reviewed and right once its TODOs are filled', async () => {
    const root = withFreeClaim();
    run(root, ['check', 'bridge-opens#none-longer', '--id', 'longest']);
    const known = text(root, 'content/checks/cars.md');
    const value = (name: string): string => new RegExp(`^ *-? ?${name}: (.*)$`, 'm').exec(known)![1]!;
    const filled = text(root, 'content/checks/longest.md')
      .replace(/^test:[\s\S]*?^(?=# )/m, `${/^test:[\s\S]*?(?=^verdict)/m.exec(known)![0]}`)
      .replace(/^unknown:\n *- TODO/m, 'unknown: []')
      .replace(/^evidence:[\s\S]*?^(?=# )/m, /^evidence:[\s\S]*?(?=^related)/m.exec(known)![0])
      .replace(/^topics:\n *- TODO/m, 'topics: [bridges]')
      .replace(/^# confidenceNote: TODO/m, `confidenceNote: ${value('confidenceNote')}`)
      .replace(/^(\w+): TODO$/gm, (_line, name: string) => `${name}: ${value(name)}`)
      .replace(/\n---\n[\s\S]*$/, `\n---\n${known.split('\n---\n')[1]!}`);
    put(root, 'content/checks/longest.md', filled.replace(/^published: .*$/m, "published: '2024-06-01'"));
    expect(await told(root)).toEqual([]);
    expect(readCorpus(root).corpus!.checks.get('longest')?.status).toBe('reviewed');
  });

  test('takes documents of the evidence, and suggests one whose id is nearly right', async () => {
    const root = withFreeClaim();
    const evidence = (id: string) => ['check', 'bridge-opens#none-longer', '--evidence', id];
    expect(run(root, evidence('county-coutn')).stderr).toMatch(/Perhaps "?county-count|county-count/);
    expect(run(root, evidence('county-count')).status).toBe(0);
    expect(text(root, 'content/checks/none-longer.md')).toMatch(/- source: county-count\n {4}finding: TODO/);
    expect(await faults(root)).toEqual([]);
  });

  test('makes the article of a claim that was curated a moment ago, or says what is wrong with it', () => {
    const add = (quote: string) =>
      repository({
        'seeds/bridge.yml': (yml) =>
          yml.replace(
            'notCheckable:',
            `${CLAIM.replace('No other bridge in the county is longer', quote)}notCheckable:`,
          ),
      });
    const right = run(add('No other bridge in the county is longer'), ['check', 'bridge-opens#none-longer']);
    expect(right.stderr).toContain(
      'wrote content/articles/bridge-opens.md\nwrote content/checks/none-longer.md',
    );
    const wrong = run(add('No other bridge is that long'), ['check', 'bridge-opens#none-longer']);
    expect(wrong.stderr).toMatch(/seeds\/bridge\.yml:\d+:\d+ error Unexpected quotation/);
    expect(wrong.status).toBe(1);
  });

  test('waits, where that is asked for', async () => {
    const root = withFreeClaim();
    run(root, ['check', 'bridge-opens#none-longer', '--status', 'in-review']);
    const made = text(root, 'content/checks/none-longer.md');
    expect(made).toContain('statusNote: TODO');
    expect(made).not.toMatch(/^(?:test|verdict|confidence):/m);
    expect(await faults(root)).toEqual([]);
  });
});

describe('correction', () => {
  const today = new Date().toISOString().slice(0, 10);

  test('fills what stood there, and leaves every other character', () => {
    const root = repository();
    const before = text(root, 'content/checks/cars.md');
    expect(run(root, ['correction', 'cars', '--class', 'factual', '--field', 'answer']).status).toBe(0);
    const { corrections } = readCorpus(root).corpus!.checks.get('cars')!;
    expect(corrections).toEqual([
      {
        date: today,
        class: 'factual',
        field: 'answer',
        was: 'The county counted 3,900 cars a day.',
        note: 'TODO',
      },
    ]);
    run(root, ['correction', 'cars', '--class', 'verdict', '--note', 'A later: count.']);
    const check = readCorpus(root).corpus!.checks.get('cars')!;
    expect(check.corrections[1]).toMatchObject({
      was: 'Mostly true, with medium confidence.',
      note: 'A later: count.',
    });
    expect(text(root, 'content/checks/cars.md').replace(/^corrections:\n(?: .*\n)+/m, '')).toBe(before);
  });
});

describe('article', () => {
  const STORY =
    'Bridge lamps cost more\n\nThe town paid $4,000 for 20 lamps in 2023, a clerk said on Monday.\n';
  const seeds = (root: string): string[] =>
    [...readCorpus(root).corpus!.curations.keys()].filter((id) => id !== 'bridge');

  test('takes a text from standard input, number after number', () => {
    const root = repository();
    expect(run(root, ['article', '-'], STORY).status).toBe(0);
    expect(run(root, ['article', '-'], `${STORY}\nMore.\n`).status).toBe(0);
    const [first, second] = seeds(root);
    expect(first).toMatch(/^000_[0-9a-f]{16}$/);
    expect(second).toMatch(/^001_[0-9a-f]{16}$/);
    expect(text(root, `seeds/${first}.txt`)).toBe(STORY);
    const again = run(root, ['article', '-'], STORY);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain(`seeds/${first}.txt holds the same text. Go on with seeds/${first}.yml`);
  });

  test('takes a saved page with what it states, and its only faults are TODOs', async () => {
    const root = repository();
    put(
      root,
      'page.htm',
      `<!doctype html><html><head><title>Lamps</title><meta name="author" content="Ada Quill"></head><body><article><h1>Bridge lamps cost more</h1>${'<p>The town paid $4,000 for 20 lamps in 2023, a clerk said on Monday, and the bill is higher than the year before.</p>'.repeat(4)}</article></body></html>`,
    );
    const { stderr, status } = run(root, ['article', 'page.htm']);
    expect(stderr).toMatch(/Fill the \d TODO of seeds\/000_/);
    expect(status).toBe(0);
    expect([...readCorpus(root).corpus!.curations.values()].at(0)).toMatchObject({
      status: 'draft',
      authors: [{ name: 'Ada Quill' }],
      page: { file: 'page.htm' },
    });
    expect(await faults(root)).toEqual([]);
  });

  test('makes an entry of an outlet that nobody has named, and every claim of the article speaks for it', async () => {
    const root = repository();
    const page = (day: string) =>
      `<!doctype html><html><head><title>Lamps</title><meta property="og:site_name" content="The Lamp Post">${day}</head><body><article><h1>Bridge lamps cost more</h1>${'<p>The town paid $4,000 for 20 lamps in 2023, and the bill is higher than the year before.</p>'.repeat(4)}</article></body></html>`;
    put(root, 'page.htm', page('<meta property="article:published_time" content="2023-06-02">'));
    expect(run(root, ['article', 'page.htm']).stderr).toContain('wrote content/people/lamp-post.yml');
    expect(readCorpus(root).corpus!.people.get('lamp-post')).toMatchObject({
      name: 'The Lamp Post',
      kind: 'outlet',
      role: 'Published the article of 2 June 2023',
    });
    const [id] = seeds(root);
    expect(text(root, `seeds/${id}.yml`)).toMatch(/^outlet: lamp-post$[\s\S]*speaker: lamp-post/m);
    // What is left to a person says what it is for.
    expect(text(root, `seeds/${id}.yml`)).toContain(
      '# kind: The form of the article. One of news, opinion, feature.\nkind: TODO',
    );
    expect(await faults(root)).toEqual([]);
    // The next article of the same outlet finds it there.
    put(root, 'page.htm', page('').replace('20 lamps', '30 lamps'));
    expect(run(root, ['article', 'page.htm']).stderr).not.toContain('content/people');
  });

  test('says of each claim which check may answer it already', () => {
    const root = repository();
    run(
      root,
      ['article', '-'],
      'Traffic is heavy\n\nThe bridge carries 4,000 cars a day, a trader said on Monday.\n',
    );
    const [id] = seeds(root);
    expect(text(root, `seeds/${id}.yml`)).toMatch(/# may be answered by cars \(0\.\d\d: .*4,000/);
    expect(text(root, `seeds/${seeds(root)[0]}.yml`)).not.toContain('answered by undefined');
    run(
      root,
      ['article', '-'],
      'Lamps\n\nThe town bought 20 lamps for 300 dollars each in March, a clerk said.\n',
    );
    expect(text(root, `seeds/${seeds(root)[1]}.yml`)).not.toContain('may be answered');
  });

  test('tells what is wrong with what it was given', () => {
    const { stderr, status } = run(repository(), ['article', '-'], '');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^standard input:1:1 error Unexpected/);
  });
});

test('the help of each kind lists its flags', () => {
  const root = repository();
  expect(run(root, ['--help']).stdout).toContain('npm run new correction <check>');
  expect(run(root, ['source', '--help']).stdout).toMatch(/--read +How much the editors read.*One of full/);
});

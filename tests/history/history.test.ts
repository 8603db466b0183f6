import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check as checkForm } from 'prettier';
import { describe, expect, it } from 'vitest';
import { readHistory } from '../../scripts/history/history.ts';
import { repository } from '../gate/repository.ts';
import { convertInMemory } from '../../scripts/conversion/check.ts';
import { readCorpus } from '../../model/read/corpus.ts';
import { git, published, TODAY, toldWithHistory } from './repository.ts';

const check = 'content/checks/cars.md';

function edit(root: string, path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(root, path), 'utf8');
  expect(before).toMatch(from);
  writeFileSync(join(root, path), before.replace(from, to));
}

/** Takes the words of a check to another verdict that its answers give. */
const toTrue = (root: string): void => {
  edit(root, check, /words: detail\n.*\n/, 'words: none\n');
  edit(root, check, 'verdict: mostly-true', "verdict: 'true'");
};

const lines = async (root: string): Promise<string[]> =>
  (await toldWithHistory(root)).map(({ line }) => line);

/** A text to paste stands as the formatter leaves it, so that nothing else has to be run. */
const isTidy = (paste: string): Promise<boolean> =>
  checkForm(`corrections:\n${paste.replace(/^corrections:\n/, '')}\n`, {
    parser: 'yaml',
    singleQuote: true,
    printWidth: 110,
  });

describe('a published check', () => {
  it('passes unchanged', async () => expect(await lines(published())).toEqual([]));

  it('does not change its verdict without a correction, and the correction to paste mends it', async () => {
    const root = published();
    toTrue(root);
    const [found, ...others] = await toldWithHistory(root);
    expect(others).toEqual([]);
    const line = readFileSync(join(root, check), 'utf8').split('\n').indexOf("verdict: 'true'") + 1;
    expect(found!.line).toMatch(
      `${check}:${line}:10 history-verdict: Unexpected change of a published verdict`,
    );
    expect(found!.line).toMatch(/was mostly-true on main, is true/);
    expect(await isTidy(found!.paste!)).toBe(true);
    expect(found!.line).toContain(
      `date: '${TODAY}', class: verdict, was: "Mostly true, with medium confidence."`,
    );
    edit(root, check, 'selection:', `${found!.paste}\nselection:`);
    expect(await lines(root)).toEqual([]);
  });

  it('keeps every earlier correction when a second is pasted', async () => {
    const root = published();
    toTrue(root);
    edit(root, check, 'selection:', `${(await toldWithHistory(root))[0]!.paste}\nselection:`);
    git(root, 'commit', '-qam', 'Change the verdict');
    git(root, 'branch', '-f', 'main');
    edit(root, check, 'answer: The county counted', 'answer: Officials counted');
    const [found] = await toldWithHistory(root);
    expect(found!.line).toMatch(/history-text: Unexpected change of the published `answer`/);
    edit(root, check, 'selection:', `${found!.paste}\nselection:`);
    expect(await lines(root)).toEqual([]);
    edit(root, check, 'was: Mostly true', 'was: Unsupported');
    expect(await lines(root)).toEqual([
      expect.stringMatching(/history-corrections: Unexpected change of a published correction/),
    ]);
  });

  it('is not satisfied by a correction of another class, or one that names another verdict', async () => {
    for (const entry of [
      `{ date: '${TODAY}', class: factual, was: Mostly true., note: It changed. }`,
      `{ date: '${TODAY}', class: verdict, was: Unsupported., note: It changed. }`,
    ]) {
      const root = published();
      toTrue(root);
      edit(root, check, 'selection:', `corrections:\n  - ${entry}\nselection:`);
      expect((await lines(root)).join('\n')).toMatch(/history-verdict/);
    }
  });

  it.each(['proposition', 'summary', 'answer'])('keeps its %s, or tells the change', async (field) => {
    const root = published();
    edit(
      root,
      check,
      new RegExp(`^${field}: The `, 'm'),
      `${field}: In short: the `.replace(': the', ', the'),
    );
    const [found, ...others] = await toldWithHistory(root);
    expect(others).toEqual([]);
    expect(found!.line).toMatch(`history-text: Unexpected change of the published \`${field}\``);
    edit(root, check, 'selection:', `${found!.paste}\nselection:`);
    expect(await lines(root)).toEqual([]);
  });

  it('is not deleted: what else follows from that is not told', async () => {
    const root = published();
    rmSync(join(root, check));
    expect(await lines(root)).toEqual([
      expect.stringMatching(
        /^content\/checks\/cars\.md:1:1 history-deleted: .*nothing published is deleted.*git checkout main -- content\/checks\/cars\.md`, and set `status: void`/,
      ),
    ]);
    git(root, 'checkout', 'main', '--', check);
    expect(await lines(root)).toEqual([]);
  });

  it('is not renamed without a redirect', async () => {
    const root = published();
    renameSync(join(root, check), join(root, 'content/checks/vehicles.md'));
    const [found, ...others] = await toldWithHistory(root);
    expect(others).toEqual([]);
    expect(found!.line).toMatch(
      /^content\/checks\/vehicles\.md:1:1 history-renamed: .*its address changes from checks\/cars\/ to checks\/vehicles\//,
    );
    expect(found!.line).toContain('git mv content/checks/vehicles.md content/checks/cars.md');
    edit(root, 'content/redirects.yml', 'redirects: []', found!.paste!);
    const after = await lines(root);
    // Whatever named the old id is to be mended now; history has nothing left to say.
    expect(after.filter((line) => line.includes('history-'))).toEqual([]);
    expect(
      after.every((line) => /unknown-id|"cars"|cars/.test(line)),
      after.join('\n'),
    ).toBe(true);
  });

  it('is not taken from under its readers by removing the redirect', async () => {
    const root = published({
      'content/redirects.yml': 'redirects:\n  - from: checks/autos\n    to: checks/cars\n',
    });
    expect(await lines(root)).toEqual([]);
    writeFileSync(join(root, 'content/redirects.yml'), 'redirects: []\n');
    expect(await lines(root)).toEqual([
      expect.stringMatching(/^content\/redirects\.yml:1:12 history-redirect: .*"checks\/autos"/),
    ]);
  });
});

it('says of a published file with a wrong name what its name should be, and not that it is gone', async () => {
  const root = published();
  renameSync(join(root, 'content/people/mayor.yml'), join(root, 'content/people/Mayor.yml'));
  expect(await lines(root)).toEqual([expect.stringMatching(/file-name: .*Rename it to mayor\.yml/)]);
});

describe('a seed', () => {
  const seed = 'seeds/bridge.txt';
  const spoil = (root: string): void => edit(root, seed, 'bridge', 'brigde');

  it('is never edited, also where everything was converted again', async () => {
    const root = published();
    const place = (() => {
      const text = readFileSync(join(root, seed), 'utf8');
      const at = text.indexOf('bridge') + 'bri'.length;
      const before = text.slice(0, at);
      return `${before.split('\n').length}:${at - before.lastIndexOf('\n')}`;
    })();
    spoil(root);
    const expected = [
      expect.stringMatching(
        new RegExp(
          `^${seed}:${place} history-seed: .*a seed is never edited. Bring it back with \`git checkout main -- ${seed}\``,
        ),
      ),
    ];
    expect(await lines(root)).toEqual(expected);
    expect((await lines(root))[0]).not.toMatch(/npm run convert/);
    // Words outside of every quotation: what is converted again is another article.
    git(root, 'checkout', 'main', '--', seed);
    edit(root, seed, 'No other', 'Hardly any other');
    const { writes } = convertInMemory(root, readCorpus(root));
    expect(writes.size).toBeGreaterThan(0);
    for (const [path, text] of writes) writeFileSync(join(root, path), text);
    const [told] = await lines(root);
    // What is to be pasted takes the article back with its seed.
    expect(told).toContain(`\`git checkout main -- ${seed} content/articles/bridge-opens.md\``);
    git(root, ...told!.split('`')[1]!.split(' ').slice(1));
    expect(await lines(root)).toEqual([]);
  });

  it('is never removed', async () => {
    const root = published();
    rmSync(join(root, seed));
    expect(await lines(root)).toEqual([
      expect.stringMatching(/^seeds\/bridge\.txt:1:1 history-seed: .*never edited or removed/),
    ]);
  });
});

describe('an address of a source', () => {
  const source = 'content/sources/county-count.yml';
  it('is not replaced without a word', async () => {
    const root = published();
    edit(root, source, /url: \S+/, 'url: https://example.org/elsewhere');
    expect(await lines(root)).toEqual([
      expect.stringMatching(/^content\/sources\/county-count\.yml:\d+:6 history-address: /),
    ]);
    edit(root, source, 'url:', 'archive: https://web.archive.org/web/2024/https://example.org/old\nurl:');
    expect(await lines(root)).toEqual([]);
  });
});

describe('where nothing can be compared', () => {
  const reason = (root: string, base?: string): string => {
    const history = readHistory(root, base, {});
    return 'reason' in history ? history.reason : 'compared';
  };

  it('says why: no git, no base branch, a branch that is not there, a shallow history', () => {
    const bare = repository();
    expect(reason(bare)).toMatch(/no repository of git/);
    const root = published();
    expect(reason(root)).toBe('compared');
    expect(reason(root, 'develop')).toMatch(/no branch or commit develop/);
    expect(reason(root, '--output=x')).toMatch(/no branch or commit/);
    git(root, 'branch', '-D', 'main');
    expect(reason(root)).toMatch(/no base branch/);
    const other = published();
    git(root, 'checkout', '-q', '--orphan', 'alone');
    git(root, 'commit', '-qm', 'Begin anew', '--allow-empty');
    git(root, 'fetch', '-q', '--depth', '1', `file://${other}`, 'main:refs/remotes/origin/main');
    expect(reason(root)).toMatch(/shallow|nothing joins/);
  });

  it('compares this repository, or says why not', () => {
    expect(reason('.')).toMatch(/./);
  });
});

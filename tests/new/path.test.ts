import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { repository, told } from '../gate/repository.ts';

/** An article as a browser saves it: menu, byline, day, text. */
const PAGE = `<!doctype html><html><head><title>Ferry carries fewer than told - The Weekly Ferry</title>
<meta property="og:site_name" content="The Weekly Ferry"><meta property="article:published_time" content="2024-06-10T08:00:00Z">
</head><body><nav>Home News Sport</nav><article><h1>Ferry carries fewer people than it was told</h1><p>By Ada Quill</p>
<p>The ferry carries 900 people a day, its captain said on Monday, and more than half of them come to work in the town.</p>
<p>The county counted passengers for a week in May and wrote down every one who went aboard at either landing.</p>
<p>The captain has run the ferry since 2009, and says that the bridge took a third of the passengers in its first year.</p>
</article></body></html>`;

/**
 * A contributor's way from a saved page to a check that passes, in commands and edits: every step is one of them. What
 * a person writes stands here; everything else the commands know.
 */
test('from a saved page to a passing check in eight commands and edits', async () => {
  const root = repository();
  let steps = 0;
  const command = (script = '', ...args: string[]): string => {
    steps += 1;
    const { status, stderr } = spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr, `${script} ${args.join(' ')}`).not.toMatch(/\berror\b/);
    expect(status).toBe(0);
    return stderr;
  };
  const edit = (path: string, change: (text: string) => string): void => {
    steps += 1;
    writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
  };
  writeFileSync(join(root, 'ferry.html'), PAGE);

  const made = command('new', 'article', 'ferry.html');
  const curation = /Fill the \d TODO of (\S+\.yml)/.exec(made)![1]!;
  command(
    ...['new', 'person', 'The captain of the ferry', '--id', 'captain', '--kind', 'person'],
    ...['--role', 'Captain of the ferry, as of 2024.'],
  );
  edit(curation, (yml) =>
    yml
      .replace('status: draft', 'status: curated')
      .replace(/^kind: TODO$/m, 'kind: news')
      .replace(
        'summary: TODO',
        'summary: The captain says how many people the ferry carries. The county counted them.',
      )
      .replace(/^topics: \[\]$/m, 'topics: [bridges]')
      .replace(/^people: .*$/m, 'people: [captain]')
      .replace(
        /^claims:[\s\S]*?^(?=notCheckable)/m,
        'claims:\n  - id: people-a-day\n    quote: The ferry carries 900 people a day\n    speaker: captain\n    kind: statistic\n',
      ),
  );
  const source = (id: string, publisher: string, kind: string, type: string): void =>
    void command(
      ...['new', 'source', `https://county.example/${id}`, '--id', id, '--title', 'Passengers of the ferry'],
      ...['--publisher', publisher, '--kind', kind, '--type', type, '--published', '2024-05'],
      ...['--read', 'full', '--readNote', 'All of the table.'],
    );
  source('ferry-count', 'The county', 'primary', 'dataset');
  source('ferry-report', 'The harbour office', 'secondary', 'news');
  const slug = [...readCorpus(root).corpus!.articles.keys()].find((id) => id !== 'bridge-opens')!;
  const begun = command(
    ...['new', 'check', `${slug}#people-a-day`, '--evidence', 'ferry-count', '--evidence', 'ferry-report'],
  );
  // The claim was curated a moment ago: its article is made first.
  expect(begun).toContain(`wrote content/articles/${slug}.md`);
  const known = readFileSync(join(root, 'content/checks/cars.md'), 'utf8');
  const body = known
    .split('\n---\n')[1]!
    .replaceAll('county-count', 'ferry-count')
    .replaceAll('toll-report', 'ferry-report');
  edit('content/checks/people-a-day.md', (md) =>
    md
      .replace(
        /^test:[\s\S]*?^(?=# )/m,
        "test:\n  evidence: settles\n  basis: 'yes'\n  words: detail\n  wordsNote: '“900”: the count gives 820.'\n  omission: none\n",
      )
      .replace(
        'finding: TODO\n    stance: TODO',
        'finding: A count of May 2024 gives 820 people a day.\n    stance: supports\n    deciding: true',
      )
      .replace(
        'finding: TODO\n    stance: TODO',
        'finding: The report repeats the count.\n    stance: context',
      )
      .replace(/^topics:\n *- TODO/m, 'topics: [bridges]')
      .replace(/^unknown:\n *- TODO/m, 'unknown: []')
      .replace('title: TODO', 'title: A count found 820 people a day')
      .replace('proposition: TODO', 'proposition: The ferry carries 900 people a day.')
      .replace('claimReviewed: TODO', 'claimReviewed: The ferry carries 900 people a day')
      .replace('answer: TODO', 'answer: The county counted 820 people a day.')
      .replace(
        'summary: TODO',
        'summary: The captain said that 900 people a day use the ferry. The county counted 820.',
      )
      .replace('getsRight: TODO', 'getsRight: The order of size is right.')
      .replace('whyItMatters: TODO', 'whyItMatters: The timetable is set by the count.')
      .replace('selection: TODO', "selection: The number was used in the council's debate.")
      .replace('verdict: TODO', 'verdict: mostly-true')
      .replace('confidence: TODO', 'confidence: medium')
      .replace('# confidenceNote: TODO', 'confidenceNote: The count covers one month only.')
      .replace(/^published: .*$/m, "published: '2024-06-20'")
      .replace(/\n---\n[\s\S]*$/, `\n---\n${body}`),
  );
  // `npm run dev -- --fix` is the gate and the preview in one; what the gate says is what its pages would.
  steps += 1;
  expect(await told(root)).toEqual([]);
  expect(steps).toBeLessThanOrEqual(8);
  expect(readdirSync(join(root, 'content/checks'))).toContain('people-a-day.md');
});

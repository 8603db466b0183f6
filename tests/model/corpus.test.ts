import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { messagesOf, workspace } from '../workspace.ts';

import { readFileSync } from 'node:fs';
import { ROOT } from '../root.ts';

const SAME = readFileSync('tests/fixtures/minimal/seeds/bridge.yml', 'utf8');
const check = 'content/checks/cars.md';

describe('readCorpus', () => {
  it('reads a repository without problems', () => {
    const { corpus, files } = readCorpus(workspace());
    expect(files.flatMap((file) => file.messages)).toEqual([]);
    expect(corpus?.checks.get('cars')).toMatchObject({ verdict: 'mostly-true', corrections: [] });
    expect(corpus?.articles.get('bridge-opens')?.text).toContain('4,000 cars a day');
  });

  it('reads the content of this repository without problems', () => {
    const { corpus, files } = readCorpus(ROOT);
    expect(files.flatMap((file) => file.messages.map(String))).toEqual([]);
    expect(corpus).not.toBeNull();
  });

  it('reports every problem in one run, each with its place', () => {
    const messages = messagesOf({
      [check]: (text) =>
        text.replace('source: toll-report', 'source: toll-raport').replace("'2024-06-01'", '2024-06-01'),
      'content/sources/county-count.yml': (text) => text.replace('kind: primary', 'kind: first-hand'),
      'content/topics/bridges.yml': (text) => text.replace('name:', 'names:'),
    });
    expect(messages).toMatchInlineSnapshot(`
      [
        "content/checks/cars.md:19:12 bare-date: Unexpected bare YAML date 2024-06-01 in \`published\`, expected a quoted EDTF date such as "2024-08-19", "2024-08", "2024" or a span "2024-12-22/2024-12-28". Put quotation marks around it: "2024-06-01"",
        "content/checks/cars.md:31:13 unknown-id: Unexpected id "toll-raport" in \`evidence.1.source\`, expected an entry of content/sources/. Perhaps: toll-report. Mend the id, or add the file: \`npm run new source <address> -- --id toll-raport\`",
        "content/sources/county-count.yml:3:7 schema: Unexpected "first-hand" in \`kind\`, expected one of primary, secondary. Change \`kind\`",
        "content/topics/bridges.yml:1:1 schema: Unexpected field \`names\`, expected only the fields of the schema. Perhaps: name. Mend its spelling, or remove it",
      ]
    `);
  });
});

describe('hostile front matter', () => {
  it('never evaluates JavaScript', () => {
    const messages = messagesOf({
      [check]: '---js\n(() => { globalThis.owned = true; return {} })()\n---\nBody\n',
    });
    expect(globalThis).not.toHaveProperty('owned');
    expect(messages).toMatchInlineSnapshot(`
      [
        "content/checks/cars.md:1:1 front-matter: Unexpected front matter in "js", expected YAML (no other language is ever evaluated). Begin the file with a line of three hyphens and nothing else, then YAML, then three hyphens again",
      ]
    `);
  });

  it.each(['javascript', 'coffee', 'json', 'toml', 'yaml js'])('refuses the language %s', (language) => {
    expect(messagesOf({ [check]: `---${language}\ntitle: x\n---\n` })[0]).toContain(
      'front-matter: Unexpected front matter in',
    );
  });

  it('makes no objects of YAML tags', () => {
    expect(messagesOf({ 'content/topics/bridges.yml': 'name: !!js/function "function(){}"\n' }))
      .toMatchInlineSnapshot(`
        [
          "content/topics/bridges.yml:1:7 yaml-syntax: Unexpected unknown scalar tag !<tag:yaml.org,2002:js/function>, expected YAML. Mend the line: quote values that hold a colon or a quotation mark, and indent with spaces",
        ]
      `);
  });

  it('refuses a link out of the repository', () => {
    const root = workspace();
    symlinkSync('/etc/hostname', join(root, 'content/topics/leak.yml'));
    const messages = readCorpus(root).files.flatMap((file) => file.messages.map((message) => message.ruleId));
    expect(messages).toEqual(['regular-file']);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https://a.example/"onclick="x',
    'file:///etc/passwd',
  ])('refuses the address %s', (url) => {
    const messages = messagesOf({
      'content/sources/county-count.yml': (text) =>
        text.replace('https://roads.example/count', JSON.stringify(url)),
    });
    expect(messages.join()).toContain('in `url`, expected an');
  });
});

describe('single problems', () => {
  it.each([
    [
      'a duplicate key',
      {
        [check]: (text: string) => text.replace('verdict: mostly-true', "verdict: 'true'\nverdict: 'false'"),
      },
    ],
    [
      'a check without a source',
      { [check]: (text: string) => text.replace(/^evidence:[\s\S]*?related/m, 'evidence: []\nrelated') },
    ],
    [
      'a reviewed check without a verdict',
      { [check]: (text: string) => text.replace('verdict: mostly-true\n', '') },
    ],
    [
      'an unknown verdict',
      { [check]: (text: string) => text.replace('verdict: mostly-true', 'verdict: rather-true') },
    ],
    [
      'an unknown claim',
      { [check]: (text: string) => text.replace('claim: cars-a-day', 'claim: cars-a-night') },
    ],
    [
      'a precision that the date has not',
      { 'content/events/2023-1.yml': (text: string) => text.replace('precision: day', 'precision: month') },
    ],
    [
      'a day that does not exist',
      { 'content/events/2023-1.yml': (text: string) => text.replace('2023-01-01', '2023-02-30') },
    ],
    [
      'a stop with claim and source',
      {
        'content/figures/cars.yml': (text: string) =>
          text.replace('check: cars\n', 'check: cars\n    source: county-count\n'),
      },
    ],
    [
      'a stop in a claim that is not told',
      {
        'content/figures/cars.yml': (text: string) => text.replace('kind: told', 'kind: counted'),
      },
    ],
    [
      'a descent that nothing bears out',
      {
        'content/figures/cars.yml': (text: string) => text.replace(", passage: '4,000 cars a day'", ''),
      },
    ],
    [
      'a sum of one stop',
      {
        'content/figures/cars.yml': (text: string) => text.replace('relation: rounded', 'relation: sum'),
      },
    ],
    [
      'a label too long for a drawing',
      {
        'content/figures/cars.yml': (text: string) =>
          text.replace('label: cars said to use it', `label: ${'cars '.repeat(8)}`),
      },
    ],
    ['a file name that is no id', { 'content/topics/My Topic.yml': 'name: x\ndescription: y\n' }],
    ['a file that is not UTF-8', { 'content/topics/bridges.yml': new Uint8Array([0x6e, 0xff, 0xfe]) }],
    [
      'two claims of one id',
      {
        'seeds/bridge.yml': (text: string) =>
          text.replace(
            'notCheckable',
            '  - { id: cars-a-day, quote: a day, speaker: mayor, kind: statistic }\nnotCheckable',
          ),
      },
    ],
    ['two curations of one slug', { 'seeds/other.yml': SAME }],
    ['a missing file', { 'content/people/mayor.yml': null }],
    ['broken YAML', { 'content/topics/bridges.yml': 'name: "Bridges\ndescription: x\n' }],
    ['no front matter', { [check]: 'Just text.\n' }],
    ['an empty file', { [check]: '' }],
    [
      'a seed with one byte changed',
      { 'seeds/bridge.txt': (text: string) => text.replace('4,000', '4,001') },
    ],
    [
      'a quotation that moved',
      { 'content/articles/bridge-opens.md': (text: string) => text.replace('start: 30', 'start: 31') },
    ],
  ])('%s', (_, changes) => {
    expect(messagesOf(changes)).toMatchSnapshot();
  });
});

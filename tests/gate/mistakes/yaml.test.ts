import { describe } from 'vitest';
import { check, inCheck, inSource, source, testRows } from './row.ts';

const topic = 'content/topics/bridges.yml';

describe('YAML and bytes', () => {
  testRows([
    {
      mistake: 'a quotation mark that is not closed',
      changes: { [topic]: 'name: "Bridges\ndescription: What stands over water.\n' },
      at: `${topic}:1:7`,
      cause: /yaml-syntax: Unexpected quotation mark that is not closed/,
      advice: 'Close it',
    },
    {
      mistake: 'a quotation mark that the next value closes',
      changes: { [topic]: 'name: "Bridges\ndescription: "What stands over water."\n' },
      at: `${topic}:1:7`,
      cause: /Unexpected quotation mark that is not closed/,
    },
    {
      mistake: 'an apostrophe in single quotation marks',
      changes: { [topic]: "name: Bridges\ndescription: 'It's over water.'\n" },
      at: `${topic}:2:14`,
      cause: /Unexpected words after a quotation mark/,
      advice: 'Double the mark',
    },
    {
      mistake: 'a colon in a value',
      changes: inSource('title: Traffic count, May 2024', 'title: Traffic count: May 2024'),
      at: `${source}:1:21`,
      cause: /yaml-syntax: Unexpected colon inside a value/,
      advice: 'in quotation marks',
    },
    {
      mistake: 'a key twice',
      changes: inCheck('unknown: []', 'unknown: []\ntitle: Another'),
      at: check,
      mark: 'title: Another',
      cause: /Unexpected key `title` twice, the first in line 2/,
      advice: 'Remove one of the two',
    },
    {
      mistake: 'line ends of Windows',
      changes: { [topic]: (text: string) => text.replaceAll('\n', '\r\n') },
      at: `${topic}:1:14`,
      cause: /layout: Unexpected CR in a line end/,
      advice: 'npm run format',
    },
    {
      mistake: 'a byte order mark',
      changes: { [topic]: (text: string) => `\ufeff${text}` },
      at: `${topic}:1:1`,
      cause: /layout: Unexpected byte order mark/,
      advice: 'npm run format',
    },
    {
      mistake: 'no line end at the end',
      changes: { [topic]: (text: string) => text.trimEnd() },
      at: `${topic}:2:36`,
      cause: /layout: Unexpected end without a line end/,
      advice: 'npm run format',
    },
    {
      mistake: 'spaces at a line end',
      changes: { [topic]: (text: string) => text.replace('\n', '  \n') },
      at: `${topic}:1:14`,
      cause: /layout: Unexpected space at the end of a line/,
      advice: 'npm run format',
    },
    {
      mistake: 'an empty source',
      changes: { [source]: '' },
      at: `${source}:1:1`,
      cause: /empty-file: Unexpected empty file/,
    },
    {
      mistake: 'a source of comments alone',
      changes: { [source]: '# to come\n' },
      at: `${source}:1:1`,
      cause: /empty-file/,
    },
    {
      mistake: 'front matter without its first line',
      changes: inCheck(/^---\n/, ''),
      at: `${check}:1:1`,
      cause: /front-matter: Unexpected first line/,
      advice: 'three hyphens',
    },
    {
      mistake: 'front matter after four hyphens',
      changes: inCheck(/^---\n/, '----\n'),
      at: `${check}:1:1`,
      cause: /front-matter: Unexpected "----"/,
      advice: 'three hyphens',
    },
    {
      mistake: 'front matter that does not end',
      changes: { 'content/pages/about.md': '---\ntitle: About\ndescription: About this site.\n\nA site.\n' },
      at: 'content/pages/about.md:6:1',
      cause: /front-matter: Unexpected end of the file/,
      advice: 'Close the front matter',
    },
    {
      mistake: 'an anchor',
      changes: inSource('publisher: County roads office', 'publisher: &office County roads office'),
      at: `${source}:2:12`,
      cause: /yaml-alias: Unexpected anchor or alias &office/,
      advice: 'Write the value out',
    },
    {
      mistake: 'an alias',
      changes: inSource('publisher: County roads office', 'publisher: *office'),
      at: `${source}:2:12`,
      cause: /yaml-(alias|syntax)/,
    },
    {
      mistake: 'a tab before a key',
      changes: inSource('publisher:', '\tpublisher:'),
      at: `${source}:2`,
      cause: /yaml-syntax/,
    },
    {
      mistake: 'two documents in a file',
      changes: { [topic]: (text: string) => `${text}---\n${text}` },
      at: `${topic}:3:1`,
      cause: /Unexpected second document/,
    },
    {
      mistake: 'front matter in another language',
      changes: inCheck(/^---\n/, '---js\n'),
      at: `${check}:1:1`,
      cause: /no other language is ever evaluated/,
    },
    {
      mistake: 'a bracket that is not closed',
      changes: inCheck('people: [mayor]', 'people: [mayor'),
      at: check,
      mark: '[mayor',
      cause: /yaml-syntax: Unexpected \[ that is not closed/,
      advice: 'Close it by ]',
    },
    {
      mistake: 'a brace that is not closed',
      changes: { [topic]: 'name: { a: Bridges\ndescription: What stands over water.\n' },
      at: `${topic}:1:7`,
      cause: /Unexpected \{ that is not closed/,
      advice: 'Close it by }',
    },
    {
      mistake: 'a value that begins with an at sign',
      changes: { [topic]: 'name: "@bridges"\ndescription: @water is over it.\n' },
      at: `${topic}:2:14`,
      cause: /Unexpected @ at the start of a value/,
      advice: 'in quotation marks',
    },
    {
      mistake: 'the marks of a merge conflict in a topic',
      changes: {
        [topic]: 'name: Bridges\n<<<<<<< HEAD\ndescription: A\n=======\ndescription: B\n>>>>>>> b\n',
      },
      at: `${topic}:2:1`,
      cause: /merge-conflict: Unexpected mark of a merge conflict/,
      advice: 'Keep the lines that are right',
    },
    {
      mistake: 'the mark of a merge conflict in a body',
      changes: inCheck('Both numbers', '>>>>>>> other\n\nBoth numbers'),
      at: check,
      mark: '>>>>>>>',
      cause: /merge-conflict: Unexpected mark of a merge conflict/,
    },
  ]);
});

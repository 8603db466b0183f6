import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { check, testRows } from './row.ts';

const person = 'name: Ann\nkind: person\nrole: Nobody (as of May 2024)\n';
const rename = (from: string, to: string) => (root: string) =>
  renameSync(join(root, 'content', from), join(root, 'content', to));

describe('names and kinds of files', () => {
  testRows([
    {
      mistake: 'upper case; what refers to the file is not called unknown',
      changes: rename('people/mayor.yml', 'people/Mayor.yml'),
      at: 'content/people/Mayor.yml:1:1',
      cause: /file-name: Unexpected upper case in the file name/,
      advice: 'mayor.yml',
    },
    {
      mistake: 'an emoji in a file name',
      changes: rename('people/mayor.yml', 'people/mayor🚨.yml'),
      at: 'content/people/mayor🚨.yml:1:1',
      cause: /file-name: Unexpected U\+1F6A8 \(emoji\) in the file name/,
      advice: 'Rename it to mayor.yml',
    },
    {
      mistake: 'an accent in a file name',
      changes: { 'content/people/josé-marti.yml': person },
      at: 'content/people/josé-marti.yml:1:1',
      cause: /Unexpected U\+00E9 \("é"\) in the file name/,
      advice: 'jose-marti.yml',
    },
    {
      mistake: 'a folder below content/ that is spelt wrongly',
      changes: { 'content/poeple/ann.yml': person },
      at: 'content/poeple:1:1',
      cause: /file-name: Unexpected "poeple" in content\//,
      advice: 'Perhaps: people',
    },
    {
      mistake: 'a file in the folder of another kind',
      changes: { 'content/sources/ann.yml': person },
      at: 'content/sources/ann.yml:1:1',
      cause:
        /schema: Unexpected fields of an entry of content\/people\/, expected those of content\/sources\//,
      advice: 'git mv content/sources/ann.yml content/people/',
    },
    {
      mistake: 'a folder where a file is expected',
      changes: (root) => mkdirSync(join(root, 'content/checks/x.md')),
      at: 'content/checks/x.md:1:1',
      cause: /regular-file: Unexpected folder, expected a file/,
    },
    {
      mistake: 'a file of another kind',
      changes: { 'content/people/notes.txt': 'Ask her.\n' },
      at: 'content/people/notes.txt:1:1',
      cause: /file-name: Unexpected ending "\.txt" of "notes\.txt", expected "\.yml"/,
      advice: 'remove it',
    },
    {
      mistake: 'a link out of the repository',
      changes: (root) => symlinkSync('/etc/hostname', join(root, 'content/topics/leak.yml')),
      at: 'content/topics/leak.yml:1:1',
      cause: /regular-file: Unexpected link, expected a file/,
    },
    {
      mistake: 'a folder that is a link',
      changes: (root) => {
        renameSync(join(root, 'content/topics'), join(root, 'topics'));
        symlinkSync('../topics', join(root, 'content/topics'));
      },
      at: 'content/topics:1:1',
      cause: /regular-file: Unexpected link, expected a folder/,
    },
    {
      mistake: 'the whole content as a link',
      changes: (root) => {
        renameSync(join(root, 'content'), join(root, 'elsewhere'));
        symlinkSync('elsewhere', join(root, 'content'));
      },
      at: 'content:1:1',
      cause: /regular-file: Unexpected link, expected a folder/,
    },
    {
      mistake: 'a name that Windows keeps for a device',
      changes: { 'content/people/con.yml': person },
      at: 'content/people/con.yml:1:1',
      cause: /file-name: Unexpected name "con", which Windows keeps for a device/,
    },
    {
      mistake: 'a folder in a folder of people',
      changes: { 'content/people/abroad/ann.yml': person },
      at: 'content/people/abroad:1:1',
      cause: /regular-file: Unexpected folder, expected a file/,
      advice: 'Move what it holds into files of their own',
    },
    {
      mistake: 'a copy that an editor left',
      changes: { [`${check}~`]: 'x\n' },
      at: `${check}~:1:1`,
      cause: /file-name: Unexpected ending "\.md~"/,
    },
    {
      mistake: 'a line end in a file name',
      changes: (root) => writeFileSync(join(root, 'content/people/new\nline.yml'), person),
      at: 'content/people/new\nline.yml:1:1',
      cause: /file-name: Unexpected U\+000A/,
      advice: 'new-line.yml',
    },
  ]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher, findNames } from '../../scripts/convert/english/names.ts';
import type { KnownName } from '../../scripts/convert/language.ts';
import { anyText } from './any-text.ts';

const known: KnownName[] = [
  { id: 'ann-lee', name: 'Ann Lee', kind: 'person', aliases: [] },
  {
    id: 'dpw',
    name: 'Department of Public Works (DPW)',
    kind: 'organisation',
    aliases: ['public works department'],
  },
  { id: 'daily-ledger', name: 'The Daily Ledger', kind: 'outlet', aliases: ['Ledger'] },
  { id: 'water-act', name: 'Clean Water Act', kind: 'law', aliases: [] },
];
const ids = (text: string) => findNames(text, known).map(({ text: written, id }) => [written, id]);

describe('matching', () => {
  const match = createMatcher(known);
  test.each([
    ['Ann Lee', 'ann-lee'],
    ['Mayor Ann Lee', 'ann-lee'],
    ['Ann Lee’s', 'ann-lee'],
    ['DPW', 'dpw'],
    ['the Department of Public Works', 'dpw'],
    ['Daily Ledger', 'daily-ledger'],
    ['Bruce Lee', null],
  ])('%s', (name, id) => {
    expect(match(name)).toBe(id);
  });
});

test('people, bodies, outlets and laws are found where they stand', () => {
  expect(
    ids(
      'Mayor Ann Lee asked the Department of Public Works about the Clean Water Act, The Daily Ledger wrote.',
    ),
  ).toEqual([
    ['Mayor Ann Lee', 'ann-lee'],
    ['Department of Public Works', 'dpw'],
    ['Clean Water Act', 'water-act'],
    ['The Daily Ledger', 'daily-ledger'],
  ]);
});

test('a last name takes the full name before it, and nobody else’s', () => {
  expect(ids('Ann Lee left. Lee came back.')).toEqual([
    ['Ann Lee', 'ann-lee'],
    ['Lee', 'ann-lee'],
  ]);
  expect(ids('Bruce Lee left. Lee came back.')).toEqual([
    ['Bruce Lee', null],
    ['Lee', null],
  ]);
});

test('an unknown name is proposed with the role that the text gives', () => {
  expect(findNames('Secretary of Public Works Tom Park left.', known)).toMatchObject([
    {
      text: 'Secretary of Public Works Tom Park',
      name: 'Tom Park',
      id: null,
      role: 'Secretary of Public Works',
    },
  ]);
  expect(findNames('Rep. Joan Pike left.', known)).toMatchObject([{ name: 'Joan Pike', role: 'Rep.' }]);
  expect(findNames('Tom Park, the chief engineer, left.', known)).toMatchObject([
    { name: 'Tom Park', role: 'the chief engineer' },
  ]);
});

test('offsets point at the name, on any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(findNames(text, known).filter((each) => text.slice(each.start, each.end) !== each.text)).toEqual(
        [],
      );
    }),
  );
});

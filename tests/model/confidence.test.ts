import { describe, expect, it } from 'vitest';
import { besideCeiling, confidenceCeiling, passageOpened, type Rated } from '../../model/confidence.ts';
import { ceilings } from '../../site/strings.ts';

type Item = Rated['evidence'][number];
type Source = {
  kind: 'primary' | 'secondary';
  read: 'full' | 'excerpt' | 'copy' | 'not-opened';
  publisher: string;
};

const item = (source: string, change: Partial<Item> = {}): Item => ({
  source,
  locator: 'page 3',
  deciding: true,
  secondHand: undefined,
  ...change,
});
const without = ({ locator: _, ...rest }: Item): Item => rest;

/** The ceiling for evidence from sources made for the case. */
const ceiling = (
  evidence: Item[],
  sources: Record<string, Source>,
  answer: 'settles' | 'leans' | 'none' = 'settles',
) => confidenceCeiling({ test: { evidence: answer }, evidence }, new Map(Object.entries(sources)));

const record: Source = { kind: 'primary', read: 'excerpt', publisher: 'Office' };
const report: Source = { kind: 'secondary', read: 'full', publisher: 'Paper' };

describe('the ceiling of confidence', () => {
  it.each<[string, 'high' | 'medium' | 'low', () => ReturnType<typeof ceiling>]>([
    ['a deciding passage opened in a primary record', 'high', () => ceiling([item('a')], { a: record })],
    ['a copy at a named place', 'high', () => ceiling([item('a')], { a: { ...record, read: 'copy' } })],
    [
      'a record read in full, no place needed',
      'high',
      () => ceiling([without(item('a'))], { a: { ...record, read: 'full' } }),
    ],
    ['a record read in part, no place named', 'low', () => ceiling([without(item('a'))], { a: record })],
    [
      'a record that nobody opened',
      'low',
      () => ceiling([item('a')], { a: { ...record, read: 'not-opened' } }),
    ],
    [
      'a record known as another quotes it',
      'low',
      () => ceiling([item('a', { secondHand: 'A blog.' })], { a: record }),
    ],
    ['a record that does not decide', 'low', () => ceiling([item('a', { deciding: false })], { a: record })],
    ['one report read to the end', 'medium', () => ceiling([item('a')], { a: report })],
    [
      'two reports of two publishers, read to the end',
      'high',
      () => ceiling([item('a'), item('b')], { a: report, b: { ...report, publisher: 'Station' } }),
    ],
    [
      'two reports, one in part',
      'medium',
      () =>
        ceiling([item('a'), item('b')], {
          a: report,
          b: { kind: 'secondary', read: 'excerpt', publisher: 'Station' },
        }),
    ],
    [
      'two carriers of one text',
      'medium',
      () =>
        ceiling([item('a'), item('b')], {
          a: report,
          b: { ...report, publisher: 'Paper, carried by Station' },
        }),
    ],
    ['evidence that only leans', 'medium', () => ceiling([item('a')], { a: record }, 'leans')],
    ['no adequate evidence', 'medium', () => ceiling([], {}, 'none')],
    ['a source that is not there', 'low', () => ceiling([item('a')], {})],
  ])('of %s is %s', (_, level, of) => {
    const found = of();
    expect(found.level).toBe(level);
    expect(ceilings[found.why]).toMatch(/\S/);
  });
});

it.each([
  [true, item('a'), 'excerpt'],
  [true, without(item('a')), 'full'],
  [false, without(item('a')), 'copy'],
  [false, item('a'), 'not-opened'],
  [false, item('a', { secondHand: 'A blog.' }), 'full'],
] as const)('an opened passage: %s', (opened, evidence, read) => {
  expect(passageOpened(evidence, read)).toBe(opened);
});

it.each([
  ['high', 'medium', 'above'],
  ['medium', 'medium', 'at'],
  ['low', 'high', 'below'],
] as const)('%s beside a ceiling of %s is %s', (stated, level, place) => {
  expect(besideCeiling(stated, { level, why: 'record' })).toBe(place);
});

import { describe, expect, test } from 'vitest';
import { compareDates, firstDay, lastDay, yearsOf } from '../../model/edtf.ts';
import { formatDate, isoDate, knownDateView } from '../../site/data/parts/date-words.ts';

describe('formatDate', () => {
  test.each([
    ['2024-08-19', '19 August 2024', '19 Aug 2024'],
    ['2024-09-01', '1 September 2024', '1 Sep 2024'],
    ['2024-08', 'August 2024', 'Aug 2024'],
    ['2024', '2024', '2024'],
    ['2024-08~', 'about August 2024', 'about Aug 2024'],
    ['2019?', '2019, uncertain', '2019, uncertain'],
    ['2024-12-22/2024-12-28', '22–28 December 2024', '22–28 Dec 2024'],
    ['2024-06-30/2024-07-02', '30 June to 2 July 2024', '30 Jun to 2 Jul 2024'],
    ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025', '30 Dec 2024 to 2 Jan 2025'],
    ['2018-10/2023-09', 'October 2018 to September 2023', 'Oct 2018 to Sep 2023'],
    ['2024-08/2024-09', 'August–September 2024', 'Aug–Sep 2024'],
    ['2019/2024', '2019–2024', '2019–2024'],
  ])('says %s', (date, long, short) => {
    expect(formatDate(date)).toBe(long);
    expect(formatDate(date, 'short')).toBe(short);
  });

  test('does not slip a day west of Greenwich', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    try {
      expect(formatDate('2024-01-01')).toBe('1 January 2024');
      expect(lastDay('2024-02')).toBe('2024-02-29');
    } finally {
      process.env['TZ'] = zone;
    }
  });

  test('says that a date is unknown', () => expect(formatDate(null)).toBe('date unknown'));
});

test("prefers the editors' own words for a date", () => {
  const view = knownDateView({
    date: '2024-08-21/2024-08-31',
    precision: 'range',
    basis: 'inferred',
    words: 'late August 2024',
    note: 'The page shows no date.',
  });
  expect(view).toEqual({ words: 'late August 2024', iso: undefined, note: 'The page shows no date.' });
});

test('gives `datetime` only what HTML has a form for', () => {
  expect(['2024-08-19', '2024-08', '2024'].map(isoDate)).toEqual(['2024-08-19', '2024-08', '2024']);
  expect(['2024~', '2024-08-19/2024-08-20', null].map(isoDate)).toEqual([undefined, undefined, undefined]);
});

test('knows the first and the last day of what is known inexactly', () => {
  expect([firstDay('2024-02'), lastDay('2024-02'), lastDay('2023-02'), lastDay('2024~')]).toEqual([
    '2024-02-01',
    '2024-02-29',
    '2023-02-28',
    '2024-12-31',
  ]);
  expect(yearsOf('2023-12-30/2025-01-02')).toEqual([2023, 2024, 2025]);
});

test('orders by beginning, then end, unknown last', () => {
  const dates = [null, '2024', '2024-01-01', '2023-12-31', '2024-01'];
  expect(dates.sort(compareDates)).toEqual(['2023-12-31', '2024-01-01', '2024-01', '2024', null]);
});

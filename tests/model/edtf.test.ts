import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  daysIn,
  edtfFault,
  firstDay,
  lastDay,
  precisionOf,
  readEdtf,
  yearsOf,
} from '../../model/edtf.ts';

describe('an EDTF date', () => {
  it.each([
    ['2024-08-19', 'day', '2024-08-19', '2024-08-19'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2000-02~', 'month', '2000-02-01', '2000-02-29'],
    ['2019?', 'year', '2019-01-01', '2019-12-31'],
    ['0001', 'year', '0001-01-01', '0001-12-31'],
    ['0001-02', 'month', '0001-02-01', '0001-02-28'],
    ['2024-12-22/2025-01', 'range', '2024-12-22', '2025-01-31'],
  ])('%s is a %s from %s to %s', (date, precision, first, last) => {
    expect([edtfFault(date), precisionOf(date), firstDay(date), lastDay(date)]).toEqual([
      null,
      precision,
      first,
      last,
    ]);
  });

  it.each([
    ['24-08-19', 'form'],
    ['2024-13', 'form'],
    ['2024-8', 'form'],
    ['2024-08-19T10:00', 'form'],
    ['2024/2025/2026', 'form'],
    ['2024/', 'form'],
    ['', 'form'],
    ['2024-02-30', 'calendar'],
    ['2023-02-29/2024', 'calendar'],
    ['2024-12-28/2024-12-22', 'order'],
  ])('%s is refused for its %s', (text, fault) => expect(edtfFault(text)).toBe(fault));

  it('is never read where it is none', () => expect(() => readEdtf('May 2024')).toThrow(/"May 2024"/));

  it('says which years it touches', () => {
    expect(yearsOf('2023-12-30/2025-01-02')).toEqual([2023, 2024, 2025]);
    expect(yearsOf('0001')).toEqual([1]);
  });

  it('sorts by beginning, then end, unknown last', () => {
    const dates = [null, '2024', '2024-01-01', '0099', '2023-12-31', '2024-01'];
    expect(dates.sort(compareDates)).toEqual(['0099', '2023-12-31', '2024-01-01', '2024-01', '2024', null]);
  });

  it('agrees with the calendar of the platform on every month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = new Date(0);
        last.setUTCFullYear(year, month, 0);
        expect(daysIn(year, month)).toBe(last.getUTCDate());
      }),
    );
  });
});

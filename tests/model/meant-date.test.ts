import { expect, test } from 'vitest';
import { meantDate } from '../../model/meant-date.ts';

test.each([
  ['2024-8-20', '2024-08-20'],
  ['2024/08/20', '2024-08-20'],
  ['2024.8', '2024-08'],
  ['20240820', '2024-08-20'],
  ['2024-08-20T06:00:00Z', '2024-08-20'],
  ['August 20, 2024', '2024-08-20'],
  ['Aug. 20th 2024', '2024-08-20'],
  ['20 August 2024', '2024-08-20'],
  ['Sept. 2024', '2024-09'],
  ['8/20/2024', '2024-08-20'],
  ['20.8.2024', '2024-08-20'],
])('%s is meant as %s', (value, meant) => expect(meantDate(value)).toBe(meant));

test.each(['8/9/2024', '2024-13-01', '2024-02-30', 'Foo 20, 2024', 'last week', '', '20/25/2024'])(
  'of %s nobody knows what is meant',
  (value) => expect(meantDate(value)).toBeNull(),
);

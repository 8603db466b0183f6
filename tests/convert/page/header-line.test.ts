import { describe, expect, test } from 'vitest';
import { dayIn } from '../../../scripts/convert/english/page/header/day.ts';
import { readHeaderLine } from '../../../scripts/convert/english/page/header/line.ts';
import { openingDay } from '../../../scripts/convert/english/page/header/opening-day.ts';

const authors = (line: string) => readHeaderLine(line, null)?.authors;

describe('bylines', () => {
  test.each([
    ['By Ada Quill', ['Ada Quill']],
    ['By Ada Quill, Bo Finch and Cy Marrow', ['Ada Quill', 'Bo Finch', 'Cy Marrow']],
    ['BY ADA QUILL AND BO FINCH', ['ADA QUILL', 'BO FINCH']],
    ['By Ada Quill | aquill@example.org | The Lantern', ['Ada Quill']],
    ['By senior health correspondent Ada Quill', ['Ada Quill']],
    ['By Ada van der Quill Jr.', ['Ada van der Quill Jr.']],
    ['Written by Ada Quill | New Delhi | Updated: June 5, 2023 10:11 IST', ['Ada Quill']],
    ['Reported by: Ada Quill, Edited by: Bo Finch (With inputs from agencies)', ['Ada Quill']],
    ['Story by Ada Quill; photographs by Bo Finch', ['Ada Quill']],
    ['Posted by Ada Quill on March 5, 2021', ['Ada Quill']],
    ['March 5, 2021 by Ada Quill', ['Ada Quill']],
    ['By ADA QUILL Lantern Staff', ['ADA QUILL']],
    ['By Ada Quill for The Lantern', ['Ada Quill']],
    ['By Ada Quill and Bo Finch, BBC News, Nairobi', ['Ada Quill', 'Bo Finch']],
    ['By Ada Quill, Special to the Lantern', ['Ada Quill']],
    ['By Reuters', []],
    ['By Our Special Correspondent', []],
    ['By Staff Reporter', []],
    ['By Political Bureau', []],
  ])('%s', (line, names) => expect(authors(line)).toEqual(names));

  test.each([
    'By the end of the year, all was gone',
    'By Tuesday the town was dry',
    'By the numbers',
    'What happens on March 5, 2021 in the town',
    'By then Ada Quill had left the town, and nobody knew where she was.',
  ])('not: %s', (line) => expect(readHeaderLine(line, null)).toBeNull());

  test('a name alone needs its neighbours', () => {
    expect(readHeaderLine('Ada Quill', null)).toMatchObject({ kind: 'name', authors: ['Ada Quill'] });
    expect(readHeaderLine('Ada Quill in Nairobi', null)).toMatchObject({ kind: 'byline', sure: false });
    expect(readHeaderLine('Ada Quill, Political Reporter', null)).toMatchObject({
      kind: 'byline',
      sure: false,
    });
  });
  test('agencies and outlets are no authors', () => {
    expect(readHeaderLine('By Ada Quill / Associated Press', null)).toMatchObject({
      authors: ['Ada Quill'],
      agencies: ['Associated Press'],
    });
    expect(readHeaderLine('March 5, 2021 / 10:11 AM / CBS News', null)).toMatchObject({
      kind: 'dateline',
      outlets: ['CBS News'],
    });
  });
});

describe('days', () => {
  test.each([
    ['PUBLISHED: 10:11, 5 March 2021 | UPDATED: 12:11, 6 March 2021', '2021-03-05', '2021-03-06'],
    ['Updated: 5 Mar 2021 10:11 AM IST | Published: 4 Mar 2021', '2021-03-04', '2021-03-05'],
    ['Updated 10:11 AM ET, Fri March 5, 2021', undefined, '2021-03-05'],
    ['Last modified on Wed 6 Mar 2021 18.14 GMT', undefined, '2021-03-06'],
    ['Published - March 05, 2021 10:11 am IST - NEW DELHI', '2021-03-05', undefined],
    ['First published on Tue 5 Mar 2021 06.00 GMT', '2021-03-05', undefined],
    ['05:00, Mar 05 2021', '2021-03-05', undefined],
    ['5th March, 2021', '2021-03-05', undefined],
    ['Tuesday March 05 2021', '2021-03-05', undefined],
    ['Sunday, 7 March 2021 - 09:30', '2021-03-07', undefined],
    ['By Ada Quill - 3/14/21 11:04 PM EST', '2021-03-14', undefined],
    ['2021-03-05T10:11:22+05:30', '2021-03-05', undefined],
    ['Received: 12 June 2022', undefined, undefined],
    ['Published 3 hours ago', null, undefined],
    ['Published On 5 Mar 20215 Mar 2021', '2021-03-05', undefined],
  ])('%s', (line, published, updated) => {
    const found = readHeaderLine(line, null)!;
    expect([found.published, found.updated]).toEqual([published, updated]);
  });

  test('where day and month could change places, the habit of the writer decides, or nothing does', () => {
    expect(readHeaderLine('07/03/2021', 'day-first')?.published).toBe('2021-03-07');
    expect(readHeaderLine('07/03/2021', 'month-first')?.published).toBe('2021-07-03');
    expect(readHeaderLine('07/03/2021', null)?.published).toBeNull();
  });
  test('no calendar has it', () => expect(readHeaderLine('31 April 2021', null)?.published).toBeNull());
  test('fields of pages', () => {
    expect(dayIn('2024-03-05T23:00:00-05:00')).toBe('2024-03-05');
    expect(dayIn('20240305T1000')).toBe('2024-03-05');
    expect(dayIn('Tue, 05 Mar 2024 10:00:00 GMT')).toBe('2024-03-05');
    expect(dayIn('03/04/2024')).toBeNull();
    expect(dayIn('soon')).toBeNull();
  });
  test('a dateline that opens the story', () => {
    expect(openingDay('ELSEWHERE, England, March 5, 2024 – The trust today opened', null)).toBe('2024-03-05');
    expect(openingDay('NEW DELHI, 5 March 2024 (PTI): The minister said', null)).toBe('2024-03-05');
    expect(openingDay('The trust opened on March 5, 2024 – a day late', null)).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { splitSentences } from '../../model/sentences/split.ts';
import { findDates } from '../../scripts/convert/english/dates/find.ts';

/** A text as one paragraph, published on Wednesday, 30 October 2024. */
function dates(text: string): (string | null)[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const sentences = splitSentences(text, blocks);
  return findDates({ text, blocks, sentences, published: '2024-10-30' }).map(({ date }) => date);
}

test.each<[string, (string | null)[]]>([
  ['Prices in 2023 Aug and 2022 November 5 fell.', ['2023-08', '2022-11-05']],
  ['The form says June 31st, 2020.', ['2020']],
  ['In the last quarter of 2016 it fell.', ['2016-10/2016-12']],
  ['It rose in 2013/14 and in 2015/2016; a share of 2014/20.', ['2013/2014', '2015/2016', null].slice(0, 2)],
  ['It sank a fortnight ago; the hearing is a week on Monday.', ['2024-10-16', '2024-11-11']],
  ['They meet on Tuesday week.', ['2024-11-12']],
  ['In nineteen eighty-four and since two thousand and nine, but by twenty thirty', ['1984', '2009', '2030']],
  ['He sold nineteen ninety-page books.', []],
  ['It will last until at least 2031.', ['2031']],
  ['It was shut in the week of September 18.', ['2024-09-16/2024-09-22']],
  ['She left the week before last, the day before last Friday.', ['2024-10-14/2024-10-20', '2024-10-24']],
  // Told as past: eleven months ahead, or eleven months back, is not it.
  ['She was sentenced in December.', ['2023-12']],
  ['The law took effect on Nov. 20.', [null]],
  ['He was told to appear on Nov. 20.', ['2024-11-20']],
  ['They spend more as they fight the Nov. 23 election.', ['2024-11-23']],
  ['It was due to end in September.', ['2024-09']],
  // Elsewhere the day comes first.
  ['The lakh of rupees was paid on 07/03/2021, the crore later.', ['2021-03-07']],
  ['It was paid on 07/03/2021.', ['2021-07-03']],
  // Counted from an event that no calendar names here.
  ['It rained ten days before the fire.', [null]],
])('%s', (text, expected) => expect(dates(text)).toEqual(expected));

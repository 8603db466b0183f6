import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../processor-time.ts';
import { VFile } from 'vfile';
import { findSources } from '../../scripts/convert/english/sources/find.ts';
import { english } from '../../scripts/convert/english/index.ts';
import { extract } from '../../scripts/convert/pipeline.ts';
import type { AttributionFinding } from '../../scripts/convert/types.ts';
import { anyText } from './any-text.ts';

const find = (text: string) => extract(new VFile(text), null, english).sources;
const brief = (text: string) =>
  find(text).map(({ name, cue, content }) => [
    name,
    cue,
    ...content.map(({ start, end }) => text.slice(start, end)),
  ]);

const quotes: [string, string, string[][]][] = [
  [
    'quotation, cue, speaker',
    '“The dam is safe,” said Tom Park.',
    [['Tom Park', 'said', '“The dam is safe,”']],
  ],
  [
    'quotation, speaker, cue',
    '“The dam is safe,” Tom Park said on Monday.',
    [['Tom Park', 'said', '“The dam is safe,”']],
  ],
  [
    'speaker, cue, quotation',
    'Tom Park said: “The dam is safe.”',
    [['Tom Park', 'said', '“The dam is safe.”']],
  ],
  [
    'a quotation in two parts',
    '“It was,” Tom Park said, “a bad year.”',
    [['Tom Park', 'said', '“It was,”', '“a bad year.”']],
  ],
  [
    'a quotation that goes on',
    '“No,” Tom Park said. “Never again.”',
    [['Tom Park', 'said', '“No,”', '“Never again.”']],
  ],
  ['straight marks', '"The dam is safe," Tom Park said.', [['Tom Park', 'said', '"The dam is safe,"']]],
  [
    'single marks',
    '‘The dam’s wall is safe,’ Tom Park said.',
    [['Tom Park', 'said', '‘The dam’s wall is safe,’']],
  ],
  ['French marks', 'Tom Park said: «The dam is safe.»', [['Tom Park', 'said', '«The dam is safe.»']]],
  ['German marks', 'Tom Park said: „The dam is safe.“', [['Tom Park', 'said', '„The dam is safe.“']]],
  ['a title is no speech', 'The author of “Deep Water” lives in town.', []],
  ['scare quotes', 'The “safe” dam broke in 1987.', []],
];
const reported: [string, string, string[][]][] = [
  ['that', 'Tom Park said that the dam was safe.', [['Tom Park', 'said', 'the dam was safe']]],
  ['no that', 'Tom Park said the dam was safe.', [['Tom Park', 'said', 'the dam was safe']]],
  [
    'a listener',
    'Tom Park told reporters on Monday that the dam was safe.',
    [['Tom Park', 'told', 'the dam was safe']],
  ],
  [
    'apposition',
    'Tom Park, an engineer, warned that the dam would fail.',
    [['Tom Park', 'warned', 'the dam would fail']],
  ],
  [
    'speaker at the end',
    'The dam is safe, the engineer said.',
    [['the engineer', 'said', 'The dam is safe']],
  ],
  [
    'according to',
    'The dam is safe, according to a copy of the report obtained by The Herald.',
    [['a copy of the report obtained by The Herald', 'according to', 'The dam is safe']],
  ],
  [
    'according to, first',
    'According to the report, the dam is safe.',
    [['the report', 'According to', 'the dam is safe']],
  ],
  [
    'two verbs',
    'Tom Park denied the claim and said the dam was safe.',
    [
      ['Tom Park', 'denied', 'the claim'],
      ['Tom Park', 'said', 'the dam was safe'],
    ],
  ],
  ['passive', 'The dam is said to be safe, and a report is expected soon.', []],
  ['negation', 'Tom Park did not say whether the dam was safe.', []],
  [
    'a noun',
    'The mayor’s claim that the dam had failed was wrong.',
    [['The mayor', 'claim', 'the dam had failed']],
  ],
  ['a state is no verb', 'In two states the dam supplies water.', []],
];

describe('quotations', () => {
  test.each(quotes)('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('reported speech', () => {
  test.each(reported)('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('names', () => {
  const names = (text: string) => find(text).map(({ name, type }) => [name, type]);
  test('last names and pronouns take the full name', () => {
    const text =
      'Sen. Joan Pike said the vote was close.\n\n“We won,” Pike said. She added that nobody slept. The senator said it was late.';
    expect(names(text)).toEqual([...Array<unknown>(4).fill(['Joan Pike', 'person'])]);
  });
  test('a report is the one that was introduced', () => {
    expect(names('A report by the ombudsman came out in May. The report said the dam was safe.')).toEqual([
      ['A report by the ombudsman', 'document'],
    ]);
  });
  test('outlets and unnamed sources have their type', () => {
    expect(names('The Daily Ledger reported that the dam leaks.')).toEqual([['The Daily Ledger', 'outlet']]);
    expect(names('One official, who spoke on condition of anonymity, said the dam leaks.')).toEqual([
      ['One official', 'anonymous'],
    ]);
  });
});

test('a quotation left open goes on in the next paragraph', () => {
  const text = '“The dam is safe,” Tom Park said. “It was built well.\n\n“It was built to last.”';
  const [finding] = find(text);
  expect(finding?.content.map(({ start, end }) => text.slice(start, end))).toEqual([
    '“The dam is safe,”',
    '“It was built well.',
    '“It was built to last.”',
  ]);
});

test('whom a quoted speaker cites is found as well', () => {
  expect(brief('“The minister told us that the dam was safe,” Tom Park said.').map(([name]) => name)).toEqual(
    ['Tom Park', 'The minister'],
  );
});

const inside = (text: string, { start, end }: { start: number; end: number }) =>
  start >= 0 && start < end && end <= text.length;
const points = (text: string, each: AttributionFinding) =>
  text.slice(each.speakerSpan.start, each.speakerSpan.end) === each.speaker &&
  text.slice(each.cueSpan.start, each.cueSpan.end) === each.cue &&
  [each, each.speakerSpan, each.cueSpan, ...each.content].every((span) => inside(text, span)) &&
  each.content.length > 0;

test('offsets point at what they name, on any text', () => {
  const piece = fc.constantFrom(
    'Tom Park',
    ' said ',
    '“',
    '”',
    '"',
    "'",
    '’',
    ', ',
    '. ',
    'the report',
    ' that ',
    ' and ',
    'told',
    'who ',
    '\n\n',
    'according to ',
    'claims',
    '«',
    '»',
    ' is ',
    'warned of ',
  );
  const prose = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(prose, anyText), (text) => {
      const found = find(text);
      expect(found.filter((each) => !points(text, each))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([['said and '], ['he said “a '], ['Ann Lee, said, '], ["'a said, "], ['a report by ']])(
  '%j over and over takes linear time',
  (unit) => {
    const run = (length: number) => {
      const text = unit.repeat(length / unit.length);
      const seed = {
        text,
        published: null,
        blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
        sentences: [{ start: 0, end: text.length, block: 0, paragraph: 1 }],
      };
      // The best of three: a busy machine only ever adds time.
      const times = [1, 2, 3].map(() => processorTime(() => void findSources(seed)));
      return Math.min(...times);
    };
    const short = run(10_000);
    // Sixteen times the text: quadratic time would be 256 times.
    expect(run(160_000)).toBeLessThan(100 * Math.max(1, short));
  },
);

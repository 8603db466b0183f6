import { describe, expect, it } from 'vitest';
import type { Changes } from '../workspace.ts';
import { editOf, problems } from './problems.ts';

const check = 'content/checks/cars.md';
const count = 'content/sources/county-count.yml';
const edit = editOf(check);
const both = (from: string, to: string, source: (text: string) => string): Changes => ({
  ...edit(from, to),
  [count]: source,
});
const notOpened = (text: string) => text.replace('read: full', 'read: not-opened');

describe('each rule of verdicts', () => {
  it.each<[string, Changes, string]>([
    [
      'verdict-follows',
      edit('words: detail', 'words: contrary'),
      'Unexpected verdict "mostly-true", expected "false": row 3 of the table fits the answers, because the record shows that what the passage says is not so',
    ],
    [
      'answers-agree',
      edit('evidence: settles', 'evidence: none\n  evidenceNote: Nothing was found.'),
      'Unexpected "detail" where no adequate evidence was found, expected "none": what says nothing on the point runs against no word of it',
    ],
    [
      'answers-agree',
      edit(/basis: 'yes'\n {2}words: detail/, "basis: 'no'\n  basisNote: None.\n  words: turned"),
      'Unexpected "turned" where no ground was found, expected another answer: nothing real is there to be turned',
    ],
    [
      'answers-agree',
      edit('omission: none', 'omission: changes\n  omissionNote: The lorries.'),
      'Unexpected omission that changes the conclusion, of which no evidence holds a record, expected evidence that contradicts or gives context',
    ],
    [
      'deciding-marked',
      edit('    deciding: true\n', ''),
      'Unexpected evidence of which none decides, expected `deciding: true` on what the verdict rests on',
    ],
    [
      'deciding-opened',
      { [count]: notOpened },
      'Unexpected verdict that rests on "county-count", of which nobody opened the passage, expected other deciding evidence that settles the claim',
    ],
    [
      'confidence-within',
      both('confidence: medium', 'confidence: high', (text) => text.replace('primary', 'secondary')),
      'Unexpected confidence "high", expected at most "medium": what decides was read in reports about the record, in part, and not in the record itself',
    ],
    [
      'confidence-within',
      edit(/confidenceNote: .*\n/, ''),
      'Unexpected confidence "medium" without a reason, expected `confidenceNote`: the evidence allows "high"',
    ],
    [
      'elsewhere-told',
      { [count]: (text: string) => text.replace('type: dataset', 'type: fact-check') },
      'Unexpected fact-check "county-count" among the evidence only, expected its rating in `elsewhere`',
    ],
    [
      'carriers-marked',
      { [count]: (text: string) => text.replace('County roads office', 'Outlet not shown') },
      'Unexpected source of "Outlet not shown" without `lean`, expected what a reader should know of the carrier',
    ],
  ])('%s', (name, changes, message) => {
    expect(problems(changes).filter((problem) => problem.startsWith(`${name} in`))).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

describe('a deciding document that nobody opened', () => {
  const second = (locator: string) =>
    edit(/finding: The toll office[^\n]*\n/, (line) => `${line}${locator}    deciding: true\n`);

  it('stops no verdict that other deciding evidence settles', () => {
    expect(problems({ ...second('    locator: summary\n'), [count]: notOpened })).toEqual([]);
  });

  it('stops a verdict where the other evidence only leans', () => {
    const leaning = {
      [check]: (text: string) =>
        text
          .replace('evidence: settles', 'evidence: leans\n  evidenceNote: One report.')
          .replace(/finding: The toll office[^\n]*\n/, '$&    locator: summary\n    deciding: true\n'),
      [count]: notOpened,
    };
    expect(problems(leaning)).toEqual([expect.stringMatching(/^deciding-opened in .*county-count/)]);
  });
});

describe('review-due', () => {
  const after = (day: string, more = '') => edit('answer: The', `reviewAfter: '${day}'\n${more}answer: The`);

  it('reminds by a warning', () => {
    expect(problems(after('2024-06-30'))).toEqual([
      expect.stringMatching(/^review-due in .*since 2024-06-30/),
    ]);
  });

  it.each([
    ['before its day', after('2024-07-02')],
    ['once it was looked at', after('2024-06-20', "reviewed: '2024-06-25'\n")],
  ])('reminds of nothing %s', (_, changes) => {
    expect(problems(changes)).toEqual([]);
  });
});

it('holds the answer and the notes of the test to exact quotations', () => {
  expect(problems(edit('answer: The county', 'answer: By “our own count” the county'))).toEqual([
    expect.stringMatching(/^quotations-exact in .*\(answer\)/),
  ]);
  expect(problems(edit('“4,000”: the count', '“some 4,000”: the count'))).toEqual([
    expect.stringMatching(/^quotations-exact in .*\(test\.wordsNote\)/),
  ]);
});

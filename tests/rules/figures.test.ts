import { describe, expect, it } from 'vitest';
import type { Changes } from '../workspace.ts';
import { editOf, problems } from './problems.ts';

const figure = 'content/figures/cars.yml';
const edit = editOf(figure);
const both = (...changes: Changes[]): Changes => Object.assign({}, ...changes);
const source = (from: string | RegExp, to: string) => editOf('content/sources/county-count.yml')(from, to);
/** The told stop in a source, so that descents can be tried on it. */
const elsewhere = (from: string): Changes =>
  edit(
    /claim: \{[^}]*\}([\s\S]*)from: \{.*\}/,
    `source: toll-report$1${from && `from: { stops: [counted], ${from} }`}`,
  );
const series = (first: string, second: string, whole = ''): Changes =>
  edit(
    /$/,
    `series:
  title: Cars
  unit: cars
  note: Counted.
  values:
    - { label: A, period: '${first}', value: 1, text: '1', source: county-count }
    - { label: B, period: '${second}', value: 2, text: '2', source: county-count${whole} }
`,
  );

describe('told-not-recorded', () => {
  it.each<[string, Changes, string]>([
    [
      'a counted stop in a secondary source',
      both(edit('kind: relayed', 'kind: counted'), source('kind: primary', 'kind: secondary')),
      'Unexpected counted stop "counted" in secondary source "county-count"',
    ],
    [
      'a counted stop in a source that nobody opened',
      both(edit('kind: relayed', 'kind: counted'), source('read: full', 'read: not-opened')),
      'expected a primary source that was opened',
    ],
    [
      'a count of what is only said',
      edit('counts: Cars counted.', 'counts: Cars said in a speech to use it.'),
      'whose `counts` says what is only said',
    ],
    [
      'a relayed stop that renames',
      both(
        edit(
          /kind: told([\s\S]*)claim: \{[^}]*\}([\s\S]*)counts: .*\n[\s\S]*from: \{.*\}/,
          (_, a: string, b: string) =>
            `kind: relayed${a}source: toll-report${b}counts: Cars.\n    from: { stops: [counted], relation: renamed, source: toll-report }`,
        ),
      ),
      'that renames an earlier number',
    ],
    [
      'a told number among the recorded ones of a check',
      both(
        elsewhere(''),
        editOf('content/checks/cars.md')(
          'related: []',
          `comparison:
  unit: cars
  claimed: { value: 4000, text: '4,000', counts: cars said }
  recorded: [{ value: 4000, text: '4,000', counts: cars, source: toll-report }]
related: []`,
        ),
      ),
      'Unexpected "4,000" among the recorded numbers, expected none that cars#told calls told',
    ],
  ])('refuses %s', (_, changes, reason) => {
    expect(problems(changes).filter((found) => found.startsWith('told-not-recorded'))).toEqual([
      expect.stringContaining(reason),
    ]);
  });
});

describe('descent-borne-out', () => {
  it.each<[string, Changes]>([
    ['its own source', elsewhere('relation: rounded, source: toll-report')],
    ['evidence of a check of the family', elsewhere('relation: rounded, source: county-count')],
  ])('takes a descent that is borne out by %s', (_, changes) => {
    expect(problems(changes)).toEqual([]);
  });

  it.each<[string, Changes, string]>([
    ['an unknown stop', edit('stops: [counted]', 'stops: [other]'), 'expected the id of a stop before it'],
    ['a stop after it', edit('stops: [counted]', 'stops: [told]'), 'expected the id of a stop before it'],
    [
      'words that the article does not hold',
      edit("passage: '4,000 cars a day'", 'passage: as the county counted'),
      'expected exact words of bridge-opens',
    ],
    [
      'a source older than the stop',
      both(elsewhere('relation: rounded, source: county-count'), source('2024-05', '2019-05')),
      'is older than the stop',
    ],
    [
      'a source that nobody opened',
      both(elsewhere('relation: rounded, source: county-count'), source('read: full', 'read: not-opened')),
      'was not opened',
    ],
    [
      'a copy with another number',
      edit('relation: rounded', 'relation: copied'),
      'expected a number within 1 percent of 3900',
    ],
    [
      'a later count that is only told',
      edit('relation: rounded', 'relation: later-count'),
      'expected a count of the same unit',
    ],
  ])('refuses %s', (_, changes, reason) => {
    expect(problems(changes)).toContainEqual(
      expect.stringMatching(new RegExp(`^descent-borne-out.*${reason}`)),
    );
  });
});

describe('stops-tell-no-descent', () => {
  it.each<[string, Changes, string]>([
    ['two stops of one id', edit('id: told', 'id: counted'), 'expected an id of its own'],
    [
      'what a number became, without a descent',
      both(edit(/from: \{.*\}\n\s*shift: rounded up/, 'shift: the count became a claim')),
      'which names no descent',
    ],
  ])('refuses %s', (_, changes, reason) => {
    expect(problems(changes)).toContainEqual(
      expect.stringMatching(new RegExp(`^stops-tell-no-descent.*${reason}`)),
    );
  });
});

describe('series-in-order', () => {
  it('takes periods that follow one another, the last a part of its whole', () => {
    const whole = ", whole: { period: '2024-01/2024-12', atLeast: 3, text: '3', source: county-count }";
    expect(problems(series('2023-01/2023-12', '2024-01/2024-06', whole))).toEqual([]);
  });

  it.each([
    ['an overlap', series('2023-01/2023-12', '2023-12/2024-06'), 'expected a period after that of "A"'],
    [
      'a part outside its whole',
      series(
        '2023-01/2023-12',
        '2024-01/2024-06',
        ", whole: { period: '2024-02/2024-12', atLeast: 3, text: '3', source: county-count }",
      ),
      'expected a part of 2024-02/2024-12',
    ],
  ])('refuses %s', (_, changes, reason) => {
    expect(problems(changes)).toEqual([expect.stringContaining(reason)]);
  });
});

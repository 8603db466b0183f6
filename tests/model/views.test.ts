import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import type { Criterion } from '../../model/schema/index.ts';
import { auditOf, stateOf } from '../../model/views/audit.ts';
import { balanceOf } from '../../model/views/balance.ts';
import { orderOf, recordLinks } from '../../model/views/record-links.ts';
import { vocabularyOf } from '../../model/vocabulary.ts';
import { workspace, type Changes } from '../workspace.ts';
import { ROOT } from '../root.ts';

const read = (changes: Changes = {}) => readCorpus(workspace(changes)).corpus!;
const small = readCorpus('tests/fixtures/minimal').corpus!;
const real = readCorpus(ROOT).corpus!;
const check = 'content/checks/cars.md';

describe('the order of a record and an article', () => {
  it.each([
    ['2019-01-08', '2019-04-12', 'older'],
    ['2019-04-12', '2019-04-12', 'older'],
    ['2019-04-13', '2019-04-12', 'later'],
    ['2019-04', '2019-04-12', 'unordered'],
    ['2019', '2019-04', 'unordered'],
    ['2023-09-12', '2023-09-12/2023-09-17', 'older'],
    ['2023-09-13', '2023-09-12/2023-09-17', 'unordered'],
    ['2023-09-17', '2023-09-12/2023-09-17', 'later'],
    ['2020', '2021-01-01', 'older'],
  ])('%s beside %s: %s', (record, article, order) => {
    expect(orderOf(record, article)).toBe(order);
  });

  it('is told of every link of a check that uses a record, and of no publication', () => {
    const corpus = read({
      'content/events/2024-2.yml': (text) => text.replace('kind: report', 'kind: article'),
    });
    expect(recordLinks(corpus).map(({ event, checks, order }) => [event.id, checks, order])).toEqual([
      ['2023-1', 1, 'older'],
      ['2023-2', 1, 'older'],
      ['2024-1', 1, 'older'],
    ]);
  });

  it('adds up in the real content', () => {
    const links = recordLinks(real);
    const vocabulary = vocabularyOf(real);
    const parts = ['links.older', 'links.later', 'links.unordered'].map((name) => {
      const value = vocabulary.get(name)!;
      return value.kind === 'number' ? value.number : NaN;
    });
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(links.length);
  });
});

describe('balance', () => {
  it('gives every verdict with the claims it is out of', () => {
    const { articles, speakers, administrations, claims } = balanceOf(read());
    expect(claims).toBe(1);
    expect(articles).toEqual([expect.objectContaining({ id: 'bridge-opens', claims: 1, inReview: 0 })]);
    expect(speakers).toEqual([expect.objectContaining({ id: 'mayor', name: expect.any(String), claims: 1 })]);
    expect(administrations).toEqual([expect.objectContaining({ id: null, claims: 1 })]);
    expect(articles[0]!.verdicts.get('mostly-true')).toBe(1);
    expect(articles[0]!.verdicts.get('false')).toBe(0);
  });

  it.each<[string, Changes, object]>([
    [
      'a check in review has no verdict',
      {
        [check]: (text) =>
          text
            .replace(/status: reviewed[\s\S]*?claims:/, 'status: in-review\nstatusNote: Waiting.\nclaims:')
            .replace(/test:\n(?: .*\n)+verdict: .*\nscale: .*\nconfidence: .*\nconfidenceNote: .*\n/, ''),
      },
      { inReview: 1, claims: 1 },
    ],
    [
      'an administration counts what concerns it',
      {
        [check]: (text) =>
          text.replace('topics: [bridges]', 'topics: [bridges]\nadministrations: [second-council]'),
      },
      { id: 'second-council', name: 'Second council (since 2023)', claims: 1 },
    ],
  ])('%s', (_, changes, row) => {
    expect(balanceOf(read(changes)).administrations).toEqual([expect.objectContaining(row)]);
  });

  it('leaves no claim of the real content out, and adds up row by row', () => {
    const { articles, speakers, administrations, claims } = balanceOf(real);
    for (const row of [...articles, ...speakers, ...administrations])
      expect(
        [...row.verdicts.values()].reduce((sum, count) => sum + count, row.inReview),
        row.name,
      ).toBe(row.claims);
    for (const rows of [articles, speakers])
      expect(rows.reduce((sum, row) => sum + row.claims, 0)).toBe(claims);
  });
});

describe('the self-audit', () => {
  const vocabulary = vocabularyOf(small);
  it.each<[string, Partial<Criterion>, string]>([
    ['met while all conditions hold', { met: ['checks = 1', 'claims = 1'] }, 'met'],
    ['not met where one fails', { met: ['checks = 1', 'claims = 2'] }, 'not-met'],
    ['partly met by the second list', { met: ['claims = 2'], partly: ['claims > 0'] }, 'partly'],
    ['as judged where no number can tell', { state: 'partly' }, 'partly'],
  ])('is %s', (_, criterion, state) => {
    expect(stateOf({ id: 'a', criterion: 'A.', evidence: 'E.', ...criterion }, vocabulary)).toBe(state);
  });

  it('stands unmet criteria first, and tells what is missing of them alone', () => {
    const corpus = read();
    expect(auditOf(corpus.audit, vocabularyOf(corpus))).toEqual([
      expect.objectContaining({ id: 'channel', state: 'not-met', computed: true, missing: 'An address.' }),
      {
        id: 'named',
        criterion: 'The writers are named.',
        state: 'met',
        computed: false,
        evidence: 'The desk has one writer.',
      },
    ]);
  });

  it('is met as soon as the data say so', () => {
    const corpus = read({ 'content/site.yml': (text) => `${text}contact: desk@desk.example\n` });
    expect(auditOf(corpus.audit, vocabularyOf(corpus))[0]).toMatchObject({ id: 'channel', state: 'met' });
  });
});

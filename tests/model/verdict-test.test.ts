import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { answers, verdictTest } from '../../model/schema/index.ts';
import { rowFor, sameAnswers, type Answers } from '../../model/verdict-test.ts';
import { ROOT } from '../root.ts';

const { scale } = readCorpus(ROOT, []).corpus!;
const test = (evidence: string, basis: string, words: string, omission: string): Answers => ({
  evidence,
  basis,
  words,
  omission,
});

describe('the table of verdicts', () => {
  it.each<[row: number, verdict: string, Answers]>([
    [1, 'unsupported', test('none', 'yes', 'contrary', 'changes')],
    [1, 'unsupported', test('none', 'no', 'none', 'none')],
    [2, 'unsupported', test('leans', 'no', 'contrary', 'none')],
    [2, 'unsupported', test('leans', 'no', 'none', 'none')],
    [3, 'false', test('leans', 'yes', 'contrary', 'changes')],
    [3, 'false', test('settles', 'no', 'contrary', 'none')],
    [4, 'misleading', test('settles', 'yes', 'turned', 'changes')],
    [4, 'misleading', test('leans', 'yes', 'turned', 'none')],
    [5, 'missing-context', test('settles', 'yes', 'detail', 'changes')],
    [5, 'missing-context', test('leans', 'yes', 'none', 'changes')],
    [6, 'mostly-true', test('settles', 'yes', 'detail', 'nuance')],
    [6, 'mostly-true', test('settles', 'yes', 'detail', 'none')],
    [7, 'mostly-true', test('leans', 'yes', 'none', 'nuance')],
    [8, 'true', test('settles', 'yes', 'none', 'none')],
    [8, 'true', test('leans', 'yes', 'none', 'none')],
  ])('row %i gives %s', (number, verdict, given) => {
    expect(rowFor(scale, given)).toMatchObject({ number, row: { verdict } });
  });

  it('has a row for every set of answers, and uses every row', () => {
    const used = new Set<number>();
    for (const evidence of answers.evidence)
      for (const basis of answers.basis)
        for (const words of answers.words)
          for (const omission of answers.omission)
            used.add(rowFor(scale, test(evidence, basis, words, omission))!.number);
    expect([...used].sort((a, b) => a - b)).toEqual(scale.table.map((_, index) => index + 1));
  });

  it('names verdicts of the scale only', () => {
    const ids = scale.verdicts.map(({ id }) => id);
    expect(scale.table.map(({ verdict }) => verdict).filter((id) => !ids.includes(id))).toEqual([]);
    expect(scale.borders.flatMap(({ between }) => between).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says nothing where no row fits', () => {
    const table = [{ when: { words: ['none' as const] }, verdict: 'true', because: 'no word fails' }];
    expect(rowFor({ table }, test('settles', 'yes', 'detail', 'none'))).toBeNull();
  });
});

describe('the questions', () => {
  it('have the answers that checks may record, in words', () => {
    expect(
      Object.fromEntries(scale.questions.map(({ id, answers: list }) => [id, list.map((one) => one.id)])),
    ).toEqual(answers);
  });

  it.each<[string, Record<string, string>]>([
    ['evidenceNote', { evidence: 'leans' }],
    ['basisNote', { words: 'turned', wordsNote: 'The year.' }],
    ['wordsNote', { words: 'detail' }],
    ['omissionNote', { omission: 'nuance' }],
  ])('ask for %s where an answer needs it', (field, change) => {
    const result = verdictTest.safeParse({ ...test('settles', 'yes', 'none', 'none'), ...change });
    expect(result.error?.issues.map(({ path }) => path)).toEqual([[field]]);
  });
});

it('tells which checks have the same answers', () => {
  expect(sameAnswers(test('leans', 'yes', 'none', 'changes'))).toBe('leans, yes, none, changes');
});

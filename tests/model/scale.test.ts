import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verdictScale } from '../../model/schema/index.ts';

interface Scale {
  questions: { id: string; answers: { id: string; words: string; meaning: string }[] }[];
}
const scale = (): Scale => load(readFileSync('tests/fixtures/minimal/content/verdicts.yml', 'utf8')) as Scale;
const faults = (change: (given: Scale) => void): string[] => {
  const given = scale();
  change(given);
  return verdictScale.safeParse(given).error?.issues.map(({ path }) => path.join('.')) ?? [];
};

test('the scale has words for every answer that a check may record, and for no other', () => {
  expect(faults(() => undefined)).toEqual([]);
  expect(faults(({ questions }) => (questions[0]!.answers[0]!.id = 'setles'))).toContain(
    'questions.0.answers.0.id',
  );
  expect(faults(({ questions }) => questions[2]!.answers.pop())).toEqual(['questions.2.answers']);
  expect(faults(({ questions }) => questions[1]!.answers.push(questions[1]!.answers[0]!))).toEqual([
    'questions.1.answers.2.id',
  ]);
});

test('the scale asks every question once', () => {
  expect(faults(({ questions }) => (questions[1] = questions[0]!))).toContain('questions');
});

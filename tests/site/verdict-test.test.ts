import { expect, test } from 'vitest';
import { verdictTestView } from '../../site/data/pages/verdict-test.ts';
import { worldOf } from './helpers.ts';

const viewed = () => verdictTestView(worldOf());

test('every row of the table is told in the words of its answers', () => {
  expect(viewed().rows.map(({ when, verdict }) => `${verdict.words}: ${when}`)).toMatchInlineSnapshot(`
    [
      "Unsupported: No adequate evidence.",
      "Unsupported: The record leans one way, and no ground was found.",
      "False: The statement itself fails.",
      "Misleading: A real thing is turned.",
      "Missing context: Something that changes the conclusion.",
      "Mostly true: A detail fails.",
      "Mostly true: A nuance.",
      "True: Anything else.",
    ]
  `);
});

test('the newest entry on the scale comes first', () => {
  const { history } = worldOf().corpus.scale;
  const shown = viewed().history.map(({ date }) => date.iso);
  expect(shown).toEqual(history.map(({ date }) => date).reverse());
  expect(shown).toEqual([...shown].sort().reverse());
});

test('what the point is stands above the questions, and a case for and against at each answer', () => {
  const world = worldOf();
  const { scale } = world.corpus;
  scale.point = "It's the proposition.";
  const [first] = scale.questions[0]!.answers;
  first!.example = 'A vote, and the "minutes" of it.';
  delete first!.counterExample;
  const view = verdictTestView(world);
  expect(view.point).toBe('It’s the proposition.');
  expect(view.questions[0]!.answers[0]).toMatchObject({
    example: 'A vote, and the “minutes” of it.',
    counterExample: undefined,
  });
});

test('questions and borders are in words', () => {
  expect(viewed().questions.map(({ answers }) => answers.length)).toEqual([3, 2, 4, 3]);
  expect(viewed().borders.map(({ between }) => between)).toContain('Misleading or False');
});

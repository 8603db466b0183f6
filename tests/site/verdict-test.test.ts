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

test('the newest version of the scale comes first', () => {
  expect(viewed().history.map(({ version }) => version)).toEqual([2, 1]);
  expect(viewed().history[0]!.date.iso).toBe('2026-11-26');
});

test('questions and borders are in words', () => {
  expect(viewed().questions.map(({ answers }) => answers.length)).toEqual([3, 2, 4, 3]);
  expect(viewed().borders.map(({ between }) => between)).toContain('Misleading or False');
});

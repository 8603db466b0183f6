import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { REASONS } from '../../scripts/convert/english/claims/reasons.ts';
import fitted from '../../scripts/convert/english/claims/weights.json' with { type: 'json' };
import { english } from '../../scripts/convert/english/index.ts';
import { extract } from '../../scripts/convert/pipeline.ts';
import { PRIOR } from '../../scripts/measure/claims-prior.ts';
import { averagePrecision, fit } from '../../scripts/measure/fit.ts';
import { anyText } from './any-text.ts';

const scored = (text: string) => extract(new VFile(text), null, english).claims;
const only = (text: string) => scored(text)[0]!;

describe('claims stand above what is none', () => {
  const claims = [
    'Unemployment fell to 4 percent in 2019.',
    'He voted against the school meals bill three times.',
    'The law requires every employer to offer a health plan.',
    'The report found that half of the wells were unsafe.',
  ];
  const others = [
    'Thank you all for coming tonight.',
    'I think we can do better than that.',
    'What are you going to do about it?',
    'We should never let that happen again.',
    'Click here to subscribe to our newsletter.',
  ];
  test.each(claims.flatMap((claim) => others.map((other) => [claim, other])))('%s > %s', (claim, other) => {
    expect(only(claim!).score).toBeGreaterThan(only(other!).score);
  });
});

describe('reasons', () => {
  test.each([
    ['About 85,000 children were counted.', /^holds a statistic: .*85,000/],
    ['It was the largest rescue in history.', /^superlative: largest/],
    ['The audit found that the doors were open.', /^reports what The audit found$/],
    ['Prices rose because the mine closed.', /^causal: because/],
    ['The law bars the sale.', /^states a law or policy: law/],
    ['I believe it is good.', /^less: /],
  ])('%s', (text, reason) => {
    expect(only(text).reasons).toContainEqual(expect.stringMatching(reason));
  });
  test('each feature with a weight can say why, but for those that only tune', () => {
    const silent = Object.keys(fitted.weights).filter((name) => !(name in REASONS));
    expect(silent.sort()).toEqual(['length', 'third']);
  });
});

test('a claim in a quotation keeps its speaker', () => {
  const found = scored('“The dam cost 40 million dollars,” Tom Park said. “It was built in 1987.”');
  expect(found.map(({ speaker }) => speaker)).toEqual(['Tom Park', 'Tom Park']);
});

test('every sentence is scored, in order, from 0 to 1, on any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { claims, sentences } = extract(new VFile(text), null, english);
      expect(claims.map(({ start, end }) => [start, end])).toEqual(
        sentences.map(({ start, end }) => [start, end]),
      );
      expect(claims.filter(({ score }) => !(score >= 0 && score <= 1))).toEqual([]);
    }),
  );
});

describe('fitting', () => {
  const example = (name: string, claim: boolean) => ({ features: [{ name, value: 1, shown: '' }], claim });
  const prior = { bias: 0, weights: { figure: 0, question: 0 } };
  const examples = Array.from({ length: 40 }, (_, at) =>
    example(at % 2 ? 'figure' : 'question', at % 2 === 1),
  );

  test('raises what claims have and lowers what they have not', () => {
    const { weights } = fit(examples, prior);
    expect(weights.figure).toBeGreaterThan(0.5);
    expect(weights.question).toBeLessThan(-0.5);
  });
  test('gives the same weights in any order of examples', () => {
    expect(fit(examples.toReversed(), prior)).toEqual(fit(examples, prior));
  });
  test('stays at the prior without examples', () => {
    expect(fit([], PRIOR)).toEqual(PRIOR);
  });
  test('average precision', () => {
    expect(averagePrecision([true, true, false])).toBe(1);
    expect(averagePrecision([false, true])).toBe(0.5);
    expect(averagePrecision([true, false, true])).toBeCloseTo(5 / 6);
    expect(averagePrecision([])).toBe(0);
  });
});

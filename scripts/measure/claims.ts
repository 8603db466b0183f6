import { load } from 'js-yaml';
import { z } from 'zod';
import { scoreOf, type Weights } from '../convert/english/claims/score.ts';
import fitted from '../convert/english/claims/weights.json' with { type: 'json' };
import type { Span } from '../convert/types.ts';
import { seedExamples, shapeExamples } from './claim-examples.ts';
import { PRIOR } from './claims-prior.ts';
import type { Field, Gold, GoldSeed, Row } from './field.ts';
import { averagePrecision, fit, type Example } from './fit.ts';

const curation = z.looseObject({
  claims: z.array(z.looseObject({ quote: z.string(), prefix: z.string().optional() })),
});

/** Where the curated claims of a seed stand. */
export function curatedSpans(yaml: string, text: string): Span[] {
  return curation.parse(load(yaml)).claims.map(({ quote, prefix = '' }) => {
    const at = text.indexOf(prefix + quote);
    if (at < 0) throw new Error(`Unexpected claim "${quote}", expected words of the seed`);
    return { start: at + prefix.length, end: at + prefix.length + quote.length };
  });
}

const rank = (examples: readonly Example[], weights: Weights): number[] =>
  examples
    .map(({ features }, index) => ({ index, score: scoreOf(features, weights) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ index }) => index);

/** How many curated claims share words with one of the best `most` sentences. */
function reached(seed: GoldSeed, spans: readonly Span[], order: readonly number[], most: number): number {
  const best = order.slice(0, most).map((index) => seed.found.sentences[index]!);
  return spans.filter((span) => best.some((one) => one.start < span.end && span.start < one.end)).length;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Rows over the seeds; `weightsFor` gives the weights with which an article is ranked. */
function seedRows(
  gold: Gold,
  articles: readonly Example[][],
  set: string,
  weightsFor: (article: number) => Weights,
): Row[] {
  const orders = articles.map((examples, index) => rank(examples, weightsFor(index)));
  const spans = gold.seeds.map(({ id, text }) => curatedSpans(gold.read(`seeds/${id}.yml`), text));
  const of = spans.flat().length;
  const recall = (most: number) =>
    gold.seeds.reduce((sum, seed, index) => sum + reached(seed, spans[index]!, orders[index]!, most), 0) / of;
  const precision = articles.map((examples, index) =>
    averagePrecision(orders[index]!.map((at) => examples[at]!.claim)),
  );
  return [
    {
      set,
      measure: 'average precision, mean of articles',
      share: mean(precision),
      of: articles.flat().length,
    },
    { set, measure: 'curated claims within 10 sentences', share: recall(10), of },
    { set, measure: 'curated claims within 20 sentences', share: recall(20), of },
  ];
}

function shapeRows(set: string, examples: readonly Example[], weights: Weights): Row[] {
  const ranked = rank(examples, weights).map((at) => examples[at]!.claim);
  const chosen = examples.filter(({ features }) => scoreOf(features, weights) >= 0.5);
  return [
    { set, measure: 'average precision', share: averagePrecision(ranked), of: examples.length },
    {
      set,
      measure: 'claim or not, at 0.5',
      found: chosen.length,
      gold: examples.filter(({ claim }) => claim).length,
      right: chosen.filter(({ claim }) => claim).length,
    },
  ];
}

/** Check-worthiness: ranking of sentences. */
export const claims: Field = {
  name: 'claims',
  rules:
    'Every sentence is labelled claim or not. Weights are fitted on the seeds and the shapes together; "cross-validated" ranks each article with weights fitted without it, "fitted" with the committed ones, which have seen it. The held-out sentences were used for neither. A curated claim (`seeds/*.yml`) is reached when it shares words with one of the best sentences of its article.',
  measure: (gold) => {
    const articles = seedExamples(gold);
    const shapes = shapeExamples(gold.read('tests/gold/shapes/claims.yml'));
    const heldOut = shapeExamples(gold.read('tests/gold/shapes/claims-held-out.yml'));
    const without = articles.map((_, left) =>
      fit([...articles.filter((_, index) => index !== left).flat(), ...shapes], PRIOR),
    );
    return [
      ...seedRows(gold, articles, 'seeds, cross-validated', (article) => without[article]!),
      ...seedRows(gold, articles, 'seeds, fitted', () => fitted),
      ...shapeRows('shapes, fitted', shapes, fitted),
      ...shapeRows('shapes, held out', heldOut, fitted),
    ];
  },
};

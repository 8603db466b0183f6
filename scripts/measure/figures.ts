import { load } from 'js-yaml';
import { VFile } from 'vfile';
import { z } from 'zod';
import { english } from '../convert/english/index.ts';
import { extract } from '../convert/pipeline.ts';
import type { FigureFinding, Span } from '../convert/types.ts';
import type { Field, Gold, Row } from './field.ts';
import { bracketed, unbracket, zip } from './labels.ts';
import { count, pair, sameSpan, sum, type Counts, type Pair } from './score.ts';

const label = { value: z.number().nullable(), max: z.number().optional(), unit: z.string().optional() };
type GoldFigure = Span & { value: number | null; max?: number | undefined; unit?: string | undefined };
type Pairs = Pair<FigureFinding, GoldFigure>[];

const seedLabels = z.strictObject({ figures: z.array(z.strictObject({ at: z.string(), ...label })) });
const shapeLabels = z.strictObject({
  sentences: z.array(z.strictObject({ text: z.string(), figures: z.array(z.strictObject(label)) })),
});

/** Findings and labels of a seed, paired. */
export function seedFigures(found: readonly FigureFinding[], text: string, yaml: string): Pairs {
  let from = 0;
  const gold = seedLabels.parse(load(yaml)).figures.map(({ at, ...figure }) => {
    const span = bracketed(text, at, from);
    from = span.end;
    return { ...span, ...figure };
  });
  return pair(found, gold);
}

/** Findings and labels of invented sentences, paired; each sentence is converted as a text of its own. */
export function shapeFigures(yaml: string): { text: string; pairs: Pairs }[] {
  return shapeLabels.parse(load(yaml)).sentences.map((sentence) => {
    const { text, spans } = unbracket(sentence.text);
    const gold = zip(spans, sentence.figures, text);
    return { text, pairs: pair(extract(new VFile(text), null, english).figures, gold) };
  });
}

/** Equal to a tenth of a percent: a third is labelled 0.3333. */
const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= Math.abs(b) / 1000
    : (a ?? null) === (b ?? null);

const sameValue = (found: FigureFinding, gold: GoldFigure): boolean =>
  near(found.value, gold.value) && near(found.max, gold.max);

const rows = (set: string, pairs: readonly Pairs[]): Row[] => {
  const row = (measure: string, agree: (found: FigureFinding, gold: GoldFigure) => boolean): Row => ({
    set,
    measure,
    ...sum(pairs.map((each) => count(each, agree))),
  });
  // Of the figures found with a labelled unit, those whose unit is that one.
  const units: Counts = sum(
    pairs.map((each) => {
      const named = each.filter(({ found, gold }) => found && gold?.unit);
      const right = named.filter(
        ({ found, gold }) => found!.unit?.toLowerCase() === gold!.unit!.toLowerCase(),
      ).length;
      return { found: named.length, gold: named.length, right };
    }),
  );
  return [
    row('value', sameValue),
    row('overlap', () => true),
    row('exact span', sameSpan),
    {
      set,
      measure: 'unit, of those found',
      share: units.gold ? units.right / units.gold : 1,
      of: units.gold,
    },
  ];
};

const SHAPES = 'tests/gold/shapes/figures';

export const figures: Field = {
  name: 'figures',
  rules:
    'A label is found where a finding shares characters with it (overlap). Its value is right where the number, and the ' +
    'upper end of a range, are equal to a tenth of a percent; an inexact number such as "dozens" must have none. The ' +
    'span holds what makes the number inexact, the number, and a unit of measure, but not the noun counted.',
  measure: ({ seeds, read }: Gold) => [
    ...rows(
      'seeds',
      seeds.map(({ id, text, found }) =>
        seedFigures(found.figures, text, read(`tests/gold/seeds/${id}.figures.yml`)),
      ),
    ),
    ...rows(
      'shapes',
      shapeFigures(read(`${SHAPES}.yml`)).map(({ pairs }) => pairs),
    ),
    ...rows(
      'shapes, held out',
      shapeFigures(read(`${SHAPES}-held-out.yml`)).map(({ pairs }) => pairs),
    ),
  ],
};

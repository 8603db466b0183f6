import { load } from 'js-yaml';
import { VFile } from 'vfile';
import { z } from 'zod';
import { edtf } from '../../content/schema/index.ts';
import { extract } from '../convert/pipeline.ts';
import { publishedBetween } from '../convert/published.ts';
import type { DateFinding, Span } from '../convert/types.ts';
import type { Field, Gold, Row } from './field.ts';
import { bracketed, unbracket, zip } from './labels.ts';
import { count, pair, sameSpan, sum, type Pair } from './score.ts';

type GoldDate = Span & { date: string | null };
type Pairs = Pair<DateFinding, GoldDate>[];

const seedLabels = z.strictObject({
  published: edtf,
  dates: z.array(z.strictObject({ at: z.string(), date: edtf.nullable() })),
});
const shapeLabels = z.strictObject({
  published: edtf,
  sentences: z.array(
    z.strictObject({ text: z.string(), published: edtf.nullish(), dates: z.array(edtf.nullable()) }),
  ),
});

/** Findings and labels of a seed, paired. */
export function seedDates(found: readonly DateFinding[], text: string, yaml: string): Pairs {
  let from = 0;
  const gold = seedLabels.parse(load(yaml)).dates.map(({ at, date }) => {
    const span = bracketed(text, at, from);
    from = span.end;
    return { ...span, date };
  });
  return pair(found, gold);
}

/** Findings and labels of invented sentences, paired; each sentence is converted as a text of its own. */
export function shapeDates(yaml: string): { text: string; pairs: Pairs }[] {
  const { published, sentences } = shapeLabels.parse(load(yaml));
  return sentences.map((sentence) => {
    const { text, spans } = unbracket(sentence.text);
    const on = sentence.published === undefined ? published : sentence.published;
    const gold = zip(
      spans,
      sentence.dates.map((date) => ({ date })),
      text,
    );
    return { text, pairs: pair(extract(new VFile(text), publishedBetween(on)).dates, gold) };
  });
}

const bare = (date: string | null): string | null => date && date.replace(/[~?]/g, '');

const rows = (set: string, pairs: readonly Pairs[]): Row[] => {
  const row = (measure: string, agree: (found: DateFinding, gold: GoldDate) => boolean): Row => ({
    set,
    measure,
    ...sum(pairs.map((each) => count(each, agree))),
  });
  return [
    row('value', (found, gold) => bare(found.date) === bare(gold.date)),
    row('overlap', () => true),
    row('exact span', sameSpan),
  ];
};

const SHAPES = 'tests/gold/shapes/dates';

export const dates: Field = {
  name: 'dates',
  rules:
    'A label is found where a finding shares characters with it (overlap). Its value is right where the EDTF dates are ' +
    'equal, the marks for approximate and uncertain left aside; what the text leaves open must be left open. Spans ' +
    'follow TIMEX3: the expression without its preposition.',
  measure: ({ seeds, read }: Gold) => [
    ...rows(
      'seeds',
      seeds.map(({ id, text, found }) =>
        seedDates(found.dates, text, read(`tests/gold/seeds/${id}.dates.yml`)),
      ),
    ),
    ...rows(
      'shapes',
      shapeDates(read(`${SHAPES}.yml`)).map(({ pairs }) => pairs),
    ),
    ...rows(
      'shapes, held out',
      shapeDates(read(`${SHAPES}-held-out.yml`)).map(({ pairs }) => pairs),
    ),
  ],
};

import { load } from 'js-yaml';
import { VFile } from 'vfile';
import { z } from 'zod';
import { edtf } from '../../model/schema/index.ts';
import { english } from '../convert/english/index.ts';
import { extract } from '../convert/pipeline.ts';
import { publishedBetween } from '../convert/published.ts';
import type { DateFinding, Span } from '../convert/types.ts';
import type { Field, Gold, Row } from './field.ts';
import { chronoDates } from './chrono.ts';
import { bracketed, unbracket, zip } from './labels.ts';
import { count, pair, sameSpan, sum, type Pair } from './score.ts';

type GoldDate = Span & { date: string | null };
/** A finding as far as it is scored: what the pipeline finds, or what a library finds alone. */
type Dated = Span & Pick<DateFinding, 'date'>;
type Pairs = Pair<Dated, GoldDate>[];

/** A labelled text: the pipeline's findings paired with the labels, and those of chrono-node alone. */
export interface Labelled {
  text: string;
  pairs: Pairs;
  library: Pairs;
}

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

const labelled = (
  text: string,
  published: string | null,
  found: readonly Dated[],
  gold: readonly GoldDate[],
): Labelled => ({
  text,
  pairs: pair(found, gold),
  library: pair(chronoDates(text, published), gold),
});

/** A seed with its labels. */
export function seedDates(found: readonly Dated[], text: string, yaml: string): Labelled {
  const { published, dates: labels } = seedLabels.parse(load(yaml));
  let from = 0;
  const gold = labels.map(({ at, date }) => {
    const span = bracketed(text, at, from);
    from = span.end;
    return { ...span, date };
  });
  return labelled(text, published, found, gold);
}

/** Invented sentences with their labels; each is converted as a text of its own. */
export function shapeDates(yaml: string): Labelled[] {
  const { published, sentences } = shapeLabels.parse(load(yaml));
  return sentences.map((sentence) => {
    const { text, spans } = unbracket(sentence.text);
    const on = sentence.published === undefined ? published : sentence.published;
    const values = sentence.dates.map((date) => ({ date }));
    return labelled(
      text,
      on,
      extract(new VFile(text), publishedBetween(on), english).dates,
      zip(spans, values, text),
    );
  });
}

const bare = (date: string | null): string | null => date && date.replace(/[~?]/g, '');
const sameValue = (found: Dated, gold: GoldDate): boolean => bare(found.date) === bare(gold.date);

const row = (
  set: string,
  measure: string,
  pairs: readonly Pairs[],
  agree: (found: Dated, gold: GoldDate) => boolean,
): Row => ({
  set,
  measure,
  ...sum(pairs.map((each) => count(each, agree))),
});

const rows = (set: string, texts: readonly Labelled[]): Row[] => {
  const own = texts.map(({ pairs }) => pairs);
  return [
    row(set, 'value', own, sameValue),
    row(set, 'overlap', own, () => true),
    row(set, 'exact span', own, sameSpan),
    row(
      set,
      'value, chrono-node alone',
      texts.map(({ library }) => library),
      sameValue,
    ),
  ];
};

const SHAPES = 'tests/gold/shapes/dates';

export const dates: Field = {
  name: 'dates',
  rules:
    'A label is found where a finding shares characters with it (overlap). Its value is right where the EDTF dates are ' +
    'equal, the marks for approximate and uncertain left aside; what the text leaves open must be left open. Spans ' +
    'follow TIMEX3: the expression without its preposition. The library chrono-node alone stands beside it as a yardstick.',
  measure: ({ seeds, read }: Gold) => [
    ...rows(
      'seeds',
      seeds.map(({ id, text, found }) =>
        seedDates(found.dates, text, read(`tests/gold/seeds/${id}.dates.yml`)),
      ),
    ),
    ...rows('shapes', shapeDates(read(`${SHAPES}.yml`))),
    ...rows('shapes, held out', shapeDates(read(`${SHAPES}-held-out.yml`))),
  ],
};

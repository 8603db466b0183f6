import { load } from 'js-yaml';
import { z } from 'zod';
import type { Block } from '../../model/schema/index.ts';
import type { Span } from '../convert/types.ts';
import type { GoldAttribution } from './sources-score.ts';

const seedLabels = z.array(
  z.strictObject({
    paragraph: z.int(),
    speaker: z.string(),
    name: z.string(),
    type: z.string(),
    cue: z.string(),
    content: z.array(z.string()),
  }),
);
const shapes = z.array(
  z.strictObject({ text: z.string(), attributions: z.array(z.array(z.string()).min(3)) }),
);

/**
 * Where "first words [...] last words" stands in `text`, from `from` on; a no-break space counts as a space.
 * Throws where it does not: labels must point at words.
 */
export function locate(given: string, words: string, from: number): Span {
  const text = given.replaceAll('\u00a0', ' ');
  const [first = '', last] = words.split(' [...] ');
  const start = text.indexOf(first, from);
  const tail = last === undefined ? start : text.indexOf(last, start + first.length);
  if (start < 0 || tail < 0) throw new Error(`Unexpected label "${words}", expected words of the text`);
  return { start, end: tail + (last ?? first).length };
}

/** Labels of a seed: `tests/gold/seeds/<seed>.sources.yml`. */
export function seedAttributions(yaml: string, text: string, blocks: readonly Block[]): GoldAttribution[] {
  return seedLabels.parse(load(yaml)).map(({ paragraph, speaker, name, cue, content }) => {
    const start = blocks[paragraph - 1]?.start ?? 0;
    return { paragraph, speaker, name, cue, content: content.map((words) => locate(text, words, start)) };
  });
}

/** An invented text with its labels: `tests/gold/shapes/sources*.yml`. */
export function shapeAttributions(yaml: string): { text: string; gold: GoldAttribution[] }[] {
  return shapes.parse(load(yaml)).map(({ text, attributions }) => ({
    text,
    gold: attributions.map(([who = '', cue = '', ...content]) => {
      const [speaker = '', name] = who.split(' => ');
      return {
        paragraph: 1,
        speaker,
        name: name ?? speaker,
        cue,
        content: content.map((words) => locate(text, words, 0)),
      };
    }),
  }));
}

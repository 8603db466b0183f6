import { load } from 'js-yaml';
import { z } from 'zod';
import { claimKind } from '../../model/schema/index.ts';
import type { Sentence } from '../convert/types.ts';

/** Why a sentence is no claim. */
const OTHER = [
  'opinion',
  'prediction',
  'question',
  'exhortation',
  'experience',
  'furniture',
  'vague',
  'background',
  'rhetoric',
] as const;
const label = z.union([claimKind, z.enum(OTHER)]);
const seedLabels = z.array(z.strictObject({ starts: z.string(), label }));
const shapes = z.array(z.partialRecord(label, z.string()));

const isClaim = (value: string) => !(OTHER as readonly string[]).includes(value);

/** Whether each sentence of a seed is a claim, in their order. Throws where labels and sentences do not go together. */
export function seedClaims(yaml: string, text: string, sentences: readonly Sentence[]): boolean[] {
  const labels = seedLabels.parse(load(yaml));
  if (labels.length !== sentences.length)
    throw new Error(
      `Unexpected ${String(labels.length)} labels, expected one for each of ${String(sentences.length)} sentences`,
    );
  return labels.map(({ starts, label: value }, at) => {
    const sentence = text.slice(sentences[at]?.start, sentences[at]?.end).replace(/\s+/g, ' ');
    if (!sentence.startsWith(starts))
      throw new Error(`Unexpected label "${starts}", expected the start of "${sentence.slice(0, 60)}"`);
    return isClaim(value);
  });
}

/** Invented sentences with whether each is a claim. */
export const shapeClaims = (yaml: string): { text: string; claim: boolean }[] =>
  shapes
    .parse(load(yaml))
    .flatMap((entry) =>
      Object.entries(entry).map(([value, text]) => ({ text: String(text), claim: isClaim(value) })),
    );

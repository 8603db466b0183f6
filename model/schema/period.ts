import { z } from 'zod';
import { day } from './date.ts';
import { id, text } from './id.ts';

/** A span with a name. */
const period = z
  .strictObject({
    id: id.describe('Unique in the list; checks name administrations by it.'),
    name: text.describe('As a bracket over a drawing says it.'),
    label: text.describe('As a table says it, with its years.'),
    from: day.describe('First day.'),
    to: day.nullable().describe('First day that no longer belongs to it; null while it lasts.'),
  })
  .refine(({ from, to }) => to === null || from < to, { path: ['to'], error: 'a day after `from`' });

/** `content/periods.yml`: spans of time that checks, tables and the timeline name. */
export const periods = z.strictObject({
  administrations: z
    .array(period)
    .describe('Who governed when, oldest first; what claims concern is counted by them.'),
  spans: z.array(period).default([]).describe('Other spans that the timeline shows.'),
});

import { z } from 'zod';
import { addressFault } from './address.ts';
import { day } from './schema/date.ts';

/** What was found at an address. */
export const state = z.enum([
  'ok',
  'moved',
  'gone',
  'soft-404',
  'unclear',
  'no-host',
  'bad-certificate',
  'no-answer',
  'server-error',
  'refused',
  'robots',
  'bad-redirect',
  'not-public',
]);
export type State = z.infer<typeof state>;

/** What is known of one address. */
const record = z.strictObject({
  state: state.describe('What was found there at the last look.'),
  since: day.describe('The day of the first look that found it so.'),
  status: z.int().min(100).max(599).optional().describe('Status of the answer, where it is not 200.'),
  to: z
    .string()
    .refine((value) => addressFault(value) === null, { error: 'a public https address' })
    .optional()
    .describe('Where it has moved to for good.'),
  print: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'the first 16 digits of a checksum')
    .optional()
    .describe('Checksum of its text, where a verdict rests on it.'),
  changed: day.optional().describe('The day of the look that found another text than before.'),
});
export type HealthRecord = z.infer<typeof record>;

/** `docs/health.json`: what `npm run links` found, written by it alone. */
export const health = z.strictObject({
  looked: day.nullable().describe('The day of the last look at every address; null before the first.'),
  addresses: z
    .record(
      z.string().refine((value) => addressFault(value) === null, { error: 'a public https address' }),
      record,
    )
    .describe('By address, in the order of the alphabet.'),
});
export type Health = z.infer<typeof health>;

/** Before anybody looked. */
export const UNKNOWN: Health = { looked: null, addresses: {} };

/** What is believed only when it lasts: a name server or a clumsy page may be wrong for a day. */
const AFTER_DAYS: Partial<Record<State, number>> = { gone: 0, 'soft-404': 14, 'no-host': 14 };

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * The day since which an address is gone; undefined while it is not, or may come back.
 *
 * @param address as content has it
 */
export function goneSince({ looked, addresses }: Health, address: string | undefined): string | undefined {
  if (address === undefined || !Object.hasOwn(addresses, address)) return undefined;
  const { state: found, since } = addresses[address]!;
  const wait = AFTER_DAYS[found];
  if (wait === undefined) return undefined;
  return wait === 0 || (looked !== null && days(since, looked) >= wait) ? since : undefined;
}

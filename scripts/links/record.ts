import type { Corpus } from '../../model/corpus.ts';
import type { Health, HealthRecord, State } from '../../model/health.ts';
import type { Found } from './look.ts';

/** What may be otherwise tomorrow, and so does not unsay what was sure. */
const PASSING: readonly State[] = ['no-answer', 'server-error', 'refused'];
const SURE: readonly State[] = ['gone', 'soft-404', 'no-host'];

/** What is known of an address after a look. */
function after(before: HealthRecord | undefined, found: Found, today: string): HealthRecord {
  const { state, status, to, print } = found;
  if (before && PASSING.includes(state) && SURE.includes(before.state)) return before;
  const same = before && before.state === state && before.to === to;
  const changed = before?.print && print && before.print !== print ? today : before?.changed;
  return {
    state,
    since: same ? before.since : today,
    ...(status === undefined ? {} : { status }),
    ...(to === undefined ? {} : { to }),
    ...((print ?? before?.print) ? { print: print ?? before!.print! } : {}),
    ...(changed ? { changed } : {}),
  };
}

/**
 * What is known after a look. Addresses that content no longer names are forgotten.
 *
 * @param named every address that content names
 * @param whole whether all of them were looked at
 */
export function merge(
  before: Health,
  found: ReadonlyMap<string, Found>,
  named: ReadonlySet<string>,
  { today, whole }: { today: string; whole: boolean },
): Health {
  const addresses: Health['addresses'] = {};
  for (const address of [...named].sort()) {
    const known = Object.hasOwn(before.addresses, address) ? before.addresses[address] : undefined;
    const seen = found.get(address);
    if (seen) addresses[address] = after(known, seen, today);
    else if (known) addresses[address] = known;
  }
  return { looked: whole ? today : before.looked, addresses };
}

/** Letters and digits of a text, so that a name is found in an address, too. */
const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Leaves out of a look what pages withhold: a host may have put a name into an address since. */
export function withoutWithheld({ articles }: Corpus): (found: Found) => Found {
  const words = [...articles.values()].flatMap(({ text, withheld }) =>
    withheld.map(({ start, end }) => letters(text.slice(start, end))),
  );
  return (found) => {
    if (!found.to) return found;
    let plain = found.to;
    try {
      plain = decodeURIComponent(found.to);
    } catch {
      // An address may hold what is no escape; it is read as it is.
    }
    const address = ` ${letters(plain)} `;
    if (!words.some((name) => name !== '' && address.includes(` ${name} `))) return found;
    const { to: _to, ...rest } = found;
    return { ...rest, state: 'ok' };
  };
}

/** Whether a look says more of this machine than of the addresses: nothing at all was reached. */
export const reachedNothing = (found: Iterable<Found>): boolean => {
  const states = [...found].map(({ state }) => state);
  return states.length > 0 && states.every((state) => ['no-host', 'no-answer'].includes(state));
};

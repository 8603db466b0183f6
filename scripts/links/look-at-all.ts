import { randomBytes } from 'node:crypto';
import { Client } from './client.ts';
import type { Via } from './guard.ts';
import { Look, type Found } from './look.ts';
import { Polite, wait as realWait, type Wait } from './polite.ts';
import { PRODUCT, Robots } from './robots.ts';

export interface LookOptions {
  /** Where whoever runs a host can read who asks. */
  home: string;
  pause: number;
  timeout: number;
  via: Via | undefined;
  /** Addresses on whose content a verdict rests. */
  watched: ReadonlySet<string>;
  /** Told after each look. */
  told: (host: string) => void;
  /** Waits between requests; the tests hand in one that does not. */
  wait?: Wait;
}

/** Hosts that are asked at once. */
const AT_ONCE = 8;

/** Addresses by host, in the order in which the hosts first come. */
function byHost(addresses: Iterable<string>): string[][] {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()];
}

/**
 * Looks at addresses: several hosts at once, each one address after the other.
 *
 * @returns what was found, by address
 */
export async function lookAtAll(
  addresses: Iterable<string>,
  { home, pause, timeout, via, watched, told, wait = realWait }: LookOptions,
): Promise<Map<string, Found>> {
  const polite = new Polite({ atOnce: AT_ONCE, pause, wait });
  const agent = `${PRODUCT}/1.0 (+${home})`;
  const client = new Client({ polite, wait, now: Date.now, via, timeout, agent });
  const random = (): string => `${PRODUCT}-${randomBytes(8).toString('hex')}`;
  const look = new Look(client, new Robots(client, polite), random);
  const found = new Map<string, Found>();
  const queue = byHost(addresses);
  const work = async (): Promise<void> => {
    for (let group = queue.shift(); group; group = queue.shift())
      for (const address of group) {
        found.set(address, await look.at(address, watched.has(address)));
        told(new URL(address).host);
      }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

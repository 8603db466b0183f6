import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** A server on this machine that stands for every host: for trying the command, and for its tests. */
export interface Via {
  host: string;
  port: number;
}

/** Told by the guard through the connection, where a name leads to a private network. */
export const NOT_PUBLIC = 'ENOTPUBLIC';

/** Networks that are not the public internet (RFC 6890), or lead into one that may not be. */
const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
];
/** Of IPv6 only what is handed out for use (2000::/3) is public, but for documentation and for tunnels to IPv4. */
const V6_PUBLIC = '2000::/3';
const V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

function listOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address, prefix] = network.split('/');
    list.addSubnet(address!, Number(prefix), family);
  }
  return list;
}
const privateV4 = listOf(V4, 'ipv4');
const publicV6 = listOf([V6_PUBLIC], 'ipv6');
const privateV6 = listOf(V6, 'ipv6');

/** Whether a number of a machine (not a name) is one of the public internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !privateV4.check(address, 'ipv4');
  return family === 6 && publicV6.check(address, 'ipv6') && !privateV6.check(address, 'ipv6');
}

/**
 * What keeps an address from being asked at all; null where nothing does. Names are looked at again when they are
 * resolved, see `guardedLookup`: a name says nothing of where it leads.
 */
export function refusal(url: URL): 'bad-redirect' | 'not-public' | null {
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return 'bad-redirect';
  if (url.port !== '') return 'not-public';
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(host)) return isPublic(host) ? null : 'not-public';
  return host.includes('.') && !/\.(?:localhost|local|internal|lan|intranet|home\.arpa)$/.test(host)
    ? null
    : 'not-public';
}

type Done = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/**
 * How a connection finds the machine of a name. It is the connection itself that asks, so that a name cannot lead
 * elsewhere between a look and its use; one private answer among several refuses them all.
 */
export const guardedLookup =
  (via?: Via) =>
  (hostname: string, options: LookupOptions, done: Done): void => {
    if (via) {
      const family = isIP(via.host);
      if (options.all) done(null, [{ address: via.host, family }]);
      else done(null, via.host, family);
      return;
    }
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      if (addresses.length === 0 || !addresses.every(({ address }) => isPublic(address)))
        return done(Object.assign(new Error(`${hostname} is not public`), { code: NOT_PUBLIC }), []);
      return options.all ? done(null, addresses) : done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };

import { textFault } from './text.ts';

/** Longest address: what browsers and servers are known to carry. */
const LONGEST = 2_000;

/** Hosts that lead a reader to the reader's own machine or network. */
const PRIVATE = /(?:^|\.)(?:localhost|local|internal|home\.arpa|lan|intranet)$/;

/**
 * What is wrong with an address that comes in by pull request and ends in an href; null where nothing is.
 *
 * @returns what is expected instead, for the middle of a sentence
 */
export function addressFault(text: string): string | null {
  if (text.length > LONGEST) return `an address of at most ${LONGEST} characters`;
  if (/^http:\/\//i.test(text) && addressFault(text.replace(/^http/i, 'https')) === null)
    return `an https address: "${text.replace(/^http/i, 'https')}"`;
  const own = textFault(text, 'own');
  if (own) return `an address without ${own.code} (${own.name})`;
  if (/[\s<>"'`\\^{|}]/.test(text)) return 'an address without spaces, quotes, brackets or backslashes';
  if (!/^https:\/\/[^/]/i.test(text) || !URL.canParse(text)) return 'an https address';
  return hostFault(text);
}

function hostFault(text: string): string | null {
  const { username, password, port, hostname } = new URL(text);
  const authority = /^https:\/\/([^/?#]*)/i.exec(text)![1]!;
  if (username || password || authority.includes('@'))
    return 'an address without a user name: what stands before "@" can pass for the host';
  if (port || /:\d*$/.test(authority)) return 'an address without a port';
  if (/^\[|^\d+(\.\d+){3}$/.test(hostname) || !hostname.includes('.') || PRIVATE.test(hostname))
    return 'a public host';
  if (/[^\x21-\x7e]/.test(authority) || /(?:^|\.)xn--/.test(hostname))
    return `a host of plain letters, for others can pass for them (this one is "${hostname}")`;
  if (!/^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z]{2,}$/.test(hostname)) return 'a public host';
  return /%(?:0[0-9a-f]|1[0-9a-f]|7f)/i.test(text) ? 'an address without control characters' : null;
}

/** The form in which an address is kept: that of the platform. Others are returned as they are, for they have a message. */
export const storedAddress = (text: string): string =>
  addressFault(text) === null ? new URL(text).href : text;

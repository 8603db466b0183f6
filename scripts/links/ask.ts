import { request as plain, type IncomingMessage } from 'node:http';
import { request as secure, type RequestOptions } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { guardedLookup, NOT_PUBLIC, refusal, type Via } from './guard.ts';

/** Why there was no answer. */
export type Fault = 'no-host' | 'bad-certificate' | 'no-answer' | 'not-public' | 'bad-redirect';

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Uint8Array;
  /** Whether more would have come than was wanted. */
  cut: boolean;
}

export interface AskOptions {
  via?: Via | undefined;
  /** Milliseconds until an answer must be whole. */
  timeout: number;
  /** Bytes of an answer that are read, unpacked. */
  most: number;
  /** Cookies that are sent. */
  cookie?: string;
  /** How the command presents itself. */
  agent: string;
}

const TLS =
  /^(?:ERR_TLS|ERR_SSL|CERT_|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH)/;

/** A fault of the connection by its code. A name server that is not reached says nothing of the name. */
export function faultOf(code: string | undefined): Fault {
  if (code === NOT_PUBLIC) return 'not-public';
  if (code === 'ENOTFOUND' || code === 'ENODATA') return 'no-host';
  return TLS.test(code ?? '') ? 'bad-certificate' : 'no-answer';
}

const UNPACK: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Reads an answer up to a number of bytes, counted after unpacking: a small answer can hold a large one. */
function read(response: IncomingMessage, most: number): Promise<Pick<Answer, 'body' | 'cut'>> {
  const unpack = UNPACK[String(response.headers['content-encoding'] ?? '').toLowerCase()]?.();
  const stream: Readable = unpack ? response.pipe(unpack) : response;
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    const end = (cut: boolean): void => {
      resolve({ body: Buffer.concat(parts).subarray(0, most), cut });
      response.destroy();
    };
    response.on('error', reject);
    response.on('aborted', () => reject(new Error('aborted')));
    stream.on('error', reject);
    stream.on('data', (part: Buffer) => {
      parts.push(part);
      size += part.length;
      if (size > most) end(true);
    });
    stream.on('end', () => end(false));
  });
}

/**
 * Asks for one address, once, and follows nothing.
 *
 * @returns the answer, or why there is none; never throws
 */
export async function ask(url: URL, method: 'HEAD' | 'GET', options: AskOptions): Promise<Answer | Fault> {
  const refused = refusal(url);
  if (refused) return refused;
  const { via, timeout, most, agent, cookie } = options;
  const signal = AbortSignal.timeout(timeout);
  const settings: RequestOptions = {
    method,
    hostname: url.hostname,
    path: url.pathname + url.search,
    ...(via ? { port: via.port } : {}),
    headers: {
      ...(cookie ? { cookie } : {}),
      host: url.host,
      'user-agent': agent,
      accept: '*/*',
      'accept-encoding': 'identity',
    },
    lookup: guardedLookup(via) as NonNullable<RequestOptions['lookup']>,
    agent: false,
    signal,
  };
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const send = url.protocol === 'https:' ? secure : plain;
      send(settings, resolve).on('error', reject).end();
    });
    const { statusCode: status = 0, headers } = response;
    if (method === 'HEAD') response.destroy();
    const content = method === 'HEAD' ? { body: new Uint8Array(), cut: false } : await read(response, most);
    return { status, headers, ...content };
  } catch (error) {
    return faultOf((error as NodeJS.ErrnoException).code);
  }
}

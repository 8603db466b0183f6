import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Something that a server was asked for. */
export interface Request {
  method: string;
  /** Host and path: `gone.example/a`. */
  at: string;
  agent: string;
  /** Milliseconds since the server started. */
  when: number;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Nothing is answered at all. */
  hang?: true;
  /** Head and first bytes are sent, and then nothing more. */
  stall?: true;
  /** The connection is cut. */
  cut?: true;
  /** Bytes that are no HTTP. */
  raw?: string;
}

/** What is answered to a path of a host; a function is told how often it was asked before, the method, and the cookies. */
export type Site = Record<string, Reply | ((asked: number, method: string, cookie: string) => Reply)>;

/** A page as most are: a title, words, and something round them. */
export const page = (title: string, words = `${title}. ${'Words of the page. '.repeat(10)}`): Reply => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><title>${title}</title><nav>Home</nav><main><p>${words}</p></main>`,
});

export const redirect = (to: string, status = 301): Reply => ({ status, headers: { location: to } });

function answer(reply: Reply, request: IncomingMessage, response: ServerResponse): void {
  if (reply.hang) return;
  if (reply.cut) return void request.socket.destroy();
  if (reply.raw !== undefined) return void request.socket.end(reply.raw);
  response.writeHead(reply.status ?? 200, reply.headers);
  if (reply.stall) return void response.write('<!doctype html><title>Slow');
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

/** The same for a secure server: a certificate of tests/links/certificates. */
export type Certificate = 'good' | 'expired' | 'untrusted';

/**
 * Starts a server that stands for every host; it ends with the test.
 *
 * @param site what it answers, by host and path without a query; anything else is 404
 */
export async function startSite(
  site: Site,
  certificate?: Certificate,
): Promise<{ port: number; asked: Request[] }> {
  const asked: Request[] = [];
  const start = performance.now();
  const listen = (request: IncomingMessage, response: ServerResponse): void => {
    const at = request.headers.host!.replace(/:\d+$/, '') + request.url!.replace(/\?.*$/, '');
    const method = request.method!;
    const before = asked.filter((one) => one.at === at).length;
    asked.push({ method, at, agent: request.headers['user-agent'] ?? '', when: performance.now() - start });
    const reply = Object.hasOwn(site, at) ? site[at]! : { status: 404, ...page('Not found') };
    answer(
      typeof reply === 'function' ? reply(before, method, request.headers.cookie ?? '') : reply,
      request,
      response,
    );
  };
  const file = (ending: string): Buffer =>
    readFileSync(new URL(`certificates/${certificate}${ending}.pem`, import.meta.url));
  const server: Server = certificate
    ? createSecure({ cert: file(''), key: file('.key') }, listen)
    : createServer(listen);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, asked };
}

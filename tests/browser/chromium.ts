import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { DIST } from '../dist.ts';

/** Places where a system keeps its own Chrome or Chromium. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts a browser: an installed one, or the one that comes inside an npm package with its own libraries. */
export async function launch(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--headless=shell',
    '--no-zygote',
    '--disable-background-networking',
    '--disable-gpu',
  ];
  const installed = INSTALLED.find(existsSync);
  if (installed)
    return chromium.launch({
      executablePath: installed,
      args: args.filter((arg) => !arg.startsWith('--headless')),
    });
  // Read when the package is loaded: it then unpacks the system libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args });
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.js': 'text/javascript',
};

/**
 * Serves a built site on a free port of this machine.
 *
 * @param folder where it was built
 * @param root path below which it stands; what is asked for beside it is not there
 */
export async function serve(folder = DIST, root = '/'): Promise<{ origin: string; close: () => void }> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, 'http://x').pathname)).replace(
      /\/$/,
      '/index.html',
    );
    if (!path.startsWith(root)) return void response.writeHead(404).end();
    readFile(join(folder, path.slice(root.length))).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

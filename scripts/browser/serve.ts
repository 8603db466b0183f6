import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readAnywhere } from '../files.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.js': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a built site on a free port of this machine.
 *
 * @param folder where it was built
 * @param root path below which it stands; what is asked for beside it is not there
 * @param compressed whether bodies are sent compressed, as every host does with what readers get
 */
export async function serve(
  folder: string,
  root = '/',
  compressed = false,
): Promise<{ origin: string; close: () => void }> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, 'http://x').pathname)).replace(
      /\/$/,
      '/index.html',
    );
    if (!path.startsWith(root)) return void response.writeHead(404).end();
    try {
      const body = readAnywhere(join(folder, path.slice(root.length)));
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      if (compressed && /text|xml|json|svg/.test(type))
        response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(body));
      else response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      // Whatever cannot be read is not there, as on a host.
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { commandOf, shellEnvironment } from './site.ts';

/** A port that nothing listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Status and text of an address, as a browser asks for a page. */
export async function ask(url: string): Promise<{ status: number; text: string }> {
  const response = await fetch(url, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
}

/** Asks until something holds of the answer, or for a minute. */
export async function askUntil(
  url: string,
  holds: (answer: { status: number; text: string }) => boolean,
): Promise<{ status: number; text: string }> {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await ask(url).catch(() => ({ status: 0, text: '' }));
    if (holds(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Starts `dev` or `preview` in a small repository. */
export async function startServer(
  root: string,
  script: 'dev' | 'preview',
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, commandOf(script, '--port', String(port), '--host', '127.0.0.1'), {
    cwd: root,
    stdio: 'ignore',
    env: shellEnvironment(),
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  await askUntil(origin, ({ status }) => status > 0);
  return {
    origin,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

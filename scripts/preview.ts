import { preview } from 'astro';
import { resolve } from 'node:path';
import { readCorpus } from '../model/read/corpus.ts';
import { isFolder, recover } from './output/folder.ts';
import { note } from './report.ts';
import { readServerArguments } from './arguments/server.ts';

/** `npm run preview`: serves what was built, below the path that content/site.yml gives it. */
async function main(args: string[], root: string): Promise<void> {
  const server = readServerArguments(args);
  const out = resolve(root, 'dist');
  if (typeof server !== 'string') recover(out);
  if (typeof server === 'string' || !isFolder(out)) {
    note(
      typeof server === 'string'
        ? server
        : 'error Unexpected lack of dist/, expected a built site. Run `npm run build`',
    );
    process.exitCode = 1;
    return;
  }
  const { port } = await preview({ root, server, logLevel: 'warn' });
  const base = readCorpus(root, []).corpus?.site.base;
  const path = base ? new URL(base).pathname : '/';
  note(
    `Serving dist/ at http://${server.host ?? 'localhost'}:${port}${path.replace(/\/?$/, '/')} (Ctrl-C ends it).`,
  );
}

await main(process.argv.slice(2), process.cwd());

import { dev } from 'astro';
import { KeptFiles } from '../model/read/kept.ts';
import { desk } from '../model/reads.ts';
import { fixMechanical } from './fix.ts';
import { keptGate } from './kept-gate.ts';
import { gatekeeper } from './output/gatekeeper.ts';
import { note, printMessages } from './report.ts';
import { readDevArguments } from './arguments/server.ts';

/** `npm run dev`: the site as it is written. While the content has problems, every page shows them; `--fix` mends first what is mechanical. */
async function main(args: string[], root: string): Promise<void> {
  const server = readDevArguments(args);
  if (typeof server === 'string') {
    note(server);
    process.exitCode = 1;
    return;
  }
  const { fix, ...at } = server;
  if (fix) fixMechanical(root);
  const ask = async () => (await keptGate(root, new Date().toISOString().slice(0, 10))).files;
  desk.files = new KeptFiles();
  await dev({ root, server: at, integrations: [gatekeeper(ask, printMessages)] });
}

await main(process.argv.slice(2), process.cwd());

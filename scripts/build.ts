import { build } from 'astro';
import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import { failed } from '../model/problem.ts';
import { readCorpus, type Corpus } from '../model/read/corpus.ts';
import { HELP, readBuildArguments, type BuildOptions } from './arguments/build.ts';
import { PathError } from './files.ts';
import { gate } from './gate.ts';
import { forDeploy } from './output/deploy.ts';
import { discard, freshFolder, readOutput, recover, takePlace } from './output/folder.ts';
import { prove } from './output/prove.ts';
import { withheldForms } from './output/withheld.ts';
import { note, print, printMessages } from './report.ts';

/** Prints messages; returns whether an error is among them. */
function refuse(files: VFile[]): boolean {
  printMessages(files);
  return failed(files);
}

/** Seconds by the name of what was done. */
type Times = Map<string, number>;

/** Does some work and keeps how long it took. */
async function timed<T>(times: Times, name: string, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await work();
  times.set(name, (performance.now() - from) / 1000);
  return result;
}

/** Builds into a fresh folder and proves it; returns whether it may take the place of the last output. */
async function make(root: string, fresh: string, corpus: Corpus, times: Times): Promise<boolean> {
  await timed(times, 'pages', () => build({ root, outDir: fresh, logLevel: 'warn' }));
  const { base } = corpus.site;
  const expected = { base: base.endsWith('/') ? base : `${base}/`, withheld: withheldForms(corpus) };
  return timed(times, 'proof', () => !refuse(prove(readOutput(fresh), expected)));
}

/** The gate, the build, the proof, and the change of places; returns the exit code. */
async function main(options: BuildOptions, root: string): Promise<number> {
  const start = performance.now();
  const times: Times = new Map();
  const files = await timed(times, 'gate', () => gate(root, new Date().toISOString().slice(0, 10)));
  if (refuse(options.deploy ? forDeploy(files) : files)) return 1;
  const out = resolve(root, options.out);
  const fresh = freshFolder(out);
  recover(out);
  try {
    if (!(await make(root, fresh, readCorpus(root, ['articles']).corpus!, times))) return 1;
    await timed(times, 'change of places', () => takePlace(fresh, out));
  } finally {
    discard(fresh);
  }
  note(`Built and proved ${options.out}/ in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  if (options.times) for (const [name, seconds] of times) note(`${name}: ${seconds.toFixed(2)} s`);
  return 0;
}

// Vite builds for development under any other.
process.env['NODE_ENV'] = 'production';
const options = readBuildArguments(process.argv.slice(2), process.env);
if (typeof options === 'string') {
  note(`${options}\nRun \`npm run build -- --help\` for the options.`);
  process.exitCode = 1;
} else if (options.help) print(HELP);
else
  process.exitCode = await main(options, process.cwd()).catch((error: unknown) => {
    if (!(error instanceof PathError)) throw error;
    note(`error ${error.message}. ${error.fix}`);
    return 1;
  });

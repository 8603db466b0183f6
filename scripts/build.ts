import { join, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { failed } from '../model/problem.ts';
import { desk } from '../model/reads.ts';
import type { Corpus, Reading } from '../model/read/corpus.ts';
import { HELP, readBuildArguments, type BuildOptions } from './arguments/build.ts';
import { makePages, type MadeSite } from './build/make.ts';
import { nothing, recall, remember, type MadeFile } from './build/memory.ts';
import { programOf } from './build/program.ts';
import { sealer, sealOf } from './seal.ts';
import { startSite } from './build/site-program.ts';
import { PathError, sha256 } from './files.ts';
import { cleanGate, keptGate } from './kept-gate.ts';
import { forDeploy } from './output/deploy.ts';
import { lookAt, type Expected, type Looked } from './output/file.ts';
import { Filler } from './output/filler.ts';
import { discard, freshFolder, readFileOf, recover, stampOf, takePlace, twinOf } from './output/folder.ts';
import { proveLooked } from './output/prove.ts';
import { sitemapOf } from './output/sitemap.ts';
import { withheldForms } from './output/withheld.ts';
import { note, print, printMessages, status } from './report.ts';

/** Prints messages; returns whether an error is among them. */
function refuse(files: VFile[]): boolean {
  printMessages(files);
  return failed(files);
}

/** What is done, one after the other, as a terminal says it. */
const STEPS = {
  gate: 'Checking the content',
  program: 'Compiling the templates',
  reading: 'Reading the content',
  pages: 'Making pages',
  proof: 'Proving what was made',
  'change of places': 'Changing places',
  memory: 'Keeping what the next build needs',
} as const;

/** Seconds by the name of what was done. */
type Times = Map<string, number>;

/** Does some work and keeps how long it took. */
async function timed<T>(times: Times, name: keyof typeof STEPS, work: () => T | Promise<T>): Promise<T> {
  status.say(`${STEPS[name]} ...`);
  const from = performance.now();
  const result = await work();
  times.set(name, (performance.now() - from) / 1000);
  return result;
}

/** What the output has to agree with. */
function expectedOf(corpus: Corpus): Expected {
  const { base } = corpus.site;
  return { base: base.endsWith('/') ? base : `${base}/`, withheld: withheldForms(corpus) };
}

/** Whether more files were taken over from the last output than made: then it is worth keeping. */
const isTaken = ({ files }: MadeSite): boolean =>
  [...files.values()].filter(({ stamp }) => stamp).length * 2 > files.size;

/**
 * Makes what is stale into a fresh folder, takes over the rest from the last output, proves it, and changes places.
 *
 * @returns whether there is a new output
 */
async function make(root: string, reading: Reading, options: BuildOptions, times: Times): Promise<boolean> {
  const expected = expectedOf(reading.corpus!);
  const out = resolve(root, options.out);
  const fresh = freshFolder(out);
  recover(out);
  try {
    const program = await timed(times, 'program', () => programOf(root, options.clean));
    const key = sha256(Buffer.from(JSON.stringify([program.digest, expected])));
    const memory = options.clean ? nothing() : recall(root, out, key);
    desk.reading = reading;
    desk.texts = memory.texts;
    desk.things = memory.things;
    desk.seal = sealOf;
    desk.exact = options.search;
    const site = await timed(times, 'reading', () => startSite(program));
    const filler = new Filler(fresh, twinOf(out));
    const looked = new Map<string, Looked>();
    const write = (path: string, bytes: Buffer) => looked.set(path, lookAt({ path, bytes }, expected));
    for (const path of program.fixedFiles) {
      filler.link(join(program.fixed, path), path);
      write(path, readFileOf(program.fixed, path));
    }
    const seal = sealer(desk.contentOf!);
    const tell = status.counter(STEPS.pages, memory.files.size || undefined);
    const making = { site, seal, memory, out, filler, expected, tell };
    const made = await timed(times, 'pages', () => makePages(making));
    for (const [path, file] of made.files) looked.set(path, file.looked);
    for (const [path, text] of sitemapOf(looked, expected.base)) {
      filler.write(path, text);
      write(path, Buffer.from(text));
    }
    const whole = await timed(times, 'proof', () => !refuse(proveLooked(looked, expected.base)));
    if (!whole) return false;
    await timed(times, 'change of places', () => {
      filler.finish();
      // Filling the folder has used the twin up, so none is left where the last output is not worth keeping.
      takePlace(fresh, out, isTaken(made) ? twinOf(out) : undefined);
    });
    await timed(times, 'memory', () => {
      const files = new Map<string, MadeFile>();
      for (const [path, { looked: facts, reads, seal: own, props, stamp }] of made.files)
        files.set(path, {
          reads,
          seal: own,
          props,
          looked: facts,
          stamp: stamp ?? stampOf(join(out, path))!,
        });
      remember(root, out, key, { texts: memory.texts, things: memory.things, routes: made.routes, files });
    });
    return true;
  } finally {
    discard(fresh);
  }
}

/** The gate, the build, the proof, and the change of places; returns the exit code. */
async function main(options: BuildOptions, root: string): Promise<number> {
  const start = performance.now();
  const times: Times = new Map();
  const today = new Date().toISOString().slice(0, 10);
  const { files, reading } = await timed(times, 'gate', () =>
    (options.clean ? cleanGate : keptGate)(root, today),
  );
  if (refuse(options.deploy ? forDeploy(files) : files)) return 1;
  if (!(await make(root, reading, options, times))) return 1;
  if (desk.left.length > 0)
    note(
      'Search still finds changed entries by their old words: `npm run build -- --search` indexes them anew, as a deploy does.',
    );
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

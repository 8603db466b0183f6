import { compare, recordOf, roughly, type Record } from './compare.ts';
import type { Answer, Compared, Known, Question } from './types.ts';

/** Time for which sentences are compared before the page is told how far it is, milliseconds. */
const SLICE = 60;

let record: Record | null = null;
/** The text asked for last: an older one is given up. */
let current = 0;

const say = (answer: Answer): void => self.postMessage(answer);
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function load(address: string): Promise<void> {
  try {
    // A module and not a request: the page's policy allows no connection.
    const { default: known } = (await import(/* @vite-ignore */ address)) as { default: Known };
    record = recordOf(known);
    say({ kind: 'ready' });
  } catch (error) {
    say({ kind: 'failed', reason: String(error) });
  }
}

async function answer(run: number, text: string): Promise<void> {
  if (!record) return;
  // Handed over piece by piece: a long text in one message would hold the page up while it is read.
  let piece: Compared[] = [];
  let done = 0;
  const of = roughly(text);
  let until = performance.now() + SLICE;
  for (const sentence of compare(record, text)) {
    piece.push(sentence);
    if (performance.now() < until) continue;
    done += piece.length;
    say({ kind: 'progress', run, piece, done: Math.min(done, of), of });
    piece = [];
    await pause();
    if (run !== current) return;
    until = performance.now() + SLICE;
  }
  say({ kind: 'result', run, piece });
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'known') void load(data.address);
  else {
    current = data.run;
    void answer(data.run, data.text);
  }
});

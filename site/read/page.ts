import { element } from './element.ts';
import { showSum } from './show-sum.ts';
import { showText } from './show-text.ts';
import type { Answer, Compared, Question } from './types.ts';
import * as strings from '../strings.ts';
import { plural } from '../fill-in.ts';

/** Characters read of a text at most: two megabytes, as of a seed. */
const MOST = 2_000_000;
/** Time for which a long text is drawn before the page may do something else, milliseconds. */
const SLICE = 12;

const place = document.querySelector<HTMLFormElement>('#read')!;
const field = place.querySelector('textarea')!;
const status = document.querySelector<HTMLElement>('#read-status')!;
const sum = document.querySelector<HTMLElement>('#read-sum')!;
const body = document.querySelector<HTMLElement>('#read-text')!;

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const ask = (question: Question): void => worker.postMessage(question);

let run = 0;
let text = '';
let sentences: Compared[] = [];
let ready = false;
let waiting = false;

function compare(): void {
  text = field.value.slice(0, MOST);
  if (text.trim() === '') {
    status.textContent = strings.reading.paste;
    field.focus();
    return;
  }
  if (!ready) {
    waiting = true;
    return;
  }
  run += 1;
  sentences = [];
  status.textContent = strings.reading.comparing;
  ask({ kind: 'text', run, text });
}

/** Draws what came of it, slice by slice: a book with marks on every page is drawn while the page stays usable. */
async function draw(): Promise<void> {
  const own = run;
  sum.replaceChildren(...showSum(sentences));
  body.replaceChildren();
  let until = performance.now() + SLICE;
  let made: HTMLElement[] = [];
  for (const shown of showText(text, sentences)) {
    made.push(shown);
    if (performance.now() < until) continue;
    body.append(...made);
    made = [];
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (own !== run) return;
    until = performance.now() + SLICE;
  }
  body.append(...made);
  status.textContent =
    field.value.length > MOST ? plural(strings.reading.firstPart, MOST) : strings.reading.compared;
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  if (data.kind === 'ready') {
    ready = true;
    if (waiting) compare();
  } else if (data.kind === 'failed') {
    status.textContent = strings.reading.notLoaded;
  } else if (data.run !== run) {
    return;
  } else if (data.kind === 'progress') {
    sentences.push(...data.piece);
    status.replaceChildren(
      `${strings.reading.comparing} `,
      element('progress', {
        value: String(data.done),
        max: String(data.of),
        'aria-label': strings.reading.progress,
      }),
    );
  } else {
    sentences.push(...data.piece);
    void draw();
  }
});
worker.addEventListener('error', () => {
  status.textContent = strings.reading.failed;
});

place.addEventListener('submit', (event) => {
  event.preventDefault();
  compare();
});
// A dropped file is read as text, here; a dropped passage drops itself.
place.addEventListener('dragover', (event) => event.preventDefault());
place.addEventListener('drop', (event) => {
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  void file
    .slice(0, MOST * 4)
    .text()
    .then((dropped) => {
      field.value = dropped;
      compare();
    });
});

ask({ kind: 'known', address: new URL(place.dataset.known!, location.href).href });

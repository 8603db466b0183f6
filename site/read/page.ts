import { element } from './element.ts';
import { showSum } from './show-sum.ts';
import { showText } from './show-text.ts';
import type { Answer, Question } from './types.ts';

/** Characters read of a text at most: two megabytes, as of a seed. */
const MOST = 2_000_000;

const place = document.querySelector<HTMLFormElement>('#read')!;
const field = place.querySelector('textarea')!;
const status = document.querySelector<HTMLElement>('#read-status')!;
const sum = document.querySelector<HTMLElement>('#read-sum')!;
const body = document.querySelector<HTMLElement>('#read-text')!;

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const ask = (question: Question): void => worker.postMessage(question);

let run = 0;
let text = '';
let ready = false;
let waiting = false;

function compare(): void {
  text = field.value.slice(0, MOST);
  if (text.trim() === '') {
    status.textContent = 'Paste a text first.';
    field.focus();
    return;
  }
  if (!ready) {
    waiting = true;
    return;
  }
  run += 1;
  status.textContent = 'Comparing …';
  ask({ kind: 'text', run, text });
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  if (data.kind === 'ready') {
    ready = true;
    if (waiting) compare();
  } else if (data.kind === 'failed') {
    status.textContent = 'The record could not be loaded. Reload the page to try again.';
  } else if (data.run !== run) {
    return;
  } else if (data.kind === 'progress') {
    status.replaceChildren(
      'Comparing … ',
      element('progress', {
        value: String(data.done),
        max: String(data.of),
        'aria-label': 'Sentences compared',
      }),
    );
  } else {
    status.textContent =
      field.value.length > MOST
        ? `The first ${MOST.toLocaleString('en-GB')} characters were compared.`
        : 'Compared. Nothing was sent.';
    sum.replaceChildren(...showSum(data.sentences));
    body.replaceChildren(...showText(text, data.sentences));
  }
});
worker.addEventListener('error', () => {
  status.textContent = 'Comparing failed. Reload the page to try again.';
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

import { element } from './element.ts';
import type { Compared, Hit, KnownNumber, Sure } from './types.ts';
import * as strings from '../strings.ts';
import { fill, plural } from '../fill-in.ts';

/** How sure, in words; the dots beside them say it a second way. */
const SURE: Record<Sure, string> = {
  same: strings.reading.sureSame,
  likely: strings.reading.sureLikely,
  possible: strings.reading.surePossible,
};
const DOTS: Record<Sure, number> = { same: 3, likely: 2, possible: 1 };
const KIND: Record<KnownNumber['kind'], string> = {
  counted: strings.reading.counted_,
  relayed: strings.reading.relayedCount,
  told: strings.reading.toldNumber,
};
/** Paragraphs in a row without a match that are shown; of more, only how many. */
const QUIET = 2;
/** Sentences drawn as one paragraph: a text without line ends is one, however long. */
const LONGEST = 40;

const markId = (number: number): string => `mark-${number}`;
const noteId = (number: number): string => `note-${number}`;

/** The words of a sentence, with known numbers set apart. */
function wordsOf(text: string, { start, end, numbers }: Compared): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = start;
  for (const number of numbers) {
    parts.push(
      text.slice(at, number.start),
      element('b', { class: 'known' }, text.slice(number.start, number.end)),
    );
    at = number.end;
  }
  return [...parts, text.slice(at, end)];
}

function dots(sure: Sure): HTMLElement {
  const marks = [1, 2, 3].map((at) => element('i', { class: at <= DOTS[sure] ? 'full' : undefined }));
  return element('span', { class: 'dots', 'aria-hidden': 'true' }, ...marks);
}

function hitNote({ check, sure, words }: Hit): HTMLElement {
  return element(
    'div',
    { class: `hit ${check.verdict.id}` },
    element(
      'p',
      { class: 'top' },
      element('span', { class: 'word' }, check.verdict.words),
      element('span', { class: 'sure' }, dots(sure), SURE[sure]),
    ),
    element('p', { class: 'finding' }, element('a', { href: check.href }, check.title)),
    ...(sure === 'same' || words.length === 0
      ? []
      : [
          element(
            'p',
            { class: 'shared' },
            fill(strings.reading.bothSay, { words: words.slice(0, 6).join(', ') }),
          ),
        ]),
  );
}

const numberNote = ({ text, kind, label, href }: KnownNumber): HTMLElement =>
  element(
    'p',
    { class: `number ${kind}` },
    element(
      'a',
      { href },
      element('b', {}, text),
      fill(strings.reading.travelled, { kind: KIND[kind], label }),
    ),
  );

/** Whether a match may colour the text: one that is only possible may not. */
export const isSure = ({ hits }: Compared): boolean => hits.some(({ sure }) => sure !== 'possible');

/** A sentence in the text: marked, with a link to its note, where something is known of it. */
function sentenceOf(text: string, sentence: Compared, number: number | undefined): (Node | string)[] {
  const words = wordsOf(text, sentence);
  if (number === undefined) return words;
  const [best] = sentence.hits;
  const note = element('sup', {}, element('a', { href: `#${noteId(number)}` }, String(number)));
  return isSure(sentence) && best
    ? [
        element(
          'span',
          { class: `marked ${best.sure} ${best.check.verdict.id}`, id: markId(number) },
          ...words,
        ),
        note,
      ]
    : [element('span', { id: markId(number) }, ...words), note];
}

function noteOf(sentence: Compared, number: number): HTMLElement {
  const numbers = new Map(sentence.numbers.map(({ known }) => [known.value, known]));
  return element(
    'li',
    { id: noteId(number), value: String(number) },
    ...sentence.hits.map(hitNote),
    ...[...numbers.values()].map(numberNote),
  );
}

/** Whether something is known of a sentence. */
export const isKnown = ({ hits, numbers }: Compared): boolean => hits.length > 0 || numbers.length > 0;

/** Sentences by paragraph, in order; a long one in parts. */
function paragraphs(sentences: readonly Compared[]): Compared[][] {
  const result: Compared[][] = [];
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.block !== block || result.at(-1)!.length >= LONGEST) result.push([]);
    block = sentence.block;
    result.at(-1)!.push(sentence);
  }
  return result;
}

const folded = (quiet: number): HTMLElement[] =>
  quiet > QUIET ? [element('p', { class: 'folded' }, plural(strings.reading.quiet, quiet - QUIET))] : [];

/**
 * The text with its marks, each paragraph beside its notes, one after the other, so that a caller can pause. Long
 * stretches without a match are folded into a line.
 *
 * @param text as pasted
 * @param sentences of it, compared
 */
export function* showText(text: string, sentences: readonly Compared[]): Generator<HTMLElement, void> {
  let number = 0;
  let quiet = 0;
  for (const paragraph of paragraphs(sentences)) {
    const known = paragraph.some(isKnown);
    if (known) {
      yield* folded(quiet);
      quiet = 0;
    } else if ((quiet += 1) > QUIET) continue;
    const words = element('p', { class: 'words' });
    const notes = element('ol', { class: 'notes' });
    for (const sentence of paragraph) {
      const own = isKnown(sentence) ? (number += 1) : undefined;
      words.append(...sentenceOf(text, sentence, own), ' ');
      if (own !== undefined) notes.append(noteOf(sentence, own));
    }
    yield element('div', { class: 'pair' }, words, ...(known ? [notes] : []));
  }
  yield* folded(quiet);
}

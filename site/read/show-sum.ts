import { element } from './element.ts';
import { isKnown, isSure } from './show-text.ts';
import type { Compared, Sure } from './types.ts';
import * as strings from '../strings.ts';
import { fill, plural } from '../fill-in.ts';

/** Bars drawn at most; of a longer text only the list of counts is shown. */
const MOST_BARS = 240;

const withBest = (sentences: readonly Compared[], sure: Sure): number =>
  sentences.filter(({ hits }) => hits[0]?.sure === sure).length;

/** One bar a sentence, as wide as it is long; those with a match are taller, and lead to it. */
function strip(sentences: readonly Compared[]): HTMLElement {
  let number = 0;
  const bars = sentences.map((sentence) => {
    const own = isKnown(sentence) ? (number += 1) : undefined;
    const [best] = sentence.hits;
    const bar =
      own === undefined
        ? element('span', {})
        : element(
            'a',
            { href: `#mark-${own}`, class: isSure(sentence) && best ? best.check.verdict.id : 'near' },
            element(
              'span',
              { class: 'hidden' },
              fill(strings.reading.mark, {
                verdict: best?.check.verdict.words ?? strings.reading.known,
                number: String(own),
              }),
            ),
          );
    bar.style.flexGrow = String(sentence.end - sentence.start);
    return bar;
  });
  return element('div', { class: 'strip' }, ...bars);
}

/**
 * What came of it, in a sentence, a picture and a list.
 *
 * @param sentences of the text, compared
 */
export function showSum(sentences: readonly Compared[]): HTMLElement[] {
  const sure = sentences.filter(isSure).length;
  const quiet = sentences.filter((sentence) => !isKnown(sentence)).length;
  const rows: [number, string][] = [
    [withBest(sentences, 'same'), strings.reading.sumSame],
    [withBest(sentences, 'likely'), strings.reading.sumLikely],
    [withBest(sentences, 'possible'), strings.reading.sumPossible],
    [sentences.filter(({ numbers }) => numbers.length > 0).length, strings.reading.sumNumbers],
    [quiet, strings.reading.sumQuiet],
  ];
  return [
    element(
      'p',
      { class: 'big' },
      element('b', {}, plural(strings.reading.sentences, sentences.length, { some: sure })),
      plural(strings.reading.makes, sure),
      element('span', {}, plural(strings.reading.unmatched, quiet)),
    ),
    ...(sentences.length <= MOST_BARS ? [strip(sentences)] : []),
    element(
      'ul',
      { class: 'counts' },
      ...rows.map(([number, words]) =>
        element('li', {}, element('b', {}, number.toLocaleString('en-GB')), ` ${words}`),
      ),
    ),
  ];
}

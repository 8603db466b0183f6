import { count, element } from './element.ts';
import { isKnown, isSure } from './show-text.ts';
import type { Compared, Sure } from './types.ts';

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
              `${best?.check.verdict.words ?? 'Known number'}, mark ${own}`,
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
    [withBest(sentences, 'same'), 'in the same words as a claim that was checked'],
    [withBest(sentences, 'likely'), 'in other words, very likely the same claim'],
    [withBest(sentences, 'possible'), 'near a checked claim in part; listed, not marked in the text'],
    [sentences.filter(({ numbers }) => numbers.length > 0).length, 'with a number whose way is known'],
    [quiet, 'not matched: not checked here, or put too differently'],
  ];
  return [
    element(
      'p',
      { class: 'big' },
      element('b', {}, `${sure.toLocaleString('en-GB')} of ${count(sentences.length, 'sentence')}`),
      sure === 1 ? ' makes a claim that was checked. ' : ' make a claim that was checked. ',
      element('span', {}, `${count(quiet, 'was', 'were')} not matched, and that says nothing about them.`),
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

import type { PageLanguage } from '../page-language.ts';
import type { Read } from './zones.ts';

/** Longest headline in code units, and longest that ends in a full stop, in words. */
const LONGEST = 200;
const STOPPED_WORDS = 10;
/** Blocks in which the headline stands, menus and notices before it included. */
const REACH = 80;
/** Most words of a label above a headline, and fewest of the headline under it. */
const LABEL_WORDS = 3;
const HEADLINE_WORDS = 5;

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** Set as a title: no sentence, no label, no quotation that somebody says. */
const isTitle = (text: string): boolean =>
  text.length <= LONGEST &&
  /\s/.test(text) &&
  !/[.…:;,]["”’)]*$/.test(text) &&
  !/^["“‘][^"”’]*[.!?]["”’]$/.test(text);

/** Short sentences set as a title, as opinion pages do: the text under it is far longer, or a byline stands there. */
function isStopped(text: string, next: Read | undefined): boolean {
  if (!next || !/[.!?]$/.test(text) || /["“”:]/.test(text) || wordsOf(text) > STOPPED_WORDS) return false;
  const signed = next.header?.sure === true;
  const sentences = text.split(/[.!?]\s+/).length;
  return signed || (sentences > 1 && next.prose && next.text.length >= text.length * 2);
}

/** "Bridges shut" where the line before is "Bridges shut | The Gazette": the title of the window, and then the headline. */
export const isWindowTitle = (line: string, headline: string): boolean =>
  line.length > headline.length &&
  line.startsWith(headline) &&
  /^\s*[|–—•·:-]\s*\S/.test(line.slice(headline.length));

/**
 * Which block is the headline, and which labels and repeats stand around it.
 *
 * @param blocks every block; those that are furniture have it set
 * @returns index of the headline, -1 where there is none, and the indexes of labels above it
 */
export function findHeadline(
  blocks: readonly Read[],
  language: PageLanguage,
): { headline: number; labels: Set<number> } {
  const open = blocks
    .slice(0, REACH)
    .map((block, index) => ({ ...block, index }))
    .filter(({ furniture }) => !furniture);
  const labels = new Set<number>();
  let at = 0;
  const label = (): void => {
    labels.add(open[at]!.index);
    at += 1;
  };
  const isSureHeader = () => open[at]?.header?.sure === true;
  while (isSureHeader()) at += 1;
  while (open[at + 1] && language.isKicker(open[at]!.text)) {
    label();
    while (isSureHeader()) at += 1;
  }
  const first = open[at];
  const second = open[at + 1];
  if (!first || blocks.length < 2) return { headline: -1, labels };
  if (second && isWindowTitle(first.text, second.text)) {
    label();
    return { headline: second.index, labels };
  }
  if (second && isShortLabel(first, second, open[at + 2])) {
    label();
    return { headline: second.index, labels };
  }
  if (first.prose && !isStopped(first.text, second)) return { headline: -1, labels };
  const titled = (isTitle(first.text) && second !== undefined) || isStopped(first.text, second);
  return { headline: titled && !first.item ? first.index : -1, labels };
}

/** A label of one to three words above a longer title, where more than these two lines stand. */
const isShortLabel = (first: Read, second: Read, third: Read | undefined): boolean =>
  third !== undefined &&
  wordsOf(first.text) <= LABEL_WORDS &&
  !/[.!?:"”]$/.test(first.text) &&
  !second.prose &&
  !second.item &&
  !second.header &&
  isTitle(second.text) &&
  wordsOf(second.text) >= HEADLINE_WORDS;

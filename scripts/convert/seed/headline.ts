import type { PageLanguage } from '../page-language.ts';
import type { Read } from './zones.ts';

/** Longest headline in code units, and longest that ends in a full stop, in words. */
const LONGEST = 200;
const STOPPED_WORDS = 10;
/** Blocks in which the headline stands, menus and notices before it included. */
const REACH = 100;
/** Most words of a label above a headline, and fewest of the headline under it. */
const LABEL_WORDS = 3;
const HEADLINE_WORDS = 4;

/** "LEE: We lost.": a sentence in a transcript, and no label above a headline. */
const SPOKEN = /^\p{Lu}[\p{Lu}. '’-]{0,30}: .*[.!?]$/u;

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** Set as a title: no sentence, no label, no quotation that somebody says. */
const isTitle = ({ text, item, prose }: Read): boolean =>
  !item &&
  !prose &&
  text.length <= LONGEST &&
  /\s/.test(text) &&
  !/[.…:;,]["”’)]*$/.test(text) &&
  !/^["“‘][^"”’]*[.!?]["”’]$/.test(text);

/** Short sentences set as a title, as opinion pages do: the text under it is far longer, or a byline stands there. */
function isStopped({ text, item }: Read, next: Read | undefined): boolean {
  if (!next || item || !/[.!?]$/.test(text) || /["“”:]/.test(text) || wordsOf(text) > STOPPED_WORDS)
    return false;
  const signed = next.header?.sure === true;
  const sentences = text.split(/[.!?]\s+/).length;
  return signed || (sentences > 1 && next.prose && next.text.length >= text.length * 2);
}

/** "Bridges shut | The Gazette", "Home › City › Bridges shut": the title of the window or the trail to the page. */
const holds = (line: string, headline: string): boolean =>
  line.length > headline.length &&
  headline.length > 20 &&
  (line.endsWith(headline) ||
    (line.startsWith(headline) && /^\s*[|–—•·:-]\s*\S/.test(line.slice(headline.length))));

interface Candidate extends Read {
  index: number;
}

/** In a run of lines beside one that is known furniture: a menu, a notice, the state of a counter. */
const inMenu = (blocks: readonly Read[], { index, group }: Candidate): boolean =>
  [blocks[index - 1], blocks[index + 1]].some(
    (next) => next?.group === group && next.furniture && !next.header,
  );

/** Of the titles before the first sentence the one that is no label: the first of four words, else the first. */
function chosen(titles: readonly Candidate[]): Candidate | undefined {
  const [first] = titles;
  if (!first) return undefined;
  const long =
    wordsOf(first.text) > LABEL_WORDS
      ? first
      : (titles.find(({ text }) => wordsOf(text) >= HEADLINE_WORDS) ?? first);
  // The title of the window stands before the headline and holds it.
  return titles.find(({ index, text }) => index > long.index && holds(long.text, text)) ?? long;
}

/**
 * Which block is the headline, and which labels and repeats stand before it.
 *
 * @param blocks every block
 * @returns index of the headline, -1 where there is none, and the indexes of labels above it
 */
export function findHeadline(
  blocks: readonly Read[],
  language: PageLanguage,
): { headline: number; labels: Set<number> } {
  const open: Candidate[] = blocks
    .slice(0, REACH)
    .map((block, index) => ({ ...block, index }))
    .filter(({ furniture, header }) => !furniture && !header?.sure);
  const stops = open.findIndex(
    (block, at) =>
      (block.prose || block.item || SPOKEN.test(block.text)) &&
      !isStopped(block, blocks[block.index + 1]) &&
      at >= 0,
  );
  const before = (stops < 0 ? open : open.slice(0, stops)).filter(({ text }) => !language.isKicker(text));
  const all = before.filter((block) => isTitle(block) || isStopped(block, blocks[block.index + 1]));
  // "Ada Quill in Alden" above the headline signs it, where another title follows.
  const unsigned = all.filter(({ header }) => header?.kind !== 'byline');
  const signed = unsigned.some(({ text }) => wordsOf(text) >= HEADLINE_WORDS) ? unsigned : all;
  // A title in a menu is a part of it, where one stands by itself further down.
  const alone = signed.filter((title) => !inMenu(blocks, title));
  const titles = alone.some(({ text }) => wordsOf(text) >= HEADLINE_WORDS) ? alone : signed;
  const headline = blocks.length < 2 ? undefined : chosen(titles);
  // A text of titles alone is a list.
  if (!headline || (stops < 0 && blocks.length <= headline.index + 1))
    return { headline: -1, labels: new Set() };
  const labels = open
    .filter(({ index, item, header }) => index < headline.index && !item && header?.kind !== 'byline')
    .map(({ index }) => index);
  return { headline: headline.index, labels: new Set(labels) };
}

import type { Read } from './zones.ts';

/** Longest label, title or button that is taken for furniture because of what stands beside it, in words. */
const IN_GROUP = 8;
const ALONE = 4;

const wordsOf = (text: string): number => text.split(/\s+/).length;
/** Short, and no sentence, quotation, item or row of a table. */
const isLabel = ({ text, prose, item }: Read, most: number): boolean =>
  !prose && !item && wordsOf(text) <= most && !/[.!?:”"]$|\t/.test(text);

/** A line of dashes or stars parts text from text too. */
const isRule = ({ text }: Read): boolean => !/[\p{L}\d]/u.test(text);

/** Blocks of each run of lines. */
function runsOf(blocks: readonly Read[]): number[][] {
  const runs: number[][] = [];
  blocks.forEach(({ group }, index) => {
    const last = runs.at(-1);
    if (last && blocks[last[0]!]!.group === group) last.push(index);
    else runs.push([index]);
  });
  return runs;
}

/** In a run of lines of which half are known furniture and none is a sentence, the other short ones are too. */
function inRuns(blocks: readonly Read[], known: (index: number) => boolean): number[] {
  return runsOf(blocks).flatMap((run) => {
    const others = run.filter((index) => !known(index));
    const sure = run.filter((index) => known(index) && !isRule(blocks[index]!));
    if (others.length > sure.length) return [];
    return others.every((index) => isLabel(blocks[index]!, IN_GROUP)) ? others : [];
  });
}

/** The words of a picture right above its credit, in the same run of lines. */
function captions(blocks: readonly Read[], known: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = blocks.length - 1; index > 0; index -= 1) {
    const isCredit = blocks[index]!.furniture?.closes === 'caption' || found.includes(index);
    if (isCredit && !known(index - 1) && blocks[index - 1]!.group === blocks[index]!.group)
      found.push(index - 1);
  }
  return found;
}

/** A label of few words between two lines of furniture. */
const between = (blocks: readonly Read[], known: (index: number) => boolean): number[] =>
  blocks.flatMap((block, index) =>
    !known(index) &&
    isLabel(block, ALONE) &&
    (index === 0 || known(index - 1)) &&
    known(index + 1) &&
    !isRule(blocks[index + 1]!)
      ? [index]
      : [],
  );

/** Titles in a row between lines of furniture, at most, and words of one. */
const TITLES = 4;
const TITLE_WORDS = 16;

/**
 * Teasers in the midst of the text: titles between two lines of furniture. A subheading has text under it, and the
 * lines above the text may be a standfirst.
 */
function teasers(blocks: readonly Read[], known: (index: number) => boolean): number[] {
  const begun = blocks.findIndex(({ prose }, index) => prose && !known(index));
  if (begun < 0) return [];
  const found: number[] = [];
  for (let index = begun + 1; index < blocks.length; index += 1) {
    if (known(index) || !known(index - 1) || isRule(blocks[index - 1]!)) continue;
    let end = index;
    while (end < blocks.length && !known(end) && isLabel(blocks[end]!, TITLE_WORDS)) end += 1;
    if (end > index && end - index <= TITLES && end < blocks.length && known(end) && !isRule(blocks[end]!))
      for (let at = index; at < end; at += 1) found.push(at);
    index = Math.max(index, end - 1);
  }
  return found;
}

/** A short sentence: teasers and buttons are set without a full stop. */
const isSentence = ({ text }: Read): boolean =>
  /^["“‘(]?\p{Lu}.*[.!?]["”’)]*$/u.test(text) && wordsOf(text) >= SENTENCE;
const SENTENCE = 4;

/**
 * After the last sentence of a text: what follows the first line of furniture there belongs to the page. A line of the
 * page may stand before the last sentence, though, where that is a short one.
 */
function tail(blocks: readonly Read[], known: (index: number) => boolean): number[] {
  const last = blocks.findLastIndex(({ prose }, index) => prose && !known(index));
  if (last < 0) return [];
  const first = blocks.findIndex((_, index) => index > last && known(index));
  if (first < 0) return [];
  const ends = blocks[first + 1] && !known(first + 1) && isSentence(blocks[first + 1]!) ? first + 1 : first;
  return blocks.flatMap((block, index) =>
    index > ends && !known(index) && !block.item && !block.text.includes('\t') ? [index] : [],
  );
}

/**
 * Blocks that are furniture for what stands beside them, where their own words do not tell.
 *
 * @param known whether a block is furniture, or a part of the header, already
 * @param spared a block that is neither, such as the headline
 */
export function besideFurniture(
  blocks: readonly Read[],
  known: (index: number) => boolean,
  spared: (index: number) => boolean,
): Set<number> {
  const found = new Set<number>();
  const all = (index: number): boolean => known(index) || found.has(index);
  for (const rule of [captions, inRuns, between, teasers, tail])
    for (const index of rule(blocks, all)) if (!spared(index)) found.add(index);
  return found;
}

import type { Block } from '../../../model/schema/index.ts';
import type { HeaderLine, PageLanguage, Place } from '../page-language.ts';
import type { Span } from '../types.ts';
import { announced } from './announced.ts';
import { besideFurniture } from './beside.ts';
import { findHeadline } from './headline.ts';
import { groups } from './lines.ts';
import { repeated } from './repeated.ts';
import { MARKER, paragraphs } from './wrap.ts';
import { headerEnd, isProse, type Read } from './zones.ts';

/** Texts shorter than this have no ending of their own, such as a note about the author. */
const ENDING_FROM = 4;
/** Share of blocks without a small letter from which a text counts as set in capitals. */
const CAPITALS_SHARE = 0.4;
/** Blocks that may belong to the header; further down, only a short line with a day in it is looked at. */
const HEADER_REACH = 100;
const LATE_DAY = 160;
/** Kinds are told by short blocks; slicing only the start of long ones keeps a 2 MB line cheap. */
const READ = 1000;

interface Line extends Span {
  group: number;
}

/** Reads each block as far as its own words tell. */
function readBlocks(
  lines: readonly Line[],
  text: string,
  language: PageLanguage,
): { blocks: Read[]; capitals: boolean } {
  const texts = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + READ)).trim());
  const capitals = texts.filter((own) => !/\p{Ll}/u.test(own)).length > texts.length * CAPITALS_SHARE;
  const order = language.dayOrderOf(text);
  const blocks = texts.map((own, index): Read => {
    const place: Place = {
      first: index === 0,
      last: index >= texts.length - 2 && index >= ENDING_FROM,
      capitals,
    };
    const mayBeHeader = index < HEADER_REACH || (own.length <= LATE_DAY && /\d/.test(own));
    return {
      text: own,
      furniture: language.furnitureOf(own, place),
      header: mayBeHeader ? language.headerLine(own, order) : null,
      item: MARKER.test(own),
      prose: isProse(own),
      group: lines[index]!.group,
    };
  });
  return { blocks, capitals };
}

/** A name, a role or a place alone belongs to the header where a line of it stands beside. */
function belongs(blocks: readonly Read[], index: number, headline: number): boolean {
  const { header, furniture } = blocks[index]!;
  if (!header || header.kind !== 'name') return header !== null && (header.sure || !furniture);
  if (furniture || headline < 0 || index <= headline) return false;
  const near = (step: 1 | -1): Read | undefined => {
    for (let at = index + step; at > headline && at < blocks.length; at += step)
      if (!blocks[at]!.furniture || blocks[at]!.header) return blocks[at];
    return undefined;
  };
  return Boolean(near(1)?.header ?? near(-1)?.header);
}

/** Authors' lives, wherever the end of the article is: they begin with the name that the byline gave. */
function isAboutAuthor(
  { text, prose }: Read,
  authors: readonly string[],
  capitals: boolean,
  language: PageLanguage,
): boolean {
  const named = authors.some((name) => text.toLowerCase().startsWith(name.toLowerCase()));
  if (!named) return false;
  return !prose || language.furnitureOf(text, { first: false, last: true, capitals }) !== null;
}

/**
 * Cuts a text into blocks and names their kind. Nothing is dropped: what lies between blocks is white space.
 *
 * @param text text of the seed
 * @param language what is known of pages in its language
 * @returns blocks in the order of the text, with offsets in UTF-16 code units
 */
export function parseSeed(text: string, language: PageLanguage): Block[] {
  const lines = groups(text).flatMap((lines, group) =>
    paragraphs(text, lines).map((span) => ({ start: span.start, end: span.end, group })),
  );
  const { blocks, capitals } = readBlocks(lines, text, language);
  const { headline, labels } = findHeadline(blocks, language);
  const end = headerEnd(blocks);
  const inHeader = (index: number): boolean =>
    index < end && index !== headline && belongs(blocks, index, headline);
  const authors = blocks.flatMap(({ header }, index) => (inHeader(index) ? header!.authors : []));
  const sorts = [
    language.posts(blocks.map((block) => block.text)),
    labels,
    announced(blocks, Math.max(headline, 0)),
    capitals ? new Set<number>() : repeated(blocks),
  ];
  const isFurniture = (index: number): boolean =>
    index !== headline &&
    (Boolean(blocks[index]?.furniture) ||
      sorts.some((sort) => sort.has(index)) ||
      (index >= end &&
        blocks[index] !== undefined &&
        isAboutAuthor(blocks[index], authors, capitals, language)));
  const last = blocks.findLastIndex(({ prose }, index) => prose && !isFurniture(index));
  const lists = blocks.findIndex(({ furniture }, index) => index > last && furniture?.opens !== undefined);
  /** The day, or who wrote, may stand at the end of the article too; under a list of other stories it is theirs. */
  const isSignedLate = ({ sure, kind, labelled, authors: names }: HeaderLine, index: number): boolean =>
    sure &&
    (kind === 'dateline'
      ? labelled
      : names.length > 0 &&
        index > last &&
        (lists < 0 || index < lists) &&
        (authors.length === 0 || names.every((name) => authors.includes(name))));
  const beside = besideFurniture(
    blocks,
    (index) => isFurniture(index) || inHeader(index),
    (index) => index === headline,
  );
  const kindOf = ({ header, item }: Read, index: number): Block['kind'] => {
    if (index === headline) return 'headline';
    if (inHeader(index) && !labels.has(index)) return header!.kind === 'dateline' ? 'dateline' : 'byline';
    if (index >= end && header && isSignedLate(header, index))
      return header.kind === 'dateline' ? 'dateline' : 'byline';
    if (isFurniture(index) || beside.has(index)) return 'furniture';
    return item ? 'item' : 'paragraph';
  };
  return lines.map(({ start, end }, index) => ({ start, end, kind: kindOf(blocks[index]!, index) }));
}

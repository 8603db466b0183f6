import type { Block } from '../../../model/schema/index.ts';
import type { PageLanguage, Place } from '../page-language.ts';
import type { Span } from '../types.ts';
import { findHeadline } from './headline.ts';
import { groups } from './lines.ts';
import { MARKER, paragraphs } from './wrap.ts';
import { announced, headerEnd, isProse, repeated, type Read } from './zones.ts';

/** Texts shorter than this have no ending of their own, such as a note about the author. */
const ENDING_FROM = 4;
/** Share of blocks without a small letter from which a text counts as set in capitals. */
const CAPITALS_SHARE = 0.4;
/** Blocks that may belong to the header; further down, only a short line with a day in it is looked at. */
const HEADER_REACH = 80;
const LATE_DAY = 120;
/** Kinds are told by short blocks; slicing only the start of long ones keeps a 2 MB line cheap. */
const READ = 1000;

/** Reads each block as far as its own words tell. */
function readBlocks(
  texts: readonly string[],
  text: string,
  capitals: boolean,
  language: PageLanguage,
): Read[] {
  const order = language.dayOrderOf(text);
  return texts.map((own, index) => {
    const place: Place = {
      first: index === 0,
      last: index >= texts.length - 2 && index >= ENDING_FROM,
      capitals,
    };
    return {
      text: own,
      furniture: language.furnitureOf(own, place),
      header:
        index < HEADER_REACH || (own.length <= LATE_DAY && /\d/.test(own))
          ? language.headerLine(own, order)
          : null,
      item: MARKER.test(own),
      prose: isProse(own),
    };
  });
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

/**
 * Cuts a text into blocks and names their kind. Nothing is dropped: what lies between blocks is white space.
 *
 * @param text text of the seed
 * @param language what is known of pages in its language
 * @returns blocks in the order of the text, with offsets in UTF-16 code units
 */
export function parseSeed(text: string, language: PageLanguage): Block[] {
  const spans = groups(text).flatMap((group) => paragraphs(text, group));
  const texts = spans.map(({ start, end }: Span) => text.slice(start, Math.min(end, start + READ)).trim());
  const capitals = texts.filter((own) => !/\p{Ll}/u.test(own)).length > texts.length * CAPITALS_SHARE;
  const blocks = readBlocks(texts, text, capitals, language);
  const posts = language.posts(texts);
  const again = capitals ? new Set<number>() : repeated(blocks);
  const { headline, labels } = findHeadline(blocks, language);
  const under = announced(blocks, Math.max(headline, 0));
  const end = headerEnd(blocks);
  const kindOf = ({ furniture, header, item }: Read, index: number): Block['kind'] => {
    if (posts.has(index) || labels.has(index)) return 'furniture';
    if (index === headline) return 'headline';
    if (index < end && header && belongs(blocks, index, headline))
      return header.kind === 'dateline' ? 'dateline' : 'byline';
    if (furniture || under.has(index) || again.has(index)) return 'furniture';
    if (header?.sure && header.kind === 'dateline' && header.labelled) return 'dateline';
    return item ? 'item' : 'paragraph';
  };
  return spans.map((span, index) => ({ ...span, kind: kindOf(blocks[index]!, index) }));
}

import type { Block } from '../../../model/schema/index.ts';
import { embedded } from './embeds.ts';
import { furnitureOf } from './furniture.ts';
import { groups, isWrapped, MARKER } from '../seed/lines.ts';
import type { Span } from '../types.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A calendar day as headers print it: "April 12, 2019", "12 April 2019", "2019-04-12", "4/12/2019". */
export const HEADER_DAY = new RegExp(
  `\\b(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})`,
  'i',
);
/** What may stand beside the day in a header line; anything else makes it a sentence. */
const HEADER_WORDS =
  /\b(?:published|posted|updated|last|modified|created|first|on|at|by|date|time|mon|tue|tues|wed|thu|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|a\.?m\.?|p\.?m\.?|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|gmt|utc|ist|bst|\d{1,2}:\d{2}|min(?:ute)?s? read|\d{1,2})\b\.?/gi;
/** Texts shorter than this have no ending of their own, such as a note about the author. */
const ENDING_FROM = 4;
/** Share of blocks without a small letter from which a text counts as set in capitals. */
const CAPITALS_SHARE = 0.4;
/** Headers stand near the top; a line like them further down is a part of the story. */
const HEADER_BLOCKS = 8;

const isDateline = (text: string): boolean =>
  text.length <= 120 &&
  HEADER_DAY.test(text) &&
  !/\p{L}/u.test(text.replace(new RegExp(HEADER_DAY.source, 'gi'), ' ').replace(HEADER_WORDS, ' '));

const isByline = (text: string): boolean =>
  text.length <= 140 &&
  /^(?:written )?by:?\s+\p{Lu}[\p{L}.'’-]+\s+(?:\p{Lu}|and\b|de\b|van\b|bin\b)/iu.test(text) &&
  /^(?:written )?by:?\s+\p{Lu}/iu.test(text) &&
  !/[.!?]["”’)]*$/.test(text);

const isHeadline = (text: string): boolean =>
  text.length <= 200 &&
  /\s/.test(text) &&
  !/[.…:;,]["”’)]*$/.test(text) &&
  !/^["“‘][^"”’]*[.!?]["”’]/.test(text);

/** Spans of the blocks: every line is one, but for wrapped paragraphs; a list item is always its own. */
function blockSpans(text: string): Span[] {
  return groups(text).flatMap((group) => {
    if (!isWrapped(text, group)) return group;
    const joined: Span[] = [];
    for (const line of group) {
      const last = joined.at(-1);
      if (last && !MARKER.test(text.slice(line.start, Math.min(line.end, line.start + 40))))
        last.end = line.end;
      else joined.push({ ...line });
    }
    return joined;
  });
}

/**
 * Cuts a text into blocks and names their kind. Nothing is dropped: what lies between blocks is white space.
 *
 * @param text text of the seed
 * @returns blocks in the order of the text, with offsets in UTF-16 code units
 */
export function parseSeed(text: string): Block[] {
  const spans = blockSpans(text);
  // Kinds are told by short blocks; slicing only the start of long ones keeps a 2 MB line cheap.
  const texts = spans.map(({ start, end }) => text.slice(start, Math.min(end, start + 1000)).trim());
  const posts = embedded(texts);
  const capitals = texts.filter((own) => !/\p{Ll}/u.test(own)).length > texts.length * CAPITALS_SHARE;
  let headline = -1;
  return spans.map((span, index) => {
    const own = texts[index]!;
    const place = { first: index === 0, last: index >= spans.length - 2 && index >= ENDING_FROM, capitals };
    const kindOf = (): Block['kind'] => {
      if (posts.has(index) || furnitureOf(own, place)) return 'furniture';
      if (index < HEADER_BLOCKS && isDateline(own)) return 'dateline';
      if (index < HEADER_BLOCKS && isByline(own)) return 'byline';
      if (MARKER.test(own)) return 'item';
      return headline < 0 && index <= 1 && spans.length > 1 && isHeadline(own) ? 'headline' : 'paragraph';
    };
    const kind = kindOf();
    // Only what comes before the first paragraph can be the headline.
    if (kind === 'headline' || kind === 'paragraph') headline = Math.max(headline, index);
    return { ...span, kind };
  });
}

import type { Furniture, Place } from '../../../page-language.ts';
import { CAPTIONS } from './captions.ts';
import { CONTROLS } from './controls.ts';
import { CREDITS } from './credits.ts';
import type { Family } from './family.ts';
import { NOTICES } from './notices.ts';
import { RELATED } from './related.ts';
import { SHARE } from './share.ts';

/** Every family, in the order in which they are tried: each pattern names the habit of many sites, not one article. */
const FAMILIES: readonly Family[] = [...NOTICES, ...SHARE, ...CAPTIONS, ...CREDITS, ...CONTROLS, ...RELATED];
const LONGEST = Math.max(...FAMILIES.map(({ max }) => max));

/** "Opinion | Harbour fees rise": a headline with its label; between paragraphs the same leads to another story. */
const KICKED =
  /^(?:opinion|analysis|explained|explainer|fact ?check|live updates|in pictures|background|watch)\s*[:|–—]\s*(?:\S+\s+){2}\S/i;

/** Authors' lives, which sites put after the last paragraph; elsewhere such a sentence is news. */
const BIOGRAPHY =
  /^(?:(?:the (?:author|writer)|(?:Dr|Prof|Mr|Mrs|Ms)\.? )|(?:\p{Lu}[\p{L}.'’-]*,? ){2,4})(?:(?:who )?(?:is|was|has been|serves as|covers|reports|writes|works|teaches)\b).{0,160}\b(?:reporter|correspondent|columnist|staff writer|contributor|contributing writer|editor|journalist|author of|fellow|covers|writes|producer|commentator|blogger|lecturer|professor)\b/u;

/**
 * Says what sort of furniture a block of text is.
 *
 * @param text the block, trimmed
 * @returns name of the sort, and what it opens; or null for a part of the article
 */
export function furnitureOf(text: string, place: Place): Furniture | null {
  if (text.length > LONGEST) return null;
  if (!/[\p{L}\p{N}]/u.test(text)) return { name: /#/.test(text) ? 'release end' : 'ornament' };
  const found = FAMILIES.find(
    ({ name, pattern, max }) =>
      text.length <= max &&
      !((place.first || place.capitals) && name === 'link in capitals') &&
      !(place.first && name === 'related' && KICKED.test(text)) &&
      pattern.test(text),
  );
  if (found) return found;
  return place.last && BIOGRAPHY.test(text) ? { name: 'biography' } : null;
}

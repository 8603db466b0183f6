import { TODO, type DraftCuration } from '../../../model/schema/index.ts';
import type { Found } from '../found.ts';
import type { Language } from '../language.ts';
import { toId, unique } from './slug.ts';
import type { ScoredSentence } from '../types.ts';

/** Claims proposed at most: what an editor reads through in one sitting. */
const MOST = 20;
/** Sentences below are more often opinion, background or colour than claims. */
const LEAST_SCORE = 0.5;
/** Where an article holds hardly anything above, the best are proposed all the same, but for what is surely none. */
const FEWEST = 5;
const NO_CLAIM = 0.2;
/** A longer "sentence" is a list or a text without full stops: nobody would quote it. */
const LONGEST = 600;
const BESIDE = 40;

/** Only words in lower case and numbers: an id is public and must not name a private person. */
const idOf = (text: string): string =>
  toId(
    (text.match(/(?<![\p{L}\d])(?:\p{Ll}{4,}|\d[\d,.]*)(?![\p{L}\d])/gu) ?? [])
      .join(' ')
      .replace(/(?<=\d)[,.](?=\d)/g, ''),
    4,
  );

/** Kinds of blocks that speak for the article. */
const SPEAKS = new Set(['headline', 'paragraph', 'item']);

/** The sentences of the article itself and of the posts embedded in it, most worth checking first. */
export function ranked(
  found: Pick<Found, 'text' | 'claims' | 'blocks'>,
  language: Language,
): ScoredSentence[] {
  const posts = language.page.postsIn(found);
  return found.claims
    .filter(({ block }) => SPEAKS.has(found.blocks[block]!.kind) || posts.has(block))
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/**
 * Proposes the claims of a draft, in the order of the text.
 *
 * @param found scored sentences of a text
 * @param language the pack that tells embedded posts
 */
export function proposeClaims(found: Found, language: Language): DraftCuration['claims'] {
  const { text } = found;
  const taken = new Set<string>();
  return ranked(found, language)
    .filter(({ start, end }) => end - start <= LONGEST)
    .filter(({ score }, index) => score >= (index < FEWEST ? NO_CLAIM : LEAST_SCORE))
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, paragraph }) => {
      const quote = text.slice(start, end);
      const again = text.indexOf(quote) !== start || text.includes(quote, start + 1);
      const beside = {
        prefix: text.slice(Math.max(0, start - BESIDE), start),
        suffix: text.slice(end, end + BESIDE),
      };
      return {
        id: unique(idOf(quote) || `paragraph-${paragraph}`, taken),
        quote,
        ...(again ? beside : {}),
        speaker: TODO,
        kind: TODO,
      };
    });
}

import { isPrintable } from '../../../model/text.ts';
import { TODO, type DraftCuration } from '../../../model/schema/index.ts';
import type { Found } from '../found.ts';
import type { Language, NameMatcher } from '../language.ts';
import { selectorOf } from './selector.ts';
import { toId, unique } from './slug.ts';
import type { ScoredSentence } from '../types.ts';

export type DraftClaim = DraftCuration['claims'][number];
/** A claim that is proposed, and the sentence it is. */
export interface ProposedClaim extends DraftClaim {
  sentence: ScoredSentence;
}

/** Claims proposed at most: what an editor reads through in one sitting. */
const MOST = 20;
/** Sentences below are more often opinion, background or colour than claims. */
const LEAST_SCORE = 0.5;
/** Where an article holds hardly anything above, the best are proposed all the same, but for what is surely none. */
const FEWEST = 5;
const NO_CLAIM = 0.2;
/** A longer "sentence" is a list or a text without full stops: nobody would quote it. */
const LONGEST = 600;
/** A count from here on is a statistic and no detail of the story. */
const STATISTIC = 100;

/** Commas that group digits; a point between digits is part of the number, and stays a break in the id. */
const GROUPING = /(?<=\d),(?=\d{2,3}(?!\d))/g;

/** Only words in lower case and numbers: an id is public and must not name a private person. */
const idOf = (text: string): string =>
  toId(
    (text.match(/(?<![\p{L}\d])(?:\p{Ll}{4,}|\d[\d,.]*)(?![\p{L}\d])/gu) ?? [])
      .map((part) => part.replace(GROUPING, '').replace(/(?<=\d)\.(?=\d)/g, '-'))
      .join(' '),
    4,
  );

/** Kinds of blocks that speak for the article. */
const SPEAKS = new Set(['headline', 'paragraph', 'item']);
/** A row of numbers or a label says nothing that could be checked. */
const hasWords = (text: string): boolean => /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(text);

/** The sentences of the article itself and of the posts embedded in it, most worth checking first. */
export function ranked(
  { text, claims, blocks }: Pick<Found, 'text' | 'claims' | 'blocks'>,
  language: Language,
): ScoredSentence[] {
  const posts = language.page.postsIn({ text, blocks });
  return claims
    .filter(({ block }) => SPEAKS.has(blocks[block]!.kind) || posts.has(block))
    .filter(({ start, end }) => hasWords(text.slice(start, end)))
    .sort((a, b) => b.score - a.score || a.start - b.start);
}

/** The sort of statement, where its form leaves no doubt: a share or a large count in the article's own voice. */
function kindOf({ figures }: Found, { start, end, speaker }: ScoredSentence): DraftClaim['kind'] {
  const counts = figures.some(
    (figure) =>
      figure.start >= start &&
      figure.end <= end &&
      (figure.unit === 'percent' || (figure.noun !== undefined && (figure.value ?? 0) >= STATISTIC)),
  );
  return counts && speaker === undefined ? 'statistic' : TODO;
}

/** Where a sentence begins behind the label of its speaker: "LEE: We won" is said without the name. */
function behindLabel({ sources }: Found, { start, end }: ScoredSentence): number {
  const label = sources.find(({ speakerSpan, cue }) => cue === ':' && speakerSpan.start === start);
  const said = label?.content.find((span) => span.start > start && span.start < end);
  return said?.start ?? start;
}

/**
 * Proposes the claims of a draft, most worth checking first.
 *
 * @param found scored sentences of a text
 * @param match finds the entry of content/people for a name
 * @param outlet who speaks where nobody is named, if it is known
 */
export function proposeClaims(
  found: Found,
  language: Language,
  match: NameMatcher,
  outlet: string | null,
): ProposedClaim[] {
  const { text } = found;
  const taken = new Set<string>();
  const quoted = new Set<string>();
  return ranked(found, language)
    .filter(({ start, end }) => end - start <= LONGEST)
    .filter(({ score }, index) => score >= (index < FEWEST ? NO_CLAIM : LEAST_SCORE))
    .flatMap((sentence): ProposedClaim[] => {
      const start = behindLabel(found, sentence);
      const selector = quoted.size < MOST ? selectorOf(text, start, sentence.end) : null;
      if (!selector || quoted.has(selector.quote)) return [];
      // Some characters of a text no page can print, and no curation may hold.
      if (!Object.values(selector).every(isPrintable)) return [];
      quoted.add(selector.quote);
      const speaker = sentence.speaker === undefined ? outlet : match(sentence.speaker);
      return [
        {
          id: unique(idOf(selector.quote) || `paragraph-${sentence.paragraph}`, taken),
          ...selector,
          speaker: speaker ?? TODO,
          kind: kindOf(found, sentence),
          sentence,
        },
      ];
    });
}

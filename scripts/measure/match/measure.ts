import { load } from 'js-yaml';
import { z } from 'zod';
import { indexOf } from '../../match/index-of.ts';
import { LIKELY, POSSIBLE, rank } from '../../match/rank.ts';
import type { Terms } from '../../match/types.ts';
import { plainSearch } from './plain.ts';

const statements = z.array(z.strictObject({ id: z.string(), text: z.string() }));
const posts = z.array(z.strictObject({ right: z.string().nullable(), text: z.string() }));

/** How well posts find the statement that they repeat. */
export interface MatchScore {
  statements: number;
  /** Posts that repeat one of the statements. */
  repeats: number;
  /** Posts that repeat none. */
  others: number;
  /** Mean over the repeating posts of one over the place of the right statement among the first five (MAP@5). */
  map5: number;
  /** Share of them whose right statement comes first, and is among the first five. */
  recall1: number;
  recall5: number;
  /** The same of a search library as it comes. */
  plain: { map5: number; recall1: number; recall5: number };
  /** Of first matches above a likeness, the share that is right; and the share of repeating posts found so. */
  above: { likeness: number; precision: number; recall: number }[];
}

/** How high the right statement stands: means over the posts that repeat one; -1 where it is not among the first five. */
function placed(places: readonly number[]): Pick<MatchScore, 'map5' | 'recall1' | 'recall5'> {
  const within = (first: number): number => places.filter((at) => at >= 0 && at < first).length;
  return {
    map5: share(
      places.reduce((sum, at) => sum + (at < 0 ? 0 : 1 / (at + 1)), 0),
      places.length,
    ),
    recall1: share(within(1), places.length),
    recall5: share(within(5), places.length),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/**
 * Scores the matcher on labelled posts.
 *
 * @param given YAML of the statements and of the posts, as in tests/gold/match/
 * @param terms of their language
 */
export function measureMatch(given: { statements: string; posts: string }, terms: Terms): MatchScore {
  const rated = statements.parse(load(given.statements));
  const asked = posts.parse(load(given.posts));
  const index = indexOf(
    rated.map(({ id, text }) => ({ id, texts: [text] })),
    terms,
  );
  const plain = plainSearch(rated, terms);
  const found = asked.map(({ right, text }) => {
    const matches = rank(index, text);
    return {
      right,
      text,
      at: matches.findIndex(({ id }) => id === right),
      likeness: matches[0]?.likeness ?? 0,
    };
  });
  const repeats = found.filter(({ right }) => right !== null);
  return {
    statements: rated.length,
    repeats: repeats.length,
    others: found.length - repeats.length,
    ...placed(repeats.map(({ at }) => at)),
    plain: placed(repeats.map(({ right, text }) => plain(text).indexOf(right!))),
    above: [POSSIBLE, LIKELY].map((likeness) => {
      const over = found.filter((each) => each.likeness >= likeness);
      const right = over.filter(({ at }) => at === 0).length;
      return { likeness, precision: share(right, over.length), recall: share(right, repeats.length) };
    }),
  };
}

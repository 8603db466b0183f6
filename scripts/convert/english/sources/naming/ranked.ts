import { ADDRESS, RANKS, ROLES } from '../lexicon/roles.ts';
import { TITLES } from '../lexicon/words.ts';

/** "CP Danjuma Audu": a word, a first and a last name. */
const NAME = /(?<![\p{L}’'-])(\p{L}{1,20})\.? (\p{Lu}[\p{L}’'-]{1,30}) (?=(\p{Lu}[\p{L}’'-]{1,30}))/gu;

const isOne = (word: string, ...sets: ReadonlySet<string>[]): boolean =>
  sets.some((words) => words.has(word.toLowerCase()));

/**
 * Full names behind a rank or a title anywhere in a text, in quotations as well, by their last name as it is written.
 * Nobody is meant where two first names stand with one last name.
 */
export function rankedNames(text: string): Map<string, string> {
  const firsts = new Map<string, Set<string>>();
  for (const [, title, first, last] of text.matchAll(NAME))
    if (isOne(title!, RANKS, ADDRESS, TITLES) && !isOne(first!, TITLES, ROLES, ADDRESS))
      firsts.set(last!, (firsts.get(last!) ?? new Set()).add(first!));
  return new Map(
    [...firsts].flatMap(([last, all]) =>
      all.size === 1 ? [[last, `${[...all][0]!} ${last}`] as const] : [],
    ),
  );
}

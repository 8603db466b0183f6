import type { Furniture } from '../../../page-language.ts';

/** A kind of line that is no part of the article, and how it is known. */
export interface Family extends Furniture {
  pattern: RegExp;
  /** Longest block it applies to, in code units: a real paragraph may begin with the same words. */
  max: number;
}

/** One pattern of a family; 160 code units is more than any control, label or counter takes. */
export const line = (name: string, pattern: RegExp, max = 160): Family => ({ name, pattern, max });

/** A heading after which lines of the same family follow, see `Family.opens`. */
export const opening = (
  opens: NonNullable<Furniture['opens']>,
  name: string,
  pattern: RegExp,
  max = 60,
): Family => ({ name, pattern, max, opens });

/** A credit alone on its line, under the words of its picture. */
export const closing = (name: string, pattern: RegExp, max = 160): Family => ({
  name,
  pattern,
  max,
  closes: 'caption',
});

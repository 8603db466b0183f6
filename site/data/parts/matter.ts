import type { CheckNode } from '../../../model/graph.ts';
import { yearsOf } from '../../../model/edtf.ts';

/** A longer span names an era and no year. */
const LONGEST = 3;

const years = (date: string): number[] => {
  const found = yearsOf(date);
  return found.length <= LONGEST ? found : [];
};

/**
 * The years that a check is about, whenever its article was printed: those that the words of the claim name,
 * and those of the records on the timeline that it leans on.
 */
export function yearsOfMatter({ appearances, events }: CheckNode): number[] {
  const named = appearances.flatMap(({ article, claim }) =>
    article.dates
      .filter(
        ({ text, date, paragraph }) =>
          date !== null && paragraph === claim.paragraph && claim.quote.includes(text),
      )
      .flatMap(({ date }) => years(date!)),
  );
  const records = events.filter(({ kind }) => kind !== 'article').flatMap(({ date }) => years(date));
  return [...new Set([...named, ...records])].sort((a, b) => a - b);
}

import { questions, type Question, type VerdictRow, type VerdictScale } from './schema/index.ts';

/** What the table needs of a test: one answer a question. */
export type Answers = Record<Question, string>;

const fits = ({ when }: VerdictRow, test: Answers): boolean =>
  questions.every((question) => {
    const allowed: readonly string[] | undefined = when[question];
    return allowed === undefined || allowed.includes(test[question]);
  });

/**
 * The row of the table that the answers of a check lead to.
 *
 * @param scale the scale with its table, of which the first row that fits counts
 * @returns the row and its number from 1; null where no row fits
 */
export function rowFor(
  { table }: Pick<VerdictScale, 'table'>,
  test: Answers,
): { row: VerdictRow; number: number } | null {
  const index = table.findIndex((row) => fits(row, test));
  return index < 0 ? null : { row: table[index]!, number: index + 1 };
}

/** What answers have in common where checks are compared: "settles, yes, turned, changes". */
export const sameAnswers = (test: Answers): string => questions.map((question) => test[question]).join(', ');

import { answers, questions } from '../../model/schema/index.ts';
import type { Corpus } from '../../model/corpus.ts';
import { rowFor, sameAnswers, type Answers } from '../../model/verdict-test.ts';
import { reviewedChecks } from './claims.ts';

/** What a reader answered, by check. */
export type Reading = Map<string, Answers>;

/**
 * The answers of a blind reader, from lines of the form `check-id: evidence, basis, words, omission`.
 *
 * @param text what the reader wrote; lines that begin with # and empty ones say nothing
 * @returns the answers, and a message for every line or check that can't be used
 */
export function readReading(
  { checks }: Pick<Corpus, 'checks'>,
  text: string,
): { reading: Reading; faults: string[] } {
  const reading: Reading = new Map();
  const faults: string[] = [];
  const rated = reviewedChecks({ checks });
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [id = '', given = ''] = line.split(/:(.*)/s).map((part) => part.trim());
    const words = given.split(',').map((word) => word.trim());
    const say = (found: string, expected: string) =>
      faults.push(`line ${index + 1}: Unexpected ${JSON.stringify(found)}, expected ${expected}`);
    if (!rated.some((check) => check.id === id)) say(id, 'the id of a reviewed check');
    else if (reading.has(id)) say(id, 'each check once');
    else if (words.length !== questions.length) say(given, `four answers: ${questions.join(', ')}`);
    else {
      const wrong = questions.findIndex(
        (question, at) => !(answers[question] as readonly string[]).includes(words[at]!),
      );
      if (wrong >= 0) say(words[wrong]!, answers[questions[wrong]!].join(', '));
      else reading.set(id, Object.fromEntries(questions.map((q, at) => [q, words[at]!])) as Answers);
    }
  }
  for (const { id } of rated)
    if (!reading.has(id) && !faults.some((fault) => fault.includes(JSON.stringify(id))))
      faults.push(`Unexpected end, expected answers for ${id} too`);
  return { reading, faults };
}

/** A share in words of a table. */
const share = (part: number, whole: number): string =>
  `${part} | ${whole === 0 ? 0 : Math.round((part / whole) * 100)}%`;

/**
 * How often two blind readers reach the verdict of the site by the table, and where they don't.
 *
 * @returns Markdown: the rates, then the checks in which both differ, then those in which one does
 */
export function ratesOf(corpus: Corpus, first: Reading, second: Reading): string {
  const checks = reviewedChecks(corpus);
  const words = (id: string | undefined) => corpus.scale.verdicts.find((one) => one.id === id)?.words ?? '';
  const of = (reading: Reading, id: string) => rowFor(corpus.scale, reading.get(id)!)?.row.verdict;
  const rows = checks.map((check) => {
    const [one, two] = [of(first, check.id), of(second, check.id)];
    return { check, one, two, wrong: [one, two].filter((verdict) => verdict !== check.verdict).length };
  });
  const count = (keep: (row: (typeof rows)[number]) => boolean) =>
    share(rows.filter(keep).length, rows.length);
  const cell = (reading: Reading, id: string) =>
    `${words(of(reading, id)).toLowerCase()}; ${sameAnswers(reading.get(id)!)}`;
  const list = (title: string, wrong: number) => [
    `## ${title}`,
    '',
    ...(rows.some((row) => row.wrong === wrong)
      ? ['| check | site | first reader | second reader |', '| --- | --- | --- | --- |']
      : ['None.']),
    ...rows
      .filter((row) => row.wrong === wrong)
      .map(
        ({ check }) =>
          `| \`${check.id}\` | ${words(check.verdict).toLowerCase()}; ${sameAnswers(check.test)} | ${cell(first, check.id)} | ${cell(second, check.id)} |`,
      ),
    '',
  ];
  return [
    `| of ${rows.length} rated checks | number | share |`,
    '| --- | ---: | ---: |',
    `| first reader and the site agree | ${count(({ check, one }) => one === check.verdict)} |`,
    `| second reader and the site agree | ${count(({ check, two }) => two === check.verdict)} |`,
    `| the two readers agree | ${count(({ one, two }) => one === two)} |`,
    `| both differ from the site | ${count(({ wrong }) => wrong === 2)} |`,
    '',
    ...list('Both readers differ', 2),
    ...list('One reader differs', 1),
  ].join('\n');
}

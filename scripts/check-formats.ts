import { tally, type Told } from './report.ts';

/** What blocks first, then what only warns; each in the order of the files. */
export const blockingFirst = (messages: readonly Told[]): Told[] => [
  ...messages.filter(({ severity }) => severity === 'error'),
  ...messages.filter(({ severity }) => severity === 'warning'),
];

/** Where a rule is explained. */
export const explained = (rule: string): string => `docs/rules.md#${rule}`;

/** The form of a workflow command: what would end it or a property of it is written as a number. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/**
 * Annotations as GitHub reads them off the log of a step, what blocks first: it shows ten of a kind a step.
 *
 * @returns lines without a final line end
 */
export const githubAnnotations = (messages: readonly Told[]): string =>
  blockingFirst(messages)
    .map(
      ({ file, line, column, severity, rule, message, paste }) =>
        `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(`${message} See ${explained(rule)}${paste === undefined ? '' : `\n\n${paste}`}`)}`,
    )
    .join('\n');

/** A text in a cell of a Markdown table, where none of it is markup. */
const cell = (text: string): string =>
  text
    .replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]!)
    .replace(/[\\`*_[\]|!~@#]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/\s+/g, ' ');

/** GitHub refuses a summary above a megabyte. */
const MOST_ROWS = 1000;

/** The whole list as a Markdown table, for the summary of the job. */
export function summaryTable(messages: readonly Told[]): string {
  if (messages.length === 0) return '### Check\n\nNothing to mend.\n';
  const sorted = blockingFirst(messages);
  const rows = sorted
    .slice(0, MOST_ROWS)
    .map(
      ({ file, line, column, severity, rule, message }) =>
        `| ${severity} | ${cell(file)}:${line}:${column} | ${cell(message)} | ${cell(rule)} |`,
    );
  const rest = sorted.length > MOST_ROWS ? [`\nand ${sorted.length - MOST_ROWS} more`] : [];
  return [
    '### Check',
    '',
    tally(messages),
    '',
    '| | where | what | rule |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...rest,
    '',
  ].join('\n');
}

/** Everything as one JSON object, for programs. */
export const checkJson = (messages: readonly Told[], history: string | null): string =>
  JSON.stringify({
    errors: messages.filter(({ severity }) => severity === 'error').length,
    warnings: messages.filter(({ severity }) => severity === 'warning').length,
    /** Why nothing was compared with the base branch; null where it was. */
    historyLeftOut: history,
    messages: blockingFirst(messages).map((message) => ({ ...message, docs: explained(message.rule) })),
  });

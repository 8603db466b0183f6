import type { Health } from '../../model/health.ts';
import type { Section } from './attention.ts';

/** Rows that are told of a section; the file has the rest. */
const MOST_ROWS = 50;
/** Places that are told of a row. */
const MOST_PLACES = 3;

const more = (total: number, shown: number): string[] =>
  total > shown ? [`and ${total - shown} more, see docs/health.json`] : [];
const placesOf = (where: readonly string[]): string =>
  where.slice(0, MOST_PLACES).join(', ') +
  (where.length > MOST_PLACES ? `, ${where.length - MOST_PLACES} more` : '');

/** How many addresses were found how, in one line. */
export function tallyOf({ addresses }: Health): string {
  const counts = new Map<string, number>();
  for (const { state } of Object.values(addresses)) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([state, number]) => `${number} ${state}`)
    .join(', ');
}

/** The report for a terminal. */
export const asText = (sections: readonly Section[]): string =>
  sections
    .map(({ title, todo, rows }) =>
      [
        `${title} (${rows.length})`,
        `  ${todo}`,
        ...rows
          .slice(0, MOST_ROWS)
          .map(
            ({ what, words, where }) =>
              `  ${what} ${words}${where.length > 0 ? ` [${placesOf(where)}]` : ''}`,
          ),
        ...more(rows.length, MOST_ROWS).map((line) => `  ${line}`),
      ].join('\n'),
    )
    .join('\n\n');

/** A text as code, in which nothing is a mention, a link or markup, whoever wrote it. */
const code = (text: string): string => {
  const plain = text
    .replace(/[\s`]+/g, ' ')
    .replace(/\|/g, '%7C')
    .trim();
  return `\`${plain.slice(0, 300)}\``;
};
/** Our own sentence round an address, which may be anybody's. */
const sentence = (text: string): string =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) =>
      index % 2 === 1 ? code(part) : part.replace(/[<>@#|]/g, (mark) => `&#${mark.charCodeAt(0)};`),
    )
    .join('');

/** The report as Markdown, for the summary of a job and for an issue. */
export function asMarkdown(health: Health, sections: readonly Section[]): string {
  const head = [
    '### Links',
    '',
    health.looked === null
      ? 'Nobody has looked at every address yet.'
      : `Last look at every address: ${health.looked}. ${tallyOf(health)}.`,
    '',
  ];
  if (sections.length === 0) return [...head, 'Nothing asks for attention.', ''].join('\n');
  return [
    ...head,
    ...sections.flatMap(({ title, todo, rows }) => [
      `#### ${title} (${rows.length})`,
      '',
      todo,
      '',
      '| what | | where |',
      '| --- | --- | --- |',
      ...rows
        .slice(0, MOST_ROWS)
        .map(
          ({ what, words, where }) =>
            `| ${code(what)} | ${sentence(words)} | ${where.length > 0 ? code(placesOf(where)) : ''} |`,
        ),
      '',
      ...more(rows.length, MOST_ROWS).flatMap((line) => [line, '']),
    ]),
  ].join('\n');
}

import type { Block } from '../../../model/schema/index.ts';
import type { HeaderLine, PageLanguage } from '../page-language.ts';

/** What a text says of itself: nothing is concluded, and what it does not say is null or empty. */
export interface Header {
  title: string | null;
  authors: string[];
  agencies: string[];
  outlets: string[];
  /** Days as YYYY-MM-DD. */
  published: string | null;
  updated: string | null;
}

/** Characters of the first paragraph in which the place and day of a release or of wire copy stand. */
const OPENING = 160;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The day with a label of its own wins over one that merely stands there; what stays open says nothing. */
function dayOf(lines: readonly HeaderLine[], which: 'published' | 'updated'): string | null {
  const stated = lines.filter((line) => typeof line[which] === 'string');
  return (stated.find(({ labelled }) => labelled) ?? stated[0])?.[which] ?? null;
}

/** Authors of the first line that names some, and of those right under it. */
function authorsOf(lines: readonly HeaderLine[]): string[] {
  const sure = lines.filter(({ sure, authors }) => sure && authors.length > 0);
  const named = sure.length > 0 ? sure : lines.filter(({ authors }) => authors.length > 0);
  return [...new Set(named.flatMap(({ authors }) => authors))];
}

/**
 * Reads the header of a text: headline, authors, agencies, outlet, days.
 *
 * @param blocks the blocks of the text, with their kinds
 */
export function readHeader(text: string, blocks: readonly Block[], language: PageLanguage): Header {
  const order = language.dayOrderOf(text);
  const wordsOf = ({ start, end }: Block): string => text.slice(start, end).trim();
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const lines = blocks
    .filter(({ kind }) => kind === 'byline' || kind === 'dateline')
    .flatMap((block) => language.headerLine(wordsOf(block), order) ?? []);
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const opening = first ? text.slice(first.start, Math.min(first.end, first.start + OPENING)) : '';
  const updated = dayOf(lines, 'updated');
  return {
    title: headline ? oneLine(wordsOf(headline)) : null,
    authors: authorsOf(lines),
    agencies: [...new Set(lines.flatMap(({ agencies }) => agencies))],
    outlets: [...new Set(lines.flatMap(({ outlets }) => outlets))],
    published: dayOf(lines, 'published') ?? (updated ? null : language.openingDay(opening, order)),
    updated,
  };
}

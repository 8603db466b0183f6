import type { Source } from '../../../model/read/corpus.ts';
import type { Read } from '../../../model/schema/index.ts';
import { dateView, type DateView } from './date-words.ts';
import { urls } from '../urls.ts';
import { curly, unbroken } from '../text/typography.ts';

/** How much of a document the editors read, in words; the icon goes by `id`. */
export interface ReadView {
  id: Read;
  words: string;
}
const readWords: Record<Read, string> = {
  full: 'Read in full',
  excerpt: 'Read in part',
  copy: 'Read in a copy',
  'not-opened': 'Not opened',
};
export const readView = (read: Read): ReadView => ({ id: read, words: readWords[read] });

/** A link to another site, named by its host. */
export interface OutLink {
  href: string;
  words: string;
}
const host = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** A document as lists and notes show it. */
export interface SourceView {
  id: string;
  href: string;
  title: string;
  publisher: string;
  kind: Source['kind'];
  type: string;
  date: DateView;
  read: ReadView;
  /** Left out where its address must not be published. */
  link?: OutLink;
  archive?: OutLink;
}

/** The form of a document in words. */
export const typeWords: Record<Source['type'], string> = {
  statute: 'law',
  court: 'court document',
  'government-report': 'government report',
  'inspector-general-report': 'inspector general’s report',
  transcript: 'transcript',
  dataset: 'data',
  'press-release': 'press release',
  academic: 'study',
  'fact-check': 'fact-check',
  news: 'news report',
  reference: 'reference work',
  other: 'other document',
};

/** A source for a component. */
export function sourceView(source: Source): SourceView {
  return {
    id: source.id,
    href: urls.source(source.id),
    title: unbroken(curly(source.title)),
    publisher: curly(source.publisher),
    kind: source.kind,
    type: typeWords[source.type],
    date: dateView(source.published, 'short'),
    read: readView(source.read),
    ...(source.url && !source.noLink ? { link: { href: source.url, words: host(source.url) } } : {}),
    ...(source.archive && !source.noLink
      ? { archive: { href: source.archive, words: 'archived copy' } }
      : {}),
  };
}

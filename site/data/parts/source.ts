import type { Source } from '../../../model/read/corpus.ts';
import type { Read } from '../../../model/schema/index.ts';
import { dateView, formatDate, type DateView } from './date-words.ts';
import { urls } from '../urls.ts';
import { curly, unbroken } from '../text/typography.ts';

/** How much of a document the editors read, in words; the icon goes by `id`. */
export interface ReadView {
  id: Read;
  words: string;
}
/** Degrees of reading, most first. */
export const readWords: Record<Read, string> = {
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
  /** The address as paper shows it. */
  shown: string;
}
const host = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
/** An address without what readers of paper need not type. */
export const shownAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?|[#/]+$|#.*$/g, '');
const outLink = (href: string, words: string): OutLink => ({ href, words, shown: shownAddress(href) });

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
  /** That the original was found gone. Where there is an archived copy, pages then lead to that alone. */
  gone?: string;
  /** Why a reader cannot open it; only where there is neither address nor copy. */
  closed?: string;
  /** What to bear in mind of who stands behind it. */
  lean?: string;
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

/** The words that stand where there is nothing to open. */
function closedOf(source: Source): Pick<SourceView, 'closed'> {
  if (source.noLink) {
    const found = source.findAt ? ` ${curly(source.findAt)}` : '';
    return { closed: `Cannot be opened from here. ${curly(source.noLink)}${found}` };
  }
  return source.url || source.archive ? {} : { closed: 'Cannot be opened from here: no address is known.' };
}

/** That an original was found gone, and whether its address is still worth a link. */
export const goneView = ({
  gone,
  archive,
}: {
  gone?: string;
  archive?: string | undefined;
}): { gone?: string; open: boolean } =>
  gone === undefined
    ? { open: true }
    : { gone: `The original was found gone on ${formatDate(gone)}.`, open: archive === undefined };

/** A source for a component. */
export function sourceView(source: Source): SourceView {
  const { open, gone } = goneView(source);
  return {
    id: source.id,
    href: urls.source(source.id),
    title: unbroken(curly(source.title)),
    publisher: curly(source.publisher),
    kind: source.kind,
    type: typeWords[source.type],
    date: dateView(source.published, 'short'),
    read: readView(source.read),
    ...(source.url && open && !source.noLink ? { link: outLink(source.url, host(source.url)) } : {}),
    ...(source.archive && !source.noLink ? { archive: outLink(source.archive, 'archived copy') } : {}),
    ...(gone === undefined ? {} : { gone }),
    ...closedOf(source),
    ...(source.lean ? { lean: curly(source.lean) } : {}),
  };
}

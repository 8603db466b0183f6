import type { Source } from '../../../model/read/corpus.ts';
import type { Read } from '../../../model/schema/index.ts';
import { dateView, formatDate, type DateView } from './date-words.ts';
import { urls } from '../urls.ts';
import { curly, unbroken } from '../text/typography.ts';
import * as strings from '../../strings.ts';
import { fill } from '../../fill-in.ts';

/** How much of a document the editors read, in words; the icon goes by `id`. */
export interface ReadView {
  id: Read;
  words: string;
}
/** Degrees of reading, most first. */
export const readWords: Record<Read, string> = strings.reads;
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
  /** Whether it is the record itself. */
  kind: string;
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
export const typeWords: Record<Source['type'], string> = strings.types;

/** The words that stand where there is nothing to open. */
function closedOf(source: Source): Pick<SourceView, 'closed'> {
  if (source.noLink) {
    const found = source.findAt ? ` ${curly(source.findAt)}` : '';
    return { closed: fill(strings.source.closed, { why: curly(source.noLink), where: found }) };
  }
  return source.url || source.archive ? {} : { closed: strings.source.noKnownAddress };
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
    : { gone: fill(strings.source.gone, { date: formatDate(gone) }), open: archive === undefined };

/** A document by its publisher, day and title: words for a link that is read without what stands around it. */
export const documentName = ({ publisher, published, title }: Source): string =>
  curly(`${publisher}, ${formatDate(published, 'short')}: ${title}`);

/** A source for a component. */
export function sourceView(source: Source): SourceView {
  const { open, gone } = goneView(source);
  return {
    id: source.id,
    href: urls.source(source.id),
    title: unbroken(curly(source.title)),
    publisher: curly(source.publisher),
    kind: strings.depths[source.kind],
    type: typeWords[source.type],
    date: dateView(source.published, 'short'),
    read: readView(source.read),
    ...(source.url && open && !source.noLink ? { link: outLink(source.url, host(source.url)) } : {}),
    ...(source.archive && !source.noLink
      ? { archive: outLink(source.archive, strings.source.archivedCopy) }
      : {}),
    ...(gone === undefined ? {} : { gone }),
    ...closedOf(source),
    ...(source.lean ? { lean: curly(source.lean) } : {}),
  };
}

import type { Article } from '../../../../model/read/corpus.ts';
import { blockAt } from './context.ts';
import type { Span } from '../../../../model/span.ts';
import { isVeiled } from './text.ts';

/** Quotations of more words than this are given by their first and last words, which survive edits in between. */
const WHOLE = 10;
/** Words at either end of a long quotation, and words of the text beside it. */
const ENDS = 5;
const BESIDE = 3;

const encode = (words: string): string =>
  // A hyphen and a comma are signs of the syntax, and encodeURIComponent leaves the hyphen as it is.
  encodeURIComponent(words.replace(/\s+/g, ' ')).replaceAll('-', '%2D');

/** Words with their offsets: a fragment must begin and end where a word does. */
const wordsOf = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

const around = (words: Span[]): Span | undefined =>
  words.length === 0 ? undefined : { start: words[0]!.start, end: words.at(-1)!.end };

/**
 * A text fragment, `:~:text=prefix-,start,end,-suffix`, that lets a browser open a page at a passage.
 * The words beside the quotation come from its own paragraph, since a page may put anything between two.
 *
 * @returns without the `#`; null where the words would name what pages withhold
 */
export function textFragment(
  article: Pick<Article, 'text' | 'withheld' | 'blocks'>,
  claim: Span,
): string | null {
  const { text } = article;
  const block = blockAt(article, claim.start);
  const words = wordsOf(text, claim);
  if (words.length === 0) return null;
  // Browsers look for a piece of text within one paragraph: a passage that runs over its end is given by its ends.
  const passage = text.slice(claim.start, claim.end).trimEnd();
  const broken = passage.trimStart().includes('\n');
  const long = words.length > WHOLE || broken;
  const firstEnd = broken ? text.indexOf('\n', words[0]!.start) : claim.end;
  const lastStart = broken ? claim.start + passage.lastIndexOf('\n') : claim.start;
  const head = words.filter((word) => word.end <= firstEnd);
  const tail = words.filter((word) => word.start >= lastStart);
  const start = around(long ? head.slice(0, ENDS) : words)!;
  const end = long ? around(tail.slice(-ENDS)) : undefined;
  if (isVeiled(article, start.start, start.end) || (end && isVeiled(article, end.start, end.end)))
    return null;

  const beside = (span: Span | undefined): string | undefined =>
    span && !isVeiled(article, span.start, span.end) ? encode(text.slice(span.start, span.end)) : undefined;
  // Words beside count only when white space parts them from the quotation: half a word never matches.
  const prefix = /\s$/.test(text.slice(block.start, claim.start))
    ? beside(around(wordsOf(text, { start: block.start, end: claim.start }).slice(-BESIDE)))
    : undefined;
  const suffix = /^\s/.test(text.slice(claim.end, block.end))
    ? beside(around(wordsOf(text, { start: claim.end, end: block.end }).slice(0, BESIDE)))
    : undefined;
  return `:~:text=${[
    ...(prefix ? [`${prefix}-`] : []),
    encode(text.slice(start.start, start.end)),
    ...(end ? [encode(text.slice(end.start, end.end))] : []),
    ...(suffix ? [`-${suffix}`] : []),
  ].join(',')}`;
}

/** Address of a page opened at a passage of it; the plain address where no fragment can be made. */
export function passageUrl(url: string, article: Article, claim: Span): string {
  const fragment = textFragment(article, claim);
  if (fragment === null) return url;
  return `${url}${url.includes('#') ? '' : '#'}${fragment}`;
}

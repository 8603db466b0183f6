import type { VFile } from 'vfile';
import { report } from '../../../model/problem.ts';
import { passageNear } from '../../../model/nearest-passage.ts';
import { pointAt, type Place } from '../../../model/point-at.ts';
import type { Span } from '../types.ts';

/** Words to find, and what stands beside them: a W3C TextQuoteSelector. */
export interface Selector {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Every place where words stand, also where they overlap, up to a number that is enough to tell "many". */
export function occurrences(text: string, words: string, from = 0, most = 1000): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0 && found.length < most; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

/** White space towards the quotation that a prefix or suffix may leave out, in code units. */
const SLACK = 64;

/** Whether prefix and suffix stand beside the words at `start`. */
export function fits(text: string, start: number, { quote, prefix = '', suffix = '' }: Selector): boolean {
  const end = start + quote.length;
  return (
    text
      .slice(Math.max(0, start - prefix.length - SLACK), start)
      .trimEnd()
      .endsWith(prefix.trimEnd()) &&
    text
      .slice(end, end + suffix.length + SLACK)
      .trimStart()
      .startsWith(suffix.trimStart())
  );
}

/** What a curation file needs for its messages. */
export interface CurationFile {
  file: VFile;
  /** Line and column of a value by its keys and indexes. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

const short = (words: string): string =>
  JSON.stringify(words.length > 80 ? `${words.slice(0, 77)}...` : words);

/** Words of a prefix or suffix proposed: a few are enough to tell places apart, and many are a burden to read. */
const BESIDE = 40;

/** The prefix, or where the places have the same the suffix, that tells the first place from the others, ready to paste. */
function apart(text: string, start: number, quote: string): string {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const prefix = before.slice(before.search(/(?<=\s|^)\S/));
  const sole = occurrences(text, prefix + quote).length === 1;
  const end = start + quote.length;
  return sole && prefix
    ? `\`prefix: ${JSON.stringify(prefix)}\``
    : `\`suffix: ${JSON.stringify(text.slice(end, end + BESIDE))}\``;
}

/**
 * Finds a curated quotation in the text of its seed.
 *
 * @param text text of the seed
 * @param selector the quotation, with prefix or suffix where it occurs more than once
 * @param curation where to report
 * @param path keys and index of the selector in the curation
 * @returns its place in the text, or null after reporting that it is not there, or there more than once
 */
export function locate(
  text: string,
  selector: Selector,
  curation: CurationFile,
  path: readonly PropertyKey[],
): Span | null {
  const { quote } = selector;
  const all = occurrences(text, quote);
  const fitting =
    all.length === 1 && !selector.prefix && !selector.suffix
      ? all
      : all.filter((start) => fits(text, start, selector));
  if (fitting.length === 1) return { start: fitting[0]!, end: fitting[0]! + quote.length };
  const place = curation.placeOf([...path, 'quote']);
  if (all.length === 0) {
    const near = passageNear(text, quote);
    const message = report(curation.file, {
      rule: 'quote-not-found',
      reason: `Unexpected quotation ${short(quote)}, expected exact words of the seed`,
      fix: near?.help ?? 'Copy the words from the seed',
      place,
    });
    // Line ends and no-break spaces of the seed stand as \n and \u00a0: written so, nothing changes them.
    if (near?.same) message.note = `quote: ${JSON.stringify(near.words).replaceAll('\u00a0', '\\u00a0')}`;
  } else if (fitting.length === 0) {
    report(curation.file, {
      rule: 'quote-not-found',
      reason: `Unexpected prefix or suffix of ${short(quote)}, expected the words beside it in the seed`,
      fix: `The quotation stands after ${short(text.slice(Math.max(0, all[0]! - 32), all[0]))} and before ${short(text.slice(all[0]! + quote.length, all[0]! + quote.length + 32))}`,
      place,
    });
  } else {
    const lines = [...new Set(fitting.slice(0, 8).map((start) => pointAt(text, start).line))];
    report(curation.file, {
      rule: 'quote-ambiguous',
      reason: `Unexpected quotation ${short(quote)} that stands ${all.length} times in the seed (line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}), expected one`,
      fix: `Add the words before or after it: ${apart(text, fitting[0]!, quote)} is the one in line ${lines[0]}`,
      place,
    });
  }
  return null;
}

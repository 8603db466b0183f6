import type { Span } from '../span.ts';

/** Ends that do not end a sentence: titles, "No. 5", degrees. Looked for in the last characters only. */
const OPEN_END =
  /(?:^|[\s("“‘[])(?:Rep|Reps|Sen|Sens|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Pvt|Dr|Mr|Mrs|Ms|Prof|Rev|Hon|Engr|Barr|Smt|Supt|Insp|Cllr|Fr|Sr|St|Mt|Ft|Nos?|Art|Sec|vs|v|Ph\.D|[A-Z])\.$/;
/** An ellipsis leaves the sentence open where the next words go on in lower case. */
const ELLIPSIS = /(?:…|\.\.\.)$/;

/**
 * A boundary inside a sentence that the parser does not see: an abbreviation that may end a sentence, then a
 * word that begins one. The list of beginnings is closed, so that "the U.S. Capitol" stays whole.
 */
const HIDDEN =
  /(?<=(?:\b(?:[A-Za-z]\.){2,}|\b(?:Inc|Corp|Co|Ltd|Jr|etc)\.|\b(?:in|no|\d)\.)["”’)]?)\s+(?=["“‘]?(?:The|He|She|It|They|We|You|But|And|In|On|At|This|That|These|Those|There|His|Her|Its|Their|Our|When|While|After|Before|As|If|For|Since|However|Meanwhile|Now|Then|So|What|Who|Why|How|Not|No|Yes)\s)/g;

/** Splits one span at its hidden boundaries. */
function split(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const result: Span[] = [];
  let start = span.start;
  for (const match of words.matchAll(HIDDEN)) {
    result.push({ start, end: span.start + match.index });
    start = span.start + match.index + match[0].length;
  }
  result.push({ start, end: span.end });
  return result;
}

/** Whether two spans that the parser parted are one sentence. */
function belongs(text: string, last: Span, next: Span): boolean {
  const before = text.slice(Math.max(last.start, last.end - 12), last.end);
  const after = text.slice(next.start, Math.min(next.end, next.start + 2));
  // "J." may end a sentence ("vitamin C."), but a name or a number after it is far more common in news.
  if (OPEN_END.test(before) && /^[\p{Lu}\d“"]/u.test(after)) return true;
  if (ELLIPSIS.test(before) && /^\p{Ll}/u.test(after)) return true;
  // Marks alone are the end of what stands before them.
  return !/[\p{L}\p{N}]/u.test(text.slice(next.start, next.end));
}

/** Leaves white space at either end out of a span, and brings in what the parser left between two. */
function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}

/**
 * Corrects the sentences of one block for what news text does: titles, acronyms at the end of a sentence,
 * ellipses, marks that stand alone.
 *
 * @param text text of the seed
 * @param spans sentences as parsed, in order
 * @returns sentences without white space at their ends
 */
export function mend(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const parsed of spans) {
    for (const piece of split(text, parsed)) {
      const next = trim(text, piece);
      if (next.start === next.end) continue;
      const last = result.at(-1);
      if (last && belongs(text, last, next)) last.end = next.end;
      else result.push(next);
    }
  }
  return result;
}

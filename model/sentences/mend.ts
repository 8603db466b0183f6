import type { Span } from '../span.ts';
import { hiddenIn } from './hidden.ts';

/** Ends that do not end a sentence: titles, "No. 5", degrees. Looked for in the last characters only. */
const OPEN_END =
  /(?:^|[\s("“‘[])(?:Rep|Reps|Sen|Sens|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Pvt|Dr|Mr|Mrs|Ms|Prof|Rev|Hon|Eng|Adv|Amb|Brig|Cpl|Pte|Ald|Msgr|Engr|Barr|Smt|Supt|Insp|Cllr|Fr|Sr|St|Mt|Ft|Nos?|Art|Sec|Ret|vs|v|Ph\.D|[A-Z])\.$/;
/** Before a number these name it: "fig. 3", "pp. 4-9", "vol. 2". */
const NUMBERED =
  /(?:^|[\s(])(?:figs?|tabs?|pp?|no|nos|vols?|chs?|chap|secs?|arts?|approx|ca|eqs?|refs?|para|apt|ste|rm|bldg|ext|tel)\.$/i;
/** An ellipsis leaves the sentence open where the next words go on in lower case. */
const ELLIPSIS = /(?:…|\.\.\.)$/;
/** "I ... I don’t know": whoever stammers has not ended. */
const STAMMER = /(?:^|[\s"“‘(])(\p{L}+)[\s,]*(?:…|\.\.\.)$/u;

/** Splits one span at its hidden boundaries. */
function split(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const result: Span[] = [];
  let start = span.start;
  for (const match of hiddenIn(words)) {
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
  if (OPEN_END.test(before) && /^[\p{Lu}\d\p{Sc}“"]/u.test(after)) return true;
  if (NUMBERED.test(before) && /^\d/.test(after)) return true;
  if (ELLIPSIS.test(before) && /^\p{Ll}/u.test(after)) return true;
  const again = STAMMER.exec(before)?.[1]?.toLowerCase();
  const first = /^\p{L}+/u.exec(text.slice(next.start, Math.min(next.end, next.start + 12)))?.[0];
  if (again !== undefined && again === first?.toLowerCase()) return true;
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
  const joined: Span[] = [];
  for (const parsed of spans) {
    const next = trim(text, parsed);
    if (next.start === next.end) continue;
    const last = joined.at(-1);
    if (last && belongs(text, last, next)) last.end = next.end;
    else joined.push(next);
  }
  // What was joined in doubt is parted again where a word begins a sentence for sure.
  return joined
    .flatMap((span) => split(text, span))
    .map((span) => trim(text, span))
    .filter(({ start, end }) => start < end);
}

import type { DayOrder, HeaderLine } from '../../../page-language.ts';
import { readNames, type Bylined } from './byline-names.ts';
import { isPostEdge } from '../posts.ts';
import { lexHeader, type HeaderToken } from './lex.ts';

/** Longest header line: a longer one is a paragraph. */
const LONGEST = 220;
/** A full stop ends a sentence, and a sentence is no header; these words end in a stop of their own. */
const SENTENCE = /(?<!\b(?:[ap]\.m|m\.d|ph\.d|jr|sr|inc|co|est))[.!?]["”’)]*$/i;

/** Days of a line, each by the label before it; the first without one is the day of publication. */
function daysIn(tokens: readonly HeaderToken[]): Pick<HeaderLine, 'published' | 'updated'> {
  const days: Pick<HeaderLine, 'published' | 'updated'> = {};
  let label: 'published' | 'updated' | 'other' = 'published';
  for (const token of tokens) {
    if (token.is === 'label') label = token.of;
    else if (token.is === 'day' || token.is === 'ago') {
      const day = token.is === 'day' ? token.day : null;
      if (label !== 'other' && days[label] === undefined) days[label] = day;
      // A second day without a label of its own says nothing that can be relied on.
      label = 'other';
    }
  }
  return days;
}

/** Words of a line, each with the sort of token before it. */
function wordsIn(tokens: readonly HeaderToken[]): { text: string; after: HeaderToken['is'] | null }[] {
  return tokens.flatMap((token, index) =>
    token.is === 'words' ? [{ text: token.text, after: tokens[index - 1]?.is ?? null }] : [],
  );
}

/** Names of a line that has a "By": authors stand right behind it, the rest says where they work. */
function bylineIn(tokens: readonly HeaderToken[]): Bylined {
  const all: Bylined = { authors: [], agencies: [], outlets: [], role: false, place: false, whole: true };
  for (const { text, after } of wordsIn(tokens)) {
    if (after === 'credit') continue;
    const names = readNames(text, after === 'by');
    if (after === 'by') all.authors.push(...names.authors);
    all.agencies.push(...names.agencies);
    all.outlets.push(...names.outlets);
    // Behind a separator or an address anything may stand: where they write from, what they write about.
    all.whole &&= names.whole || after === 'separator' || after === 'mail';
  }
  return all;
}

const has = (tokens: readonly HeaderToken[], ...kinds: HeaderToken['is'][]): boolean =>
  tokens.some(({ is }) => kinds.includes(is));

/** Lines that begin with "By", or name it behind the day. */
function asByline(tokens: readonly HeaderToken[]): HeaderLine | null {
  const first = tokens.find(({ is }) => is !== 'separator');
  if (!has(tokens, 'by') || !(first?.is === 'by' || has(tokens, 'day', 'ago'))) return null;
  const { authors, agencies, outlets, whole } = bylineIn(tokens);
  // "By" and nobody: the name stands on the next line, or the line is no byline.
  const named = wordsIn(tokens).some(({ after }) => after === 'by') || tokens.length === 1;
  return whole && named
    ? {
        kind: 'byline',
        sure: true,
        labelled: has(tokens, 'label'),
        authors,
        agencies,
        outlets,
        ...daysIn(tokens),
      }
    : null;
}

/** Lines of days and times, with a place, an agency or an outlet at most. */
function asDateline(tokens: readonly HeaderToken[]): HeaderLine | null {
  const dated = has(tokens, 'day') || (has(tokens, 'label') && has(tokens, 'time', 'ago'));
  const read = wordsIn(tokens).map(({ text, after }) => ({ ...readNames(text), text, after }));
  const told = read.some(({ whole, agencies, outlets }) => whole && agencies.length + outlets.length > 0);
  // "PTI | Kochi | Updated: …": between marks, beside an agency or a paper, a word with a capital is a place.
  const words = read.map((names) =>
    told && !names.whole && names.after === 'separator' && /^\p{Lu}[\p{L}'’-]+$/u.test(names.text)
      ? { ...names, whole: true, place: true }
      : names,
  );
  if (!dated || words.length > 3 || !words.every(({ whole }) => whole)) return null;
  const agencies = words.flatMap((names) => names.agencies);
  const outlets = words.flatMap((names) => names.outlets);
  // "Ada Quill | TNN | Mar 5, 2021": a name that opens the line is an author where the agency, the paper or a role stands behind it.
  const first = tokens.find(({ is }) => is !== 'separator');
  const signed =
    first?.is === 'words' &&
    words.length > 1 &&
    (agencies.length + outlets.length > 0 || words.slice(1).some(({ role }) => role));
  const authors = signed ? words[0]!.authors : [];
  return {
    kind: authors.length > 0 ? 'byline' : 'dateline',
    sure: true,
    labelled: has(tokens, 'label'),
    authors,
    agencies,
    outlets,
    ...daysIn(tokens),
  };
}

/** "Published" or "2 days ago" alone, where the label and the day stand on lines of their own. */
function asBareLabel(tokens: readonly HeaderToken[]): HeaderLine | null {
  if (tokens.length === 0 || !tokens.every(({ is }) => ['label', 'ago', 'time', 'separator'].includes(is)))
    return null;
  if (!has(tokens, 'label', 'ago')) return null;
  return { kind: 'name', sure: false, labelled: false, authors: [], agencies: [], outlets: [] };
}

/** Lines of names without "By": what else stands on the line, and beside it, tells an author from a place. */
function asNames(tokens: readonly HeaderToken[]): HeaderLine | null {
  const words = wordsIn(tokens);
  if (words.length === 0 || words.length > 3 || has(tokens, 'label', 'day', 'time', 'credit')) return null;
  const names = words.map(({ text }) => readNames(text));
  if (!names.every(({ whole }) => whole)) return null;
  const authors = names.flatMap((each) => each.authors);
  const agencies = names.flatMap((each) => each.agencies);
  const outlets = names.flatMap((each) => each.outlets);
  const role = names.some((each) => each.role);
  const place = names.some((each) => each.place);
  if (authors.length + agencies.length === 0 && !role && !place) return null;
  // An agency alone, or a person beside a role, a paper or a place: no other line looks like that.
  const told =
    authors.length > 0 ? role || place || agencies.length + outlets.length > 0 : agencies.length > 0;
  return { kind: told ? 'byline' : 'name', sure: false, labelled: false, authors, agencies, outlets };
}

/**
 * Reads a line of a header: a byline, a line of days, both in one, or a name alone.
 *
 * @param text the line, trimmed
 * @param order which number of a numeric date is the day
 * @returns null where it is no such line
 */
export function readHeaderLine(text: string, order: DayOrder): HeaderLine | null {
  if (text.length > LONGEST || SENTENCE.test(text)) return null;
  const tokens = lexHeader(text, order);
  const line = asByline(tokens) ?? asDateline(tokens) ?? asBareLabel(tokens) ?? asNames(tokens);
  // "Posted by The Bridge Club on Monday": the edge of an embedded post, unless a person is named.
  return line && line.authors.length === 0 && isPostEdge(text) ? null : line;
}

import { splitSentences } from '../../model/sentences/split.ts';
import { findFigures } from '../../scripts/convert/english/figures/find.ts';
import { page } from '../../scripts/convert/english/page/index.ts';
import { parseSeed } from '../../scripts/convert/seed/parse-seed.ts';
import { terms } from '../../scripts/convert/english/terms/terms.ts';
import { indexOf, type Index } from '../../scripts/match/index-of.ts';
import { LIKELY, POSSIBLE, rank } from '../../scripts/match/rank.ts';
import { quotationsOf, sameWords, type Quotations } from '../../scripts/match/same-words.ts';
import type { Compared, Hit, Known, KnownCheck, KnownNumber } from './types.ts';

/** Checks shown beside a sentence at most. */
const MOST = 3;
/** Below, a number is too common to be known by its value. */
const LEAST_NUMBER = 1_000;
/** What a page says around the article says nothing that could be checked. */
const SILENT = new Set(['furniture', 'byline', 'dateline']);

/** Everything that texts are compared with, indexed once. */
export interface Record {
  checks: ReadonlyMap<string, KnownCheck>;
  index: Index;
  quotations: Quotations;
  numbers: ReadonlyMap<number, KnownNumber>;
}

/** Indexes what is known. */
export function recordOf({ checks, quotations, numbers }: Known): Record {
  return {
    checks: new Map(checks.map((check) => [check.id, check])),
    index: indexOf(checks, terms),
    quotations: quotationsOf(quotations),
    // The first family that has a number keeps it.
    numbers: new Map(numbers.toReversed().map((known) => [known.value, known])),
  };
}

/** What is known of one sentence: the same words first, then by likeness. */
function hitsOf({ checks, index, quotations }: Record, sentence: string): Hit[] {
  const same = sameWords(quotations, sentence);
  const ranked = rank(index, sentence, MOST + same.length);
  const wordsOf = (id: string): string[] => ranked.find((match) => match.id === id)?.words ?? [];
  const hits = [
    ...same.map((id): Hit => ({ check: checks.get(id)!, sure: 'same', words: wordsOf(id) })),
    ...ranked
      .filter(({ id, likeness }) => likeness >= POSSIBLE && !same.includes(id))
      .map(({ id, likeness, words }): Hit => ({
        check: checks.get(id)!,
        sure: likeness >= LIKELY ? 'likely' : 'possible',
        words,
      })),
  ];
  // What is only near says little beside what is sure.
  const sure = hits.filter((hit) => hit.sure !== 'possible');
  return sure.length > 0 ? sure.slice(0, MOST) : hits.slice(0, 1);
}

/**
 * Sets the sentences of a text beside what is known, one after the other, so that a caller can pause.
 *
 * @param text anything; no part of it is kept
 * @yields every sentence of the article in it, in order
 */
export function* compare(record: Record, text: string): Generator<Compared, void> {
  const blocks = parseSeed(text, page);
  const sentences = splitSentences(text, blocks);
  const figures = findFigures({ text, blocks, sentences, published: null });
  let next = 0;
  for (const { start, end, block } of sentences) {
    const numbers = [];
    while (next < figures.length && figures[next]!.start < end) {
      const figure = figures[next]!;
      const known = figure.value !== null && figure.value >= LEAST_NUMBER && record.numbers.get(figure.value);
      if (known && figure.start >= start) numbers.push({ start: figure.start, end: figure.end, known });
      next += 1;
    }
    if (SILENT.has(blocks[block]!.kind)) continue;
    yield { start, end, block, numbers, hits: hitsOf(record, text.slice(start, end)) };
  }
}

/** How many sentences a text has about, before it is split: for progress. */
export const roughly = (text: string): number => Math.max(1, Math.round(text.length / 130));

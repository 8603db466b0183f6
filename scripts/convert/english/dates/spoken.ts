import type { Context, Match } from './match.ts';
import type { SeedText } from '../../types.ts';

type Spoken = Pick<Context, 'previous' | 'quarter'>;

/** What the text has named so far, for expressions that count from it. */
export interface Memory {
  before: (sentence: number, start: number) => Spoken;
  heard: (match: Match, date: string | null, sentence: number) => void;
}

/** What may open a sentence before "two years later" or "earlier that day". */
const OPENING = /^[\s"“‘'`(]*(?:(?:and|but|then|yet|about|nearly|just)\s+)?$/i;
/** A day of a week of news ("said Tuesday") is no point of a story that goes on in the next sentence. */
const isPoint = (match: Match): boolean => match.stated || match.partial !== undefined;

/**
 * Remembers the dates of a text: the one before in the same sentence; for an expression that opens a sentence, the
 * last date stated in the sentence before it in the same paragraph; and the last quarter named anywhere.
 */
export function spokenOf({ text, sentences }: SeedText): Memory {
  let previous: { value: string | null; sentence: number } = { value: null, sentence: -1 };
  let point = previous;
  let quarter: string | null = null;
  const opens = (sentence: number, start: number): boolean => {
    const here = sentences[sentence];
    return (
      here !== undefined &&
      sentences[sentence - 1]?.paragraph === here.paragraph &&
      start - here.start < 16 &&
      OPENING.test(text.slice(here.start, start))
    );
  };
  return {
    before(sentence, start) {
      if (previous.sentence === sentence) return { previous: previous.value, quarter };
      const carried = point.sentence === sentence - 1 && opens(sentence, start) ? point.value : null;
      return { previous: carried, quarter };
    },
    heard(match, date, sentence) {
      previous = { value: date, sentence };
      if (date && isPoint(match)) point = previous;
      if (date && match.quarter) quarter = date;
    },
  };
}

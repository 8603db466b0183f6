import type { DateCorrection, FigureCorrection } from '../../../../model/schema/index.ts';
import type { Span } from '../../../../model/span.ts';
import type { DateFinding, FigureFinding } from '../../types.ts';
import { overlaps, passageOf, tellMissing, wordsIn, type Correction, type Desk } from './place.ts';

/** A mention in the text: a date or a number. */
interface Mention extends Span {
  text: string;
}

/**
 * Applies corrections to the mentions of a text.
 *
 * @param make the mention that a correction says there is
 */
function correctMentions<T extends Mention, C extends Correction & { text: string }>(
  found: readonly T[],
  corrections: readonly C[],
  make: (correction: C, span: Span) => T,
  desk: Desk,
): T[] {
  let mentions = [...found];
  corrections.forEach((correction, index) => {
    const passage = passageOf(desk, correction, index);
    const span = passage && wordsIn(desk, passage, correction.text, index);
    if (!passage || !span) return;
    if (correction.action !== 'add') {
      const here = mentions.filter((mention) => overlaps(mention, passage));
      const meant = here.filter((mention) => mention.text === correction.text);
      if (meant.length === 0)
        return tellMissing(
          desk,
          index,
          'text',
          correction.text,
          here.map(({ text }) => text),
        );
      mentions = mentions.filter((mention) => !meant.includes(mention));
    }
    if (correction.action !== 'strike') mentions.push(make(correction, span));
  });
  return mentions.sort((a, b) => a.start - b.start);
}

/** Applies what people know better about the dates of a text. */
export const correctDates = (
  found: readonly DateFinding[],
  corrections: readonly DateCorrection[],
  paragraphAt: (offset: number) => number,
  desk: Desk,
): DateFinding[] =>
  correctMentions(
    found,
    corrections,
    (correction, span) => {
      const { date, precision } = correction as Extract<DateCorrection, { action: 'add' }>;
      return {
        ...span,
        date,
        precision,
        text: correction.text,
        basis: date === null ? 'unresolved' : 'resolved',
        paragraph: paragraphAt(span.start),
      };
    },
    desk,
  );

/** Applies what people know better about the numbers of a text. */
export const correctFigures = (
  found: readonly FigureFinding[],
  corrections: readonly FigureCorrection[],
  desk: Desk,
): FigureFinding[] =>
  correctMentions(
    found,
    corrections,
    (correction, span) => {
      const { value, max, unit, approximation } = correction as Extract<FigureCorrection, { action: 'add' }>;
      return {
        ...span,
        value,
        ...(max === undefined ? {} : { max }),
        unit,
        text: correction.text,
        ...(approximation === undefined ? {} : { approximation }),
      };
    },
    desk,
  );

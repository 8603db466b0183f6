import { monthName } from '../../parts/date-words.ts';
import { scaleUtc } from 'd3-scale';
import { firstDay, lastDay } from '../../../../model/edtf.ts';

/** A stretch of the timeline, first and last year, or one year twice. */
export interface Span {
  from: number;
  to: number;
}

/** Where a date lies on a line: all three in parts of its length, 0 to 1. */
export interface Place {
  /** Where its mark stands: the middle of the time on which it may lie. */
  at: number;
  from: number;
  to: number;
}

export interface Tick {
  at: number;
  words: string;
  short: string;
}

const DAY = 86_400_000;
const start = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * A true scale of time: equal lengths are equal numbers of days.
 *
 * @returns a function from a point in time (ms) to a part of the line; 0 is the first day of the span, 1 the end of its last
 */
export const timeScale = ({ from, to }: Span) =>
  scaleUtc()
    .domain([Date.UTC(from, 0, 1), Date.UTC(to + 1, 0, 1)])
    .range([0, 1]);

/**
 * Where an EDTF date lies. A date that reaches out of the span is cut at its ends.
 *
 * @returns null where it lies wholly outside
 */
export function placeOf(date: string, span: Span): Place | null {
  const scale = timeScale(span).clamp(true);
  const first = start(firstDay(date));
  const end = start(lastDay(date)) + DAY;
  if (end <= Date.UTC(span.from, 0, 1) || first >= Date.UTC(span.to + 1, 0, 1)) return null;
  const [from, to] = [scale(first), scale(end)];
  return { at: (from + to) / 2, from, to };
}

/** Every year of a span, first to last. */
export const yearsOfSpan = ({ from, to }: Span): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const month = (value: number, style: 'long' | 'short'): string => monthName(value + 1, style);

/**
 * The named divisions of a line: its months where it shows one year, else its years, thinned to what has room.
 *
 * @param room how many names fit along the line
 */
export function ticksOf(span: Span, room: number): Tick[] {
  const scale = timeScale(span);
  if (span.from === span.to) {
    return Array.from({ length: 12 }, (_, index) => {
      const at = scale(Date.UTC(span.from, index, 1));
      return { at, words: month(index, 'long'), short: month(index, 'short') };
    });
  }
  const years = yearsOfSpan(span);
  const step = Math.max(1, Math.ceil(years.length / room));
  return years
    .filter((_, index) => index % step === 0)
    .map((year) => ({ at: scale(Date.UTC(year, 0, 1)), words: String(year), short: String(year) }));
}

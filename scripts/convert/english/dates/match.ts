import type { Tokens } from './tokens.ts';
import { fields, type DayNumber } from './calendar.ts';
import type { Unit } from './words.ts';

/** The day of publication that relative words are counted from. */
export interface Reference {
  day: DayNumber;
  year: number;
  /** From 1. */
  month: number;
  /** 0 Sunday. */
  weekday: number;
}

/**
 * Which way a bare weekday or month looks: what the verbs around it say; `near` where they allow
 * either, `told` where somebody said or promised: what was said may lie ahead.
 */
export type Tense = 'past' | 'future' | 'near' | 'told' | null;

/** What an expression is resolved against. */
export interface Context {
  reference: Reference | null;
  tense: Tense;
  /** The date named just before in the same sentence, for "two years later"; null where there is none. */
  previous: string | null;
  /** The quarter the text last named ("the third quarter"), for "the quarter" and "the year-earlier period". */
  quarter: string | null;
}

/** An expression in the text: tokens `from` to `to` (inclusive), and how to work out what it means. */
export interface Match {
  from: number;
  to: number;
  /** Stated dates need no reference. */
  stated: boolean;
  /** EDTF, or null where the words cannot be resolved without guessing. */
  value: (context: Context) => string | null;
  /** A month (and day) without its year: the other end of a range may lend one. */
  partial?: { month: number; day?: number };
  /** What the expression means in a given year, for parts of a year: "the 1988 third quarter". */
  within?: (year: number) => string;
  /** How long ago, where a nearer date may stand behind it: "a year ago on Tuesday". */
  ago?: { unit: Unit; count: number };
  /** Names a quarter that "the quarter" may come back to. */
  quarter?: boolean;
  /** A rule may ask for a start or end inside or around its tokens (a leading apostrophe, "9/11"). */
  start?: number;
  end?: number;
}

/** A rule looks at token `i`, its trigger, and around it. `floor` is the first token not yet taken. */
export type Rule = (tokens: Tokens, i: number, floor: number) => Match | null;

export function reference(day: DayNumber): Reference {
  const { year, month, weekday } = fields(day);
  return { day, year, month, weekday };
}

/** A date that the text states in full. */
export const stated = (from: number, to: number, value: string): Match => ({
  from,
  to,
  stated: true,
  value: () => value,
});

/** A date that depends on the day of publication. */
export const relative = (
  from: number,
  to: number,
  value: (on: Reference, tense: Tense) => string | null,
): Match => ({
  from,
  to,
  stated: false,
  value: ({ reference: on, tense }) => (on ? value(on, tense) : null),
});

/** An expression of time that names no calendar date: "recently", "the same day". */
export const vague = (from: number, to: number): Match => ({ from, to, stated: false, value: () => null });

/** "the quarter", "the latest quarter": the one that the text last named. */
export const spokenQuarter = (from: number, to: number): Match => ({
  from,
  to,
  stated: false,
  value: ({ quarter }) => quarter,
});

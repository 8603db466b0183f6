/** A number in the text. `end` is exclusive; `value` null for "dozens". */
export interface NumberFound {
  from: number;
  to: number;
  start: number;
  end: number;
  value: number | null;
  currency?: string;
  fraction?: boolean;
  /** "one in five": the noun stands right behind it. */
  ratio?: boolean;
  /** Written in digits or with a scale: rules are stricter for lone words. */
  words: boolean;
  /** The factor of "million" and the like, for "10 to 20 million". */
  scale?: number;
}

/** Shares are kept to twelve digits, so that a third stays the same number everywhere. */
export const round = (value: number): number => Number(value.toPrecision(12));

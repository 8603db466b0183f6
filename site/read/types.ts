/** A check, as far as comparing and showing need it. */
export interface KnownCheck {
  id: string;
  href: string;
  /** Its finding, in our words. */
  title: string;
  verdict: { id: string; words: string };
  /** Proposition, short claim, answer, summary. */
  texts: string[];
}

/** A number whose way is known. */
export interface KnownNumber {
  value: number;
  /** As the family writes it, what it is there, and whose it is. */
  text: string;
  kind: 'counted' | 'relayed' | 'told';
  label: string;
  href: string;
}

/** All that the page compares with, made at build. */
export interface Known {
  checks: KnownCheck[];
  /** Id of a check, and a quotation that it rates, as pages may show it. */
  quotations: [id: string, quotation: string][];
  numbers: KnownNumber[];
}

/** How sure a match is: the same words, very likely the same claim, or one that is only near. */
export type Sure = 'same' | 'likely' | 'possible';

export interface Hit {
  check: KnownCheck;
  sure: Sure;
  /** Terms that both hold. */
  words: string[];
}

/** A sentence of the pasted text with what is known of it. */
export interface Compared {
  start: number;
  end: number;
  /** Number of its block. */
  block: number;
  hits: Hit[];
  numbers: { start: number; end: number; known: KnownNumber }[];
}

/** What the worker says. */
export type Answer =
  | { kind: 'ready' }
  | { kind: 'failed'; reason: string }
  /** Sentences since the last piece, and how far it is. */
  | { kind: 'progress'; run: number; piece: Compared[]; done: number; of: number }
  /** The last piece. */
  | { kind: 'result'; run: number; piece: Compared[] };

/** What the worker is asked. */
export type Question = { kind: 'known'; address: string } | { kind: 'text'; run: number; text: string };

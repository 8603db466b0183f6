import type { Converted } from '../conversion/unchanged.ts';
import type { Clean } from '../rules/clean.ts';

/** What the gate found right before, so that it need not look again while nothing has changed. */
export interface GateMemory {
  /** Entries by path. */
  clean: Map<string, Clean>;
  /** Conversions by path of the seed. */
  converted: Map<string, Converted>;
  /** Whether there is something to keep that was not kept before. */
  changed: boolean;
}

/** Nothing is known. */
export const noMemory = (): GateMemory => ({ clean: new Map(), converted: new Map(), changed: false });

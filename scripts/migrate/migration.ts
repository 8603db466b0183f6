import type { Content } from './content.ts';

/** A step from one version of the content model to the next. */
export interface Migration {
  /** The version that content has after it. */
  to: number;
  /** What it does, for the person whose content it is. */
  description: string;
  /** Moves what can be moved mechanically; writes TODO where only a person knows. */
  migrate: (content: Content) => void;
}

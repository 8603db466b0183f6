import type { Stated } from '../stated.ts';

/** A saved web page that a text was taken from. */
export interface Page {
  /** Name of its file. */
  file: string;
  /** Checksum of the page as it was received. */
  sha256: string;
  /** What it states about the article on it, each with its basis. */
  stated: Stated;
}

/** A text, and the page it was taken from where it was not received as text. */
export interface Input {
  page: Page | null;
}

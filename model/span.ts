/** A stretch of a text: `text.slice(start, end)`. Offsets in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence of a block that is not furniture (or is, with `block.kind` saying so). */
export interface Sentence extends Span {
  /** Index of its block. */
  block: number;
  /** Number of the paragraph, from 1, as readers count: the blocks in order, furniture included. */
  paragraph: number;
}

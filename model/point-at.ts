/** A place in a file, counted from 1 as editors do. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Turns an offset into the line and column that an editor shows.
 *
 * @param text the whole text
 * @param offset in UTF-16 code units
 * @returns line and column, both from 1; CR, LF and CRLF end a line
 */
export function pointAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

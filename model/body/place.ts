import type { VFile } from 'vfile';
import { pointAt, type Place } from '../point-at.ts';

/**
 * Line and column of an offset in the text of a file.
 *
 * @param file `data.firstLine` says on which line of the real file its text begins, where front matter was cut off
 */
export function placeIn(file: VFile, offset: number): Place {
  const { line, column } = pointAt(String(file), offset);
  const firstLine = typeof file.data.firstLine === 'number' ? file.data.firstLine : 1;
  return { line: line + firstLine - 1, column };
}

import type { VFile } from 'vfile';
import type { Place } from '../../../model/read/locate.ts';

/**
 * Line and column of an offset in the text of a file.
 *
 * @param file `data.firstLine` says on which line of the real file its text begins, where front matter was cut off
 */
export function placeIn(file: VFile, offset: number): Place {
  const before = String(file).slice(0, offset);
  const line = before.split('\n').length;
  const firstLine = typeof file.data.firstLine === 'number' ? file.data.firstLine : 1;
  return { line: line + firstLine - 1, column: offset - before.lastIndexOf('\n') };
}

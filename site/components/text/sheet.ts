import type { ReadView } from '../../data/parts/source.ts';

const outline = (path: string, more = ''): string =>
  `<path d="${path}" fill="none" stroke="currentColor"${more}/>`;
const filled = (from: number): string => `<path d="M.5 ${from}h9V13.5h-9z" fill="currentColor"/>`;

/** A sheet filled as far as it was read; a doubled sheet for a copy, a dashed one for none. View box 11 by 14. */
const drawings: Record<ReadView['id'], string> = {
  full: outline('M.5.5h9v13h-9z') + filled(0.5),
  excerpt: outline('M.5.5h9v13h-9z') + filled(7),
  copy:
    outline('M3.5.5h7v10') + outline('M.5 2.5h8v11h-8z') + '<path d="M.5 8h8v5.5h-8z" fill="currentColor"/>',
  'not-opened': outline('M.5.5h9v13h-9z', ' stroke-dasharray="1.5 1.5"'),
};

/** The inside of the drawing of a sheet, for how much of a document was read. */
export const sheet = (read: ReadView['id']): string => drawings[read];

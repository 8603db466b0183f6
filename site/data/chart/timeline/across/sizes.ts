/** Units of the drawing: px at its full width. It is shown from a width at which a cell keeps 24 px. */
export const WIDTH = 1208;
/** px: margin at both ends of the lines, the line of the claims, the line of the records. */
export const INSET = 8;
export const CLAIMS = 316;
export const RECORDS = 420;
/** px: cell of a mark; a target. */
export const CELL = 26;
/** Marks of an article in one column. */
export const TALL = 7;
/** px: type of labels and its leading. */
export const TYPE = 13;
export const LEADING = 15;

/** Where a part of the time lies across the drawing. */
export const across = (at: number): number => Math.round((INSET + at * (WIDTH - 2 * INSET)) * 10) / 10;

/** The same for those who draw. */
export const sizes = { width: WIDTH, claims: CLAIMS, records: RECORDS, cell: CELL, leading: LEADING };

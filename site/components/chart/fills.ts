/** Fills of the parts of one bar, in order; after the last they begin again. */
const FILLS = ['solid', 'hatch', 'bars'] as const;

export type Fill = (typeof FILLS)[number];

/** The fill of a part by its place in the bar, from 0. */
export const fillOf = (index: number): Fill => FILLS[index % FILLS.length]!;

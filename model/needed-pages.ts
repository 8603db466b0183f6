/** Pages of prose that the frame of every page links to, and that hold more than their prose. */
export const NEEDED_PAGES = ['about', 'contribute', 'corrections', 'methodology'] as const;

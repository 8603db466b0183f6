/**
 * Six silhouettes that stay apart at 9.5 px without colour, and three thin rings where there is no rating.
 * Each is the inside of an SVG with the view box `0 0 24 24`, drawn in `currentColor`.
 */
const tick = 'M6.2 12.5 8.1 10.6l2.7 2.7 5.2-5.3 1.9 1.9-7.1 7.2Z';
const ring = (width: number, dashes = '') =>
  `<circle cx="12" cy="12" r="${11 - width / 2}" fill="none" stroke="currentColor" stroke-width="${width}"${dashes && ` stroke-dasharray="${dashes}"`}/>`;
const shape = (path: string) => `<path fill="currentColor" fill-rule="evenodd" d="${path}"/>`;
const line = (path: string, width: number) =>
  `<path fill="none" stroke="currentColor" stroke-width="${width}" d="${path}"/>`;

export const icons = {
  true: shape(`M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Z${tick}`),
  'mostly-true': ring(2.2) + shape(tick),
  'missing-context':
    shape('M10.6 13.4V3A10.2 10.2 0 1 0 21 13.4Z') + line('M14 10V1.9A8.3 8.3 0 0 1 22.1 10Z', 1.8),
  misleading: shape('M12 .2 23.8 12 12 23.8.2 12ZM7.7 16.6h2.6v-4h3v3l4.9-4.3-4.9-4.3v3H7.7Z'),
  false: shape(
    'M3 1.5h18A1.5 1.5 0 0 1 22.5 3v18a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 21V3A1.5 1.5 0 0 1 3 1.5ZM7.2 5.3 5.3 7.2l4.8 4.8-4.8 4.8 1.9 1.9 4.8-4.8 4.8 4.8 1.9-1.9-4.8-4.8 4.8-4.8-1.9-1.9-4.8 4.8Z',
  ),
  // Ten dashes round a circle of radius 10: 62.8 / 10 = 3.4 + 2.88.
  unsupported:
    ring(2, '3.4 2.88') +
    line('M8.9 9.6a3.1 3.1 0 1 1 4.7 2.7c-1.1.6-1.6 1.2-1.6 2.5', 2.2) +
    '<circle cx="12" cy="17.6" r="1.4" fill="currentColor"/>',
  'in-review': ring(1.6),
  void: ring(1.6) + line('M4.4 19.6 19.6 4.4', 1.6),
  unchecked: ring(1.6, '1.2 2.07'),
} as const;

/**
 * The drawing of a rating.
 *
 * @throws for an id that has no drawing, so that nothing is ever shown blank
 */
export function icon(id: string): string {
  const drawing = (icons as Record<string, string>)[id];
  if (drawing === undefined) {
    throw new Error(
      `Unexpected verdict "${id}", expected one of ${Object.keys(icons).join(', ')}. Draw it in site/components/verdict/icons.ts`,
    );
  }
  return drawing;
}

/** Id of the drawing as a symbol, for pages that show it many times. */
export function symbolId(id: string): string {
  icon(id);
  return `icon-${id}`;
}

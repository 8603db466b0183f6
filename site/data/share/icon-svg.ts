/**
 * The icon of the site on a ground of paper: home screens show transparent icons on black.
 *
 * @param source the SVG of the icon, with its own view box
 * @param ground colour behind it
 * @param safe keeps to the inner 80 percent, which no system cuts off
 */
export function iconSvg(source: string, ground: string, safe: boolean): string {
  // Only browsers choose by colour scheme; a picture is drawn in the light one.
  const light = source.replace(/@media\([^)]*\)\s*\{(?:[^{}]*\{[^}]*\})*\s*\}/, '');
  const [from, length] = safe ? [22, 56] : [14, 72];
  const inner = light.replace('<svg ', `<svg x="${from}" y="${from}" width="${length}" height="${length}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${ground}"/>${inner}</svg>`;
}

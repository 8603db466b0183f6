/**
 * Makes a component that is meant for a page of its own fit to stand on a page beside others: its ids take a
 * name in front, its links to places that only its own page has lead to the specimen, its `h1` steps down, and
 * its sections are no landmarks, since several of one name would be confused.
 *
 * @param html of the component
 * @param name id of the specimen
 */
export function isolate(html: string, name: string): string {
  const own = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
  const renamed = (ids: string): string =>
    ids
      .split(' ')
      .map((id) => `${name}-${id}`)
      .join(' ');
  return html
    .replace(/<section\b[^>]*>/g, (tag) => tag.replace(/\saria-label(?:ledby)?="[^"]*"/g, ''))
    .replace(
      /\s(id|for|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g,
      (_, attribute: string, ids: string) => ` ${attribute}="${renamed(ids)}"`,
    )
    .replace(
      /\s((?:xlink:)?href)="#([^"]*)"/g,
      (_, attribute: string, id: string) => ` ${attribute}="#${own.has(id) ? renamed(id) : name}"`,
    )
    .replace(/url\(#([^)"]+)\)/g, (_, id: string) => `url(#${renamed(id)})`)
    .replace(/<(\/?)h1(?=[\s>])/g, '<$1h4');
}

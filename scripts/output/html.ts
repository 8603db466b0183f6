/** What a page holds that must be right elsewhere too. */
export interface PageFacts {
  /** Ids of its elements, to which links may lead. */
  ids: Set<string>;
  /** Addresses in it, as written: of links, pictures, styles, fonts, the canonical one, that of the share image. */
  links: string[];
  /** Text of each JSON-LD element. */
  data: string[];
}

/** A start tag with its attributes; what stands in quotation marks may hold `>`. */
const TAG = /<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
/** One attribute after the other, so that what stands in the value of one is not taken for another. */
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** Attributes whose value is an address. */
const ADDRESSES = ['href', 'src', 'xlink:href'];
/** Elements whose text is no HTML. */
const RAW = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The characters that an attribute stands for. */
const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, number, name) =>
        hex || number
          ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number))
          : ENTITIES[String(name).toLowerCase()]!,
      )
    : text;

/**
 * Reads the facts of a page of our own making. It is no parser of HTML, which takes thirty times as long: tests hold
 * the same pages to a real one.
 *
 * @param base of the site: of what stands in `content`, only addresses of ours are links
 */
export function readPage(html: string, base: string): PageFacts {
  const facts: PageFacts = { ids: new Set(), links: [], data: [] };
  const markup = html.replace(RAW, (_, tag: string, attributes: string, text: string) => {
    if (/application\/ld\+json/.test(attributes)) facts.data.push(text);
    return `<${tag}${attributes}>`;
  });
  for (const [, , attributes] of markup.matchAll(TAG))
    for (const [, name, double, single, bare] of attributes!.matchAll(ATTRIBUTE)) {
      const value = decode(double ?? single ?? bare ?? '');
      const key = name!.toLowerCase();
      if (key === 'id') facts.ids.add(value);
      else if (ADDRESSES.includes(key) || (key === 'content' && value.startsWith(base)))
        facts.links.push(value);
    }
  return facts;
}

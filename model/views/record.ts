import { entriesOf, type Article, type Corpus } from '../corpus.ts';
import { table, type Entry, type KindRow } from '../kinds.ts';

/** An entry as it leaves the site for programs: what its file holds, without what must not be shown. */
export interface DataRecord {
  kind: string;
  id: string;
  /** Where the site shows it, below its root. */
  address: string;
  /** Fields of the file, as `docs/fields.md` has them, with defaults filled in. */
  data: { [field: string]: unknown };
  /** Text below the front matter, as Markdown. */
  body?: string;
}

/** Kinds that readers see: what has no place on the site is no data of the site. */
export const publicKinds: readonly string[] = Object.entries<KindRow>(table.kinds)
  .filter(([, row]) => row.address)
  .map(([kind]) => kind);

/** Words of an article that pages do not show, and what they show instead. */
const veils = ({ text, withheld }: Article): [string, string][] =>
  withheld.map(({ start, end, shown }) => [text.slice(start, end), `[${shown.replace(/^\[|\]$/g, '')}]`]);

/** A value with every text in it changed. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}

/** Not of the file: how an entry was read. */
const NOT_DATA = new Set(['id', 'path', 'body', 'text', 'gone']);

/** One entry of a kind that readers see. */
export function recordOf(kind: string, entry: Entry): DataRecord {
  const fields = Object.entries(entry).filter(
    // The text of an article belongs to its publisher; a topic or figure may have fields of these names.
    ([field, value]) =>
      value !== undefined && !(NOT_DATA.has(field) && (field !== 'text' || kind === 'articles')),
  );
  const hidden = kind === 'articles' ? veils(entry as Article) : [];
  const change = (text: string): string =>
    hidden.reduce((shown, [words, instead]) => shown.replaceAll(words, instead), text);
  const data = Object.fromEntries(fields) as DataRecord['data'];
  const { body } = entry as { body?: string };
  return {
    kind,
    id: entry.id,
    address: (table.kinds as Record<string, KindRow>)[kind]!.address!(entry),
    data: hidden.length > 0 ? (mapTexts(data, change) as DataRecord['data']) : data,
    ...(kind !== 'articles' && body?.trim() ? { body: body.trim() } : {}),
  };
}

/** Every entry of a kind that readers see, by id. */
export const recordsOf = (corpus: Corpus, kind: string): DataRecord[] =>
  [...entriesOf(corpus, kind).values()].map((entry) => recordOf(kind, entry));

/** The title by which a list names an entry. */
export const titleOf = ({ data }: DataRecord): string =>
  String(data['claimReviewed'] ?? data['title'] ?? data['name'] ?? '');

/** Every entry that readers see, and the scale by which checks are rated, as one JSON text. */
export const everything = (corpus: Corpus): string =>
  `${JSON.stringify({
    licence: corpus.site.licence.url,
    scale: corpus.scale,
    ...Object.fromEntries(publicKinds.map((kind) => [kind, recordsOf(corpus, kind)])),
  })}\n`;

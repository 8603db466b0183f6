/** Values of a page's structured data, as far as they describe an article. */
export interface LinkedArticle {
  headline: string | null;
  authors: { name: string; person: boolean }[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  url: string | null;
  body: string | null;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listed = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
const words = (value: unknown): string | null => {
  const [first] = listed(value);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
};

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|PressRelease|Review)$/;
/** Deeper data is no description of an article. */
const MOST_LEVELS = 6;
const MOST_NODES = 5_000;

/** Every object of some data, level by level. */
function objectsIn(data: unknown): Json[] {
  const found: Json[] = [];
  let level = listed(data);
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0 && found.length < MOST_NODES; depth += 1) {
    const objects = level.filter(isObject);
    found.push(...objects.slice(0, MOST_NODES));
    level = objects.flatMap((object) => Object.values(object).flatMap(listed)).slice(0, MOST_NODES);
  }
  return found;
}

const typesOf = (object: Json): string[] =>
  listed(object['@type']).filter((type) => typeof type === 'string');

/** Name of somebody: a string, or an object with a name. */
function authorOf(value: unknown): { name: string; person: boolean }[] {
  if (typeof value === 'string') return [{ name: value.trim(), person: false }];
  if (!isObject(value)) return [];
  const person = typesOf(value).includes('Person');
  return listed(value.name).flatMap((name) =>
    typeof name === 'string' ? [{ name: name.trim(), person }] : [],
  );
}

/** Somebody referred to by `@id` alone, as the graph describes them elsewhere. */
function byId(objects: readonly Json[]): (value: unknown) => unknown {
  const named = new Map(objects.filter((object) => words(object.name)).map((each) => [each['@id'], each]));
  return (value) => (isObject(value) && !words(value.name) ? (named.get(value['@id']) ?? value) : value);
}

/**
 * Reads the article that JSON-LD describes.
 *
 * @param scripts texts of the elements of that type; what is no JSON is left aside
 * @returns null where none describes one
 */
export function readJsonLd(scripts: readonly string[]): LinkedArticle | null {
  const objects = scripts.flatMap((script) => {
    try {
      return objectsIn(JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')));
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });
  const article = objects.find(
    (object) => typesOf(object).some((type) => ARTICLE.test(type)) && words(object.headline ?? object.name),
  );
  if (!article) return null;
  const referred = byId(objects);
  const publisher = listed(article.publisher).find(isObject);
  const page = listed(article.mainEntityOfPage)[0];
  return {
    headline: words(article.headline) ?? words(article.name),
    authors: listed(article.author).concat(listed(article.creator)).map(referred).flatMap(authorOf),
    publisher: words(publisher?.name) ?? words(article.publisher),
    published: words(article.datePublished),
    modified: words(article.dateModified),
    url: words(article.url) ?? (isObject(page) ? words(page['@id']) : words(page)),
    body: words(article.articleBody),
  };
}

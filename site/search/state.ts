/** What is looked for: words, and one value of each facet that is chosen. */
export interface Query {
  words: string;
  chosen: Record<string, string>;
}

/** "Said by" to `said-by`: as it stands in the address. */
export const keyOf = (facet: string): string => facet.toLowerCase().replace(/\s+/g, '-');

/** Reads the query out of an address: `?q=lost&verdict=Misleading`. Unknown names are left alone. */
export function readQuery(search: string, facets: readonly string[]): Query {
  const given = new URLSearchParams(search);
  const chosen: Query['chosen'] = {};
  for (const facet of facets) {
    const value = given.get(keyOf(facet));
    if (value) chosen[facet] = value;
  }
  return { words: (given.get('q') ?? '').slice(0, 200), chosen };
}

/** The query as the end of an address; empty where nothing is looked for. */
export function writeQuery({ words, chosen }: Query): string {
  const given = new URLSearchParams();
  if (words.trim() !== '') given.set('q', words.trim());
  for (const [facet, value] of Object.entries(chosen)) given.set(keyOf(facet), value);
  const text = given.toString();
  return text === '' ? '' : `?${text}`;
}

/** The query with one value chosen, or with a facet let go where the value is null. */
export function choose(query: Query, facet: string, value: string | null): Query {
  const { [facet]: _gone, ...others } = query.chosen;
  return { ...query, chosen: value === null ? others : { ...others, [facet]: value } };
}

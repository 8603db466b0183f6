/** Words that carry nothing in an address. */
const SMALL = new Set(
  'a an the of in on at to for and or but as is are was were by with from that this it its'.split(' '),
);

/**
 * Makes an id of a text: lower-case ASCII letters and digits, hyphens between words, small words left out.
 *
 * @param words how many words at most
 * @returns an id, or '' where the text holds no Latin letter or digit
 */
export function toId(text: string, words: number): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase();
  const parts = plain.match(/[a-z0-9]+/g) ?? [];
  const telling = parts.filter((part) => !SMALL.has(part));
  return (telling.length > 0 ? telling : parts).slice(0, words).join('-').slice(0, 80).replace(/-+$/, '');
}

/**
 * Makes an id unique by a number at its end.
 *
 * @param taken ids in use; the result is added
 */
export function unique(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${id}-${number}`;
  taken.add(candidate);
  return candidate;
}

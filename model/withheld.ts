/** The parts of an article that say which words are withheld. */
interface Veiled {
  text: string;
  withheld: readonly { start: number; end: number }[];
}

/** The words that pages of an article do not show. */
export const withheldWords = ({ text, withheld }: Veiled): string[] =>
  withheld.map(({ start, end }) => text.slice(start, end));

const isPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether words hold a name as a whole, not as a part of another word. */
export function holdsName(words: string, name: string): boolean {
  for (let at = words.indexOf(name); at >= 0 && name !== ''; at = words.indexOf(name, at + 1))
    if (!isPart(words[at - 1]) && !isPart(words[at + name.length])) return true;
  return false;
}

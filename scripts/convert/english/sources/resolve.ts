import type { AttributionFinding } from '../../types.ts';
import { createMemory, fits, remember } from './memory.ts';
import { headOf, isPlural } from './head.ts';
import type { Outer } from './quotes.ts';
import { DETERMINERS, TITLES } from './words.ts';

type Kind = AttributionFinding['type'];
interface Named {
  name: string;
  type: Kind;
}

export interface Resolver {
  /** Takes note of the names in a unit, before its attributions are resolved. */
  read(tokens: Outer[]): void;
  /** Whether the text has given a full name to a last name in lower case. */
  knows(last: string): boolean;
  /** The fullest name the article has given so far to what is written here as `speaker`. */
  resolve(words: Outer[], speaker: string, kind: Kind): Named;
}

/** Follows names through a text: full names by last name, things by their noun, pronouns to the last that fits. */
export function createResolver(text: string): Resolver {
  const memory = createMemory();
  const cited = new Map<string, Named>();
  /** Who was cited, by the last words of the name: "the board" for "the state board". */
  const endings = new Map<string, Named>();
  const articles = new Map<string, boolean>();

  function resolve(words: Outer[], speaker: string, kind: Kind): Named {
    const only = words.length === 1 ? (words[0]?.word ?? '') : '';
    if (only === 'he' || only === 'she') return pronoun(only, speaker);
    if (only === 'it') return known(memory.body) ?? { name: speaker, type: 'organisation' };
    if (only === 'they') return known(memory.group || memory.body) ?? { name: speaker, type: 'organisation' };
    const named = fullName(words, speaker, kind);
    cited.set(named.name, named);
    noteEndings(endings, named);
    if (named.type === 'person' && !/^\p{Lu}/u.test(named.name)) return named;
    if (named.type === 'person' && !isPlural(words, { from: 0, to: words.length }))
      memory.person = named.name;
    else if (isPlural(words, { from: 0, to: words.length }) && named.type !== 'outlet')
      memory.group = named.name;
    else memory.body = named.name;
    return named;
  }
  const known = (name: string): Named | null =>
    name ? (cited.get(name) ?? { name, type: 'organisation' }) : null;

  function pronoun(word: string, speaker: string): Named {
    const name = [memory.person, ...memory.recent].find((each) => each !== '' && fits(each, word));
    return { name: name ?? speaker, type: 'person' };
  }

  function fullName(words: Outer[], speaker: string, kind: Kind): Named {
    const at = headOf(words, { from: 0, to: words.length });
    const head = words[at];
    const last = words.at(-1);
    const office = last?.capital ? memory.people.get(last.word) : undefined;
    // "Secretary of Homeland Security Alejandro Mayorkas": the office stands before the name.
    if (office && at < words.length - 1 && speaker.endsWith(office) && TITLES.has(head?.word ?? ''))
      return { name: office, type: 'person' };
    const definite = /^(the|this|that)$/.test(words[0]?.word ?? '');
    if (head && definite && at === words.length - 1 && words.length <= 3 && !head.capital) {
      const thing = memory.things.get(head.word);
      const title = memory.titles.get(head.word);
      if (title && kind === 'person') return { name: title, type: 'person' };
      if (thing) return { name: thing, type: kind };
      const same = endings.get(
        words
          .slice(1)
          .map((word) => word.word)
          .join(' '),
      );
      if (same) return same;
    }
    if (head?.capital && !DETERMINERS.has(head.word) && (kind === 'person' || kind === 'outlet'))
      return proper(words, at, kind);
    return { name: speaker, type: kind };
  }

  /** The capitalised words up to the head, titles left out; by its last word the full name that stood before. */
  function proper(words: Outer[], at: number, kind: Kind): Named {
    let from = at;
    while (
      from > 0 &&
      words[from - 1]?.capital &&
      !(kind === 'person' && TITLES.has(words[from - 1]?.word ?? '')) &&
      words[from - 1]?.kind === 'word'
    )
      from -= 1;
    const written = text.slice(words[from]?.start ?? 0, words[at]?.end ?? 0);
    const full = memory.people.get(words[at]?.word ?? '');
    // A shorter form takes the full one; "Ann Lee" stays when the text knew "Tom Lee" first.
    const shorter =
      full !== undefined &&
      (from === at || full.endsWith(written) || (kind === 'outlet' && /^the /i.test(written)));
    return { name: shorter ? withArticle(full, kind) : written, type: kind };
  }
  /** "The Herald" where the text writes it so anywhere; the text is searched once for each name. */
  function withArticle(name: string, kind: Kind): string {
    if (kind !== 'outlet') return name;
    const written = articles.get(name) ?? text.includes(`The ${name}`);
    articles.set(name, written);
    return written ? `The ${name}` : name;
  }

  return {
    read: (tokens) => remember(memory, text, tokens),
    knows: (last) => memory.people.has(last),
    resolve,
  };
}

/** Remembers a name by its last word and its last two, where more stand before them. */
function noteEndings(endings: Map<string, Named>, named: Named): void {
  const words = named.name.toLowerCase().split(' ');
  for (const count of [1, 2]) if (words.length > count) endings.set(words.slice(-count).join(' '), named);
}

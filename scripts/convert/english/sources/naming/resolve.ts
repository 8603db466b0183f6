import type { Cursor } from '../text/cursor.ts';
import type { AttributionFinding } from '../../../types.ts';
import { createMemory, fits, remember } from './memory.ts';
import { headOf, isPlural } from '../subject/head.ts';
import { DETERMINERS, TITLES } from '../lexicon/words.ts';

type Kind = AttributionFinding['type'];
interface Named {
  name: string;
  type: Kind;
}

export interface Resolver {
  /** Takes note of the names in a unit, before its attributions are resolved. */
  read(line: Cursor): void;
  /** Whether the text has given a full name to a last name in lower case. */
  knows(last: string): boolean;
  /** The fullest name the article has given so far to what is written here as `speaker`. */
  resolve(line: Cursor, speaker: string, kind: Kind): Named;
}

/** Follows names through a text: full names by last name, things by their noun, pronouns to the last that fits. */
export function createResolver(text: string): Resolver {
  const memory = createMemory();
  const cited = new Map<string, Named>();
  /** Who was cited, by the last words of the name: "the board" for "the state board". */
  const endings = new Map<string, Named>();
  const articles = new Map<string, boolean>();

  function resolve(line: Cursor, speaker: string, kind: Kind): Named {
    const only = line.length === 1 ? line.word(0) : '';
    if (only === 'he' || only === 'she') return pronoun(only, speaker);
    if (only === 'it') return known(memory.body) ?? { name: speaker, type: 'organisation' };
    if (only === 'they') return known(memory.group || memory.body) ?? { name: speaker, type: 'organisation' };
    const named = fullName(line, speaker, kind);
    cited.set(named.name, named);
    noteEndings(endings, named);
    if (named.type === 'person' && !/^\p{Lu}/u.test(named.name)) return named;
    if (named.type === 'person' && !isPlural(line, { from: 0, to: line.length })) memory.person = named.name;
    else if (isPlural(line, { from: 0, to: line.length }) && named.type !== 'outlet')
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

  function fullName(line: Cursor, speaker: string, kind: Kind): Named {
    const at = headOf(line, { from: 0, to: line.length });
    const head = line.at(at);
    const last = line.at(line.length - 1);
    const office = last?.capital ? memory.people.get(last.word) : undefined;
    // "Secretary of Homeland Security Alejandro Mayorkas": the office stands before the name.
    if (office && at < line.length - 1 && speaker.endsWith(office) && TITLES.has(head?.word ?? ''))
      return { name: office, type: 'person' };
    const definite = /^(the|this|that)$/.test(line.word(0));
    if (head && definite && at === line.length - 1 && line.length <= 3 && !head.capital) {
      const thing = memory.things.get(head.word);
      const title = memory.titles.get(head.word);
      if (title && kind === 'person') return { name: title, type: 'person' };
      if (thing) return { name: thing, type: kind };
      const same = endings.get(
        line.tokens
          .slice(1)
          .map((word) => word.word)
          .join(' '),
      );
      if (same) return same;
    }
    if (head?.capital && !DETERMINERS.has(head.word) && (kind === 'person' || kind === 'outlet'))
      return proper(line, at, kind);
    return { name: speaker, type: kind };
  }

  /** The capitalised words up to the head, titles left out; by its last word the full name that stood before. */
  function proper(line: Cursor, at: number, kind: Kind): Named {
    let from = at;
    while (
      from > 0 &&
      line.capital(from - 1) &&
      !(kind === 'person' && line.is(from - 1, TITLES)) &&
      line.kind(from - 1) === 'word'
    )
      from -= 1;
    const written = text.slice(line.at(from)?.start ?? 0, line.at(at)?.end ?? 0);
    const full = memory.people.get(line.word(at));
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
    read: (line) => remember(memory, text, line),
    knows: (last) => memory.people.has(last),
    resolve,
  };
}

/** Remembers a name by its last word and its last two, where more stand before them. */
function noteEndings(endings: Map<string, Named>, named: Named): void {
  const words = named.name.toLowerCase().split(' ');
  for (const count of [1, 2]) if (words.length > count) endings.set(words.slice(-count).join(' '), named);
}

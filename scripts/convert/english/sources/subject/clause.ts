import type { Cursor } from '../text/cursor.ts';
import { acrossApposition, FARTHEST } from './apposition.ts';
import { phraseBefore, type Range } from './phrases.ts';
import { isVerb, isWord } from '../text/word-class.ts';
import type { Outer } from '../text/quotes.ts';

/** Verbs of a clause that are tried for a subject: more are a list, and trying all would be quadratic. */
const TRIES = 4;

/** Words that begin a clause whose subject is not that of the sentence. */
const SUBORDINATE = new Set(
  'who which whose when because as if although though while after before since until where that'.split(' '),
);

/** "When donors call, the president rages, claiming …": the subject of the last main clause before a comma. */
export function mainSubject(line: Cursor, comma: number): Range | null {
  let end = comma;
  for (let at = comma - 1; at >= -1 && comma - at < FARTHEST; at -= 1) {
    if (at >= 0 && !line.mark(at, ',;')) continue;
    const verb = line.is(at + 1, SUBORDINATE) ? -1 : firstVerb(line, at + 1, end);
    if (verb > at + 1) {
      const range = phraseBefore(line, verb, at + 1);
      if (range) return range;
    }
    end = at;
  }
  return null;
}

/** Index of the first verb of a stretch, its auxiliaries included; -1 where it has none. */
function firstVerb(line: Cursor, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (line.isVerb(at) || isSkippedVerb(line.at(at))) return at;
  return -1;
}
const isSkippedVerb = (token: Outer | undefined) =>
  isWord(token) && !token.capital && /[a-z]{3}ed$/.test(token.word);

/** The subject of the clause that a later verb shares: "He rose and said", "The agency closed, saying". */
export function clauseSubject(line: Cursor, to: number): Range | null {
  let start = Math.max(0, to - FARTHEST);
  for (let at = to - 1; at >= start; at -= 1) {
    if (line.mark(at, ';:')) start = at + 1;
  }
  let tries = 0;
  for (let at = start + 1; at < to; at += 1) {
    const token = line.at(at);
    if (!isVerb(token) && !(isWord(token) && !token.capital && /[a-z]{3}ed$/.test(token.word))) continue;
    let left = at;
    while (left > start && line.isSkipped(left - 1)) left -= 1;
    tries += 1;
    if (tries > TRIES) return null;
    const range = line.mark(left - 1, ',)–—')
      ? acrossApposition(line, left - 1)
      : phraseBefore(line, left, start);
    // "Ann Lee, who was there, … but said": the name, not the pronoun.
    if (range && !isRelative(line, range)) return range;
  }
  return null;
}

const isRelative = (line: Cursor, { from, to }: Range) =>
  to - from === 1 && ['who', 'which', 'that'].includes(line.word(from));

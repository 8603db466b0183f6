import type { Cursor } from '../text/cursor.ts';
import { NOUNS } from '../lexicon/cue-nouns.ts';
import type { Raw } from './raw.ts';
import { endOf, tidyAll } from '../content/tidy.ts';
import { phraseAfter, phraseBefore, type Range } from '../subject/phrases.ts';
import { isVerb } from '../text/word-class.ts';

const OWNERS = new Set(['his', 'her', 'their', 'its']);
const LINKS = new Set(['that', 'of', 'to', 'about', 'for', 'on', 'over']);

/** "the mayor's claim that …", "a warning by the agency that …". */
export function byNoun(line: Cursor, at: number): Raw | null {
  if (!line.is(at, NOUNS) || line.capital(at)) return null;
  const speaker = owner(line, at) ?? author(line, at);
  if (!speaker) return null;
  const link = Math.max(at, speaker.to - 1) + 1;
  const word = line.word(link);
  if (!LINKS.has(word)) return null;
  const from = word === 'that' ? link + 1 : link;
  const to = clauseEnd(line, from, word === 'that');
  const content = tidyAll(line, [{ from, to }]);
  return {
    speaker,
    cue: { from: at, to: at + 1 },
    content,
    direct: false,
    edge: { from: Math.min(speaker.from, at), to: Math.max(speaker.to, at + 1) },
  };
}

/** The possessor, at most two adjectives before the noun. */
function owner(line: Cursor, at: number): Range | null {
  for (let left = at - 1; left >= 0 && at - left <= 3; left -= 1) {
    const token = line.at(left);
    if (!token || token.kind === 'mark' || token.kind === 'quote') return null;
    if (OWNERS.has(token.word)) return { from: left, to: left + 1 };
    if (token.kind === 'possessive') return phraseBefore(line, left);
    if (isVerb(token)) return null;
  }
  return null;
}

const author = (line: Cursor, at: number) =>
  line.word(at + 1) === 'by' || line.word(at + 1) === 'from' ? phraseAfter(line, at + 2) : null;

/** A noun's clause ends before the main verb: the verb after its own, or its first where it has none of its own. */
function clauseEnd(line: Cursor, from: number, clause: boolean): number {
  const end = endOf(line);
  let verbs = 0;
  for (let at = from; at < end; at += 1) {
    if (line.mark(at, ',;')) return at;
    if (!line.isVerb(at) || line.isVerb(at - 1)) continue;
    if (['who', 'that', 'which', 'and', 'to', 'he', 'she', 'it', 'they'].includes(line.word(at - 1)))
      continue;
    verbs += 1;
    if (verbs > (clause ? 1 : 0)) return at;
  }
  return end;
}

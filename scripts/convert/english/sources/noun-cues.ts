import { NOUNS } from './cue-nouns.ts';
import type { Raw } from './content.ts';
import { endOf, tidyAll } from './tidy.ts';
import { phraseAfter, phraseBefore, type Range } from './phrases.ts';
import { isMark, isVerb } from './word-class.ts';
import type { Outer } from './quotes.ts';

const OWNERS = new Set(['his', 'her', 'their', 'its']);
const LINKS = new Set(['that', 'of', 'to', 'about', 'for', 'on', 'over']);

/** "the mayor's claim that …", "a warning by the agency that …". */
export function byNoun(tokens: Outer[], at: number): Raw | null {
  if (!NOUNS.has(tokens[at]?.word ?? '') || tokens[at]?.capital) return null;
  const speaker = owner(tokens, at) ?? author(tokens, at);
  if (!speaker) return null;
  const link = Math.max(at, speaker.to - 1) + 1;
  const word = tokens[link]?.word ?? '';
  if (!LINKS.has(word)) return null;
  const from = word === 'that' ? link + 1 : link;
  const to = clauseEnd(tokens, from, word === 'that');
  const content = tidyAll(tokens, [{ from, to }]);
  return {
    speaker,
    cue: { from: at, to: at + 1 },
    content,
    direct: false,
    edge: { from: Math.min(speaker.from, at), to: Math.max(speaker.to, at + 1) },
  };
}

/** The possessor, at most two adjectives before the noun. */
function owner(tokens: Outer[], at: number): Range | null {
  for (let left = at - 1; left >= 0 && at - left <= 3; left -= 1) {
    const token = tokens[left];
    if (!token || token.kind === 'mark' || token.kind === 'quote') return null;
    if (OWNERS.has(token.word)) return { from: left, to: left + 1 };
    if (token.kind === 'possessive') return phraseBefore(tokens, left);
    if (isVerb(token)) return null;
  }
  return null;
}

const author = (tokens: Outer[], at: number) =>
  tokens[at + 1]?.word === 'by' || tokens[at + 1]?.word === 'from' ? phraseAfter(tokens, at + 2) : null;

/** A noun's clause ends before the main verb: the verb after its own, or its first where it has none of its own. */
function clauseEnd(tokens: Outer[], from: number, clause: boolean): number {
  const end = endOf(tokens);
  let verbs = 0;
  for (let at = from; at < end; at += 1) {
    if (isMark(tokens[at], ',;')) return at;
    if (!isVerb(tokens[at]) || isVerb(tokens[at - 1])) continue;
    if (['who', 'that', 'which', 'and', 'to', 'he', 'she', 'it', 'they'].includes(tokens[at - 1]?.word ?? ''))
      continue;
    verbs += 1;
    if (verbs > (clause ? 1 : 0)) return at;
  }
  return end;
}

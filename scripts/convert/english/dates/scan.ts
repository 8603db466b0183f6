import type { Match } from './match.ts';
import { joinParts } from './join-parts.ts';
import { joinRange } from './range.ts';
import { ruleFor } from './rules.ts';
import type { Tokens } from './tokens.ts';

const cache = new WeakMap<Tokens, Match[]>();

/** Every expression of time in the tokens, in order and without overlap. Kept per text: figures leave these tokens alone. */
export function scan(tokens: Tokens): Match[] {
  const known = cache.get(tokens);
  if (known) return known;
  const matches: Match[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.count; i++) {
    const match = i < floor ? null : ruleFor(tokens, i)?.(tokens, i, floor);
    if (!match) continue;
    floor = match.to + 1;
    matches.push(match);
  }
  const joined = joinRange(tokens, joinParts(tokens, matches));
  cache.set(tokens, joined);
  return joined;
}

import { withApproximation } from './extend.ts';
import { vague, type Match } from './match.ts';
import { numberBefore } from './number.ts';
import { at, blank, near, type Tokens } from './tokens.ts';

/** What makes what follows an event and no clause or pronoun: "10 days before the fire", "a year after her arrest". */
const EVENT_LEAD = /^(?:the|a|an|his|her|its|their|our|my|that|this)$/;

/** "10 days before the fire", "in the weeks after the storm": counted from an event, which no calendar names here. */
export function anchored(tokens: Tokens, i: number, floor: number): Match | null {
  if (!/^(?:before|after)$/.test(at(tokens, i + 1)) || !blank(tokens, i) || !blank(tokens, i + 1))
    return null;
  if (!EVENT_LEAD.test(at(tokens, i + 2)) || !near(tokens, i - 1)) return null;
  const number = numberBefore(tokens, i - 1);
  if (number && number.from >= floor) return vague(withApproximation(tokens, number.from, floor).from, i + 1);
  const plural = /^(?:days|weeks|months|years)$/.test(at(tokens, i));
  return plural && at(tokens, i - 1) === 'the' && i - 1 >= floor ? vague(i - 1, i + 1) : null;
}

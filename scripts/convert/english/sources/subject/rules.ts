import { BE, PREPOSITIONS } from '../lexicon/words.ts';
import { VERBS, type Cue } from '../lexicon/verbs.ts';
import type { Cursor } from '../text/cursor.ts';
import type { Outer } from '../text/quotes.ts';
import { isSpeech } from '../text/speech.ts';
import { isMark } from '../text/word-class.ts';
import { beforeParenthesis, described } from './antecedent.ts';
import { acrossApposition } from './apposition.ts';
import { clauseSubject, mainSubject } from './clause.ts';
import { issuer } from './issuer.ts';
import { phraseBefore, type Range } from './phrases.ts';

/** Words that begin a relative clause. */
export const RELATIVE = new Set(['who', 'which']);

/** The place before a verb, its auxiliaries left out. */
interface Before {
  line: Cursor;
  left: number;
  cue: Cue;
  previous: Outer;
  ing: boolean;
}
/** The subject of the verb; null where it has none; undefined where the rule does not tell. */
type Rule = (before: Before) => Range | null | undefined;

const relative: Rule = ({ line, left, previous, ing }) => {
  if (!RELATIVE.has(previous.word) && !(previous.word === 'that' && !ing)) return undefined;
  const range = phraseBefore(line, line.mark(left - 2, ',') ? left - 2 : left - 1);
  return range && (described(line, range) ?? range);
};

const participleClause: Rule = ({ line, left, previous, ing }) => {
  if (!ing) return undefined;
  if (isMark(previous, ',–—')) return mainSubject(line, left - 1) ?? clauseSubject(line, left - 1);
  if (isMark(previous, ')-')) return clauseSubject(line, left - 1);
  return previous.quote ? clauseSubject(line, left) : undefined;
};

const parenthesis: Rule = ({ line, left, ing }) =>
  ing ? undefined : (beforeParenthesis(line, left - 1) ?? undefined);

const apposition: Rule = ({ line, left, cue, previous }) =>
  isMark(previous, ',–—)-') ? (acrossApposition(line, left - 1) ?? inList(line, left, cue)) : undefined;

const link: Rule = ({ line, left, previous }) =>
  ['and', 'but', 'or'].includes(previous.word) ? clauseSubject(line, left - 1) : undefined;

const quotation: Rule = ({ line, left, previous }) => {
  if (!previous.quote) return undefined;
  return isSpeech(previous) || lastMark(previous) !== ',' ? null : acrossApposition(line, left);
};

const preposition: Rule = ({ line, left, previous, ing }) => {
  if (!PREPOSITIONS.has(previous.word)) return undefined;
  return previous.word === 'by' || !ing ? null : clauseSubject(line, left - 1);
};

/** "immigrants refusing to leave" modifies; "a letter saying that" attributes. */
const modifier: Rule = ({ line, left, cue, ing }) =>
  ing && !SAYING.has(cue.lemma) && !line.is(left, BE) && !introduces(line, left) ? null : undefined;

/** "a statement insisting that", "a letter stressing: “…”": what follows is told. */
const introduces = (line: Cursor, verb: number): boolean =>
  line.word(verb + 1) === 'that' || (line.mark(verb + 1, ',:') && line.quote(verb + 2) !== undefined);

const phrase: Rule = ({ line, left, ing }) => {
  const range = withoutGerund(line, phraseBefore(line, left));
  return range && ing ? (issuer(line, range) ?? range) : range;
};

/** In this order; the first that tells wins. */
const RULES: readonly Rule[] = [
  relative,
  participleClause,
  parenthesis,
  apposition,
  link,
  quotation,
  preposition,
  modifier,
  phrase,
];

const SAYING = new Set(
  'say claim argue warn state ask accuse allege suggest announce declare confirm criticize criticise denounce condemn describe'.split(
    ' ',
  ),
);

/** "issuing a report saying": the report says. */
const withoutGerund = (line: Cursor, range: Range | null): Range | null =>
  range && range.to - range.from > 1 && !line.capital(range.from) && /ing$/.test(line.word(range.from))
    ? { ...range, from: range.from + 1 }
    : range;

const lastMark = (token: Outer) => token.quote?.inner.at(-1)?.word ?? '';

/** "raised concerns, said he would go": a further verb of the same subject, where no speaker can follow it. */
function inList(line: Cursor, left: number, cue: Cue): Range | null {
  let next = left;
  while (next < line.length && VERBS.get(line.word(next)) !== cue) next += 1;
  return /^(that|(he|she|they|it)('.*)?)$/.test(line.word(next + 1)) && line.isWord(next + 2)
    ? clauseSubject(line, left - 1)
    : null;
}

/** The subject of a verb, its auxiliaries left out; null where it has none. */
export function subjectBefore(line: Cursor, left: number, cue: Cue): Range | null {
  const previous = line.at(left - 1);
  if (!previous) return null;
  for (const rule of RULES) {
    const range = rule({ line, left, cue, previous, ing: cue.form === 'ing' });
    if (range !== undefined) return range;
  }
  return null;
}

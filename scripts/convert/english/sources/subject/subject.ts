import type { Cursor } from '../text/cursor.ts';
import { beforeTime } from '../content/adjunct.ts';
import { beforeParenthesis, described } from './antecedent.ts';
import { acrossApposition } from './apposition.ts';
import { clauseSubject, mainSubject } from './clause.ts';
import { headOf, isPlural } from './head.ts';
import { DOCUMENT_NOUNS } from '../lexicon/nouns.ts';
import { phraseBefore, type Range } from './phrases.ts';
import { isMark, isVerb } from '../text/word-class.ts';
import type { Outer } from '../text/quotes.ts';
import { isSpeech } from '../text/speech.ts';
import { ISSUING, VERBS, type Cue } from '../lexicon/verbs.ts';
import { BE, DETERMINERS, NEGATIONS, PREPOSITIONS, SUBORDINATORS } from '../lexicon/words.ts';

/** Who speaks, and what stands between the speaker and the verb. */
export interface Subject extends Range {
  negated: boolean;
  /** First token of speaker, appositions and auxiliaries. */
  edge: number;
  inverted: boolean;
}

/** The subject of the verb at `at`; null where the verb does not attribute (passive, infinitive, noun). */
export function subjectOf(line: Cursor, at: number, cue: Cue): Subject | null {
  let left = at;
  let negated = false;
  let be = false;
  while (left > 0 && line.isSkipped(left - 1) && line.word(left - 1) !== 'all') {
    const word = line.word(left - 1);
    negated ||= NEGATIONS.has(word);
    be ||= BE.has(word);
    left -= 1;
  }
  // "is expected", "was told": the subject does not speak; "was quoted as saying" does.
  if (be && cue.form !== 'ing') return null;
  if (cue.form === 'base' && line.word(left - 1) === 'to') return infinitive(line, left - 1);
  const bare = left === at;
  // "has known", but no bare "known".
  if (bare && cue.form === 'participle') return null;
  left = beforeTime(line, left);
  const range = before(line, left, cue);
  if (!range || (!line.is(left - 1, RELATIVE) && isReduced(line, range, cue, bare))) return null;
  if (cue.form === 'base' && bare && !isPlural(line, range)) return null;
  return { ...range, negated, edge: range.from, inverted: false };
}

const RELATIVE = new Set(['who', 'which']);

/** "went on to say", "continued to argue", "was quoted as saying": one cue of several words. */
function infinitive(line: Cursor, to: number): Subject | null {
  const verb = line.word(to - 1) === 'on' ? to - 2 : to - 1;
  if (!['went', 'goes', 'continued', 'continues'].includes(line.word(verb))) return null;
  const range = phraseBefore(line, verb);
  return range && { ...range, negated: false, edge: range.from, inverted: false };
}

/** Participles that follow their noun more often than they take it as a subject. */
const PARTICIPLES = new Set(
  'dub call label brand deem consider estimate expect describe portray outline order request propose'.split(
    ' ',
  ),
);

/** "legislation dubbed the Act", "an estimated 40", "the mayor's warning": no subject and its verb. */
function isReduced(line: Cursor, range: Range, cue: Cue, bare: boolean): boolean {
  const last = line.at(range.to - 1);
  if (!last || last.kind === 'possessive' || line.kind(range.to) === 'possessive') return true;
  if (!bare || cue.form === 'ing') return false;
  if (DETERMINERS.has(last.word) && !SPEAKING.has(last.word)) return true;
  // Number tells nouns from verbs: "immigration advocates" is no "she advocates".
  if (cue.form === 's' && !last.capital && isPlural(line, range)) return true;
  if (cue.form !== 'past') return false;
  const stop = line.at(range.from - 1);
  if (!stop || stop.kind !== 'word' || SUBORDINATORS.has(stop.word)) return false;
  if (PREPOSITIONS.has(stop.word)) return true;
  const frames = VERBS.get(stop.word)?.frames;
  return isVerb(stop) && (PARTICIPLES.has(cue.lemma) || (!frames?.has('clause') && !frames?.has('that')));
}

const SPEAKING = new Set(
  'many some several most few all both one two three four five six seven eight nine ten those others each he she they it we i who'.split(
    ' ',
  ),
);

function before(line: Cursor, left: number, cue: Cue): Range | null {
  const previous = line.at(left - 1);
  if (!previous) return null;
  if (
    previous.word === 'who' ||
    previous.word === 'which' ||
    (previous.word === 'that' && cue.form !== 'ing')
  ) {
    const comma = line.mark(left - 2, ',') ? left - 2 : left - 1;
    const range = phraseBefore(line, comma);
    return range && (described(line, range) ?? range);
  }
  if (cue.form === 'ing' && isMark(previous, ',–—'))
    return mainSubject(line, left - 1) ?? clauseSubject(line, left - 1);
  const named = cue.form === 'ing' ? null : beforeParenthesis(line, left - 1);
  if (named) return named;
  if (isMark(previous, ',–—)-'))
    return cue.form === 'ing'
      ? clauseSubject(line, left - 1)
      : (acrossApposition(line, left - 1) ?? inList(line, left, cue));
  if (previous.word === 'and' || previous.word === 'but' || previous.word === 'or')
    return clauseSubject(line, left - 1);
  if (previous.quote && cue.form === 'ing') return clauseSubject(line, left);
  if (previous.quote)
    return isSpeech(previous) || lastMark(previous) !== ',' ? null : acrossApposition(line, left);
  if (cue.form === 'ing' && left === 0) return null;
  if (PREPOSITIONS.has(previous.word))
    return previous.word === 'by' || cue.form !== 'ing' ? null : clauseSubject(line, left - 1);
  // "immigrants refusing to leave" modifies; "a letter saying that" attributes.
  if (cue.form === 'ing' && !SAYING.has(cue.lemma) && !line.is(left, BE)) return null;
  const range = withoutGerund(line, phraseBefore(line, left));
  return range && cue.form === 'ing' ? (issuer(line, range) ?? range) : range;
}

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

/** "His office released a statement saying": the office, and not the statement. */
function issuer(line: Cursor, document: Range): Range | null {
  let verb = document.from - 1;
  if (!line.is(headOf(line, document), DOCUMENT_NOUNS)) return null;
  if (['out', 'up'].includes(line.word(verb))) verb -= 1;
  if (!line.is(verb, ISSUING) || line.capital(verb)) return null;
  let left = verb;
  while (left > 0 && line.isSkipped(left - 1)) left -= 1;
  if (line.mark(left - 1, ',')) return acrossApposition(line, left - 1) ?? clauseSubject(line, left - 1);
  if (['and', 'but'].includes(line.word(left - 1))) return clauseSubject(line, left - 1);
  return phraseBefore(line, left);
}

const lastMark = (token: Outer) => token.quote?.inner.at(-1)?.word ?? '';

/** "raised concerns, said he would go": a further verb of the same subject, where no speaker can follow it. */
function inList(line: Cursor, left: number, cue: Cue): Range | null {
  let next = left;
  while (next < line.length && VERBS.get(line.word(next)) !== cue) next += 1;
  return /^(that|(he|she|they|it)('.*)?)$/.test(line.word(next + 1)) && line.isWord(next + 2)
    ? clauseSubject(line, left - 1)
    : null;
}

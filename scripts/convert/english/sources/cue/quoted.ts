import { quoteBefore } from '../content/content.ts';
import { endOf, tidyAll } from '../content/tidy.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from '../lexicon/nouns.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  COMMON_VERBS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/words.ts';
import { phraseAfter, phraseBefore, type Range } from '../subject/phrases.ts';
import type { Cursor } from '../text/cursor.ts';
import { isSpeech } from '../text/speech.ts';
import { gate } from './gate.ts';
import type { Raw } from './raw.ts';

/** Tokens between a quotation and the verb of its speaker, at most. */
const FARTHEST = 40;
/** Shorter quotations without a closing mark of their own are titles and single words. */
const WORDS = 4;

/** A statement, and no title or single word. */
export const isStatement = (line: Cursor, at: number): boolean =>
  (line.quote(at)?.words ?? 0) >= WORDS || isSpeech(line.at(at));

/** What may be the verb of somebody who speaks, though no list of verbs holds it: "emailed", "muttered", "suggests". */
function isTelling(line: Cursor, at: number): boolean {
  if (line.kind(at) !== 'word' || line.capital(at) || line.is(at, BE)) return false;
  const cue = line.cue(at);
  if (cue) return cue.form === 'past' || cue.form === 's';
  return (
    line.isPast(at) ||
    (line.is(at, COMMON_VERBS) && /^(?:wrote|began|went|put|spoke|read|sang)$/.test(line.word(at)))
  );
}

/** Behind a name or a pronoun that follows a quotation any word that is no small one: "she shot back". */
const isAnyVerb = (line: Cursor, at: number): boolean =>
  line.kind(at) === 'word' && !line.capital(at) && !SMALL.some((words) => line.is(at, words));
const SMALL = [AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, ADVERBS];

/** The tag of a quotation: who speaks, and the verb. */
interface Tag {
  speaker: Range;
  verb: number;
}

/** A name that stands alone between commas, after a description: "the mayor's aide, Ann Lee, said". */
function nameIn(line: Cursor, from: number, to: number): Range | null {
  if (to - from < 2 || to - from > 5) return null;
  for (let at = from; at < to; at += 1) if (!line.isName(at)) return null;
  return { from, to };
}

/** "Ann Lee, a teacher in Alden who was there, recalled": the verb behind appositions; -1 where none comes. */
function verbBehind(line: Cursor, comma: number, end: number): number {
  for (let at = comma; at < end && at - comma < FARTHEST; at += 1) {
    if (line.quote(at) || line.mark(at, ';:.')) return -1;
    if (!line.mark(at, ',')) continue;
    let verb = at + 1;
    while (line.isSkipped(verb)) verb += 1;
    if (isTelling(line, verb)) return verb;
  }
  return -1;
}

/** The tag that starts at `from`: a phrase, perhaps an apposition, and a verb. */
function tagAt(line: Cursor, from: number, end: number): Tag | null {
  const phrase = phraseAfter(line, from);
  if (!phrase) return null;
  let verb = phrase.to;
  // "Ann Lee told": a verb that may be a noun is taken into the phrase.
  for (let at = from + 1; at < phrase.to; at += 1)
    if (isTelling(line, at)) {
      verb = at;
      break;
    }
  const range = { from, to: Math.min(verb, phrase.to) };
  if (line.mark(verb, ',')) {
    const behind = verbBehind(line, verb, end);
    if (behind < 0) return null;
    const comma = nextComma(line, verb + 1, behind);
    const name =
      line.capital(range.to - 1) && line.kind(range.to) !== 'possessive' && !owned(line, range)
        ? null
        : nameIn(line, verb + 1, comma);
    return { speaker: name ?? range, verb: behind };
  }
  while (line.isSkipped(verb)) verb += 1;
  const sure = line.is(range.from, PRONOUNS) || line.isName(range.to - 1);
  return isTelling(line, verb) || (sure && isAnyVerb(line, verb)) ? { speaker: range, verb } : null;
}
const owned = (line: Cursor, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (line.kind(at) === 'possessive') return true;
  return false;
};
function nextComma(line: Cursor, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (line.mark(at, ',')) return at;
  return end;
}

const raw = (line: Cursor, speaker: Range, cue: Range, content: Range[]): Raw | null => {
  const named = gate(line, speaker);
  if (!named) return null;
  return {
    speaker: named,
    cue,
    content: tidyAll(line, content),
    direct: true,
    edge: { from: Math.min(named.from, cue.from), to: Math.max(named.to, cue.to) },
  };
};

/** A quotation that goes on behind its tag. */
function goesOn(line: Cursor, from: number, end: number): Range[] {
  for (let at = from; at < end && at - from < FARTHEST; at += 1) {
    if (line.quote(at) && line.mark(at - 1, ',:')) return [{ from: at, to: at + 1 }];
    if (line.mark(at, ';.')) return [];
  }
  return [];
}

/** The plan “is dead”: a quotation that begins small goes on with the words before it. */
const opening = (line: Cursor, quote: number): number => {
  const from = quoteBefore(line, quote + 1);
  return from < 0 ? quote : from;
};

/** Where the tag of a quotation may begin. */
const behind = (line: Cursor, quote: number): number => (line.mark(quote + 1, ',') ? quote + 2 : quote + 1);

/** “…,” Ann Lee, a teacher, emailed. */
function tagAfter(line: Cursor, quote: number, end: number): Raw | null {
  const from = behind(line, quote);
  if (!isSpeech(line.at(quote)) && from === quote + 1) return null;
  const tag = tagAt(line, from, end);
  if (!tag) return null;
  const cue = { from: tag.verb, to: tag.verb + 1 };
  return raw(line, tag.speaker, cue, [
    { from: opening(line, quote), to: quote + 1 },
    ...goesOn(line, tag.verb + 1, end),
  ]);
}

/** “…,” muttered Ann Lee. */
function inverted(line: Cursor, quote: number, end: number): Raw | null {
  const verb = behind(line, quote);
  if (!isTelling(line, verb) || (!isSpeech(line.at(quote)) && verb === quote + 1)) return null;
  const phrase = phraseAfter(line, verb + 1);
  if (!phrase || (line.is(phrase.from, PRONOUNS) && line.isWord(phrase.to))) return null;
  const cue = { from: verb, to: verb + 1 };
  return raw(line, phrase, cue, [
    { from: opening(line, quote), to: quote + 1 },
    ...goesOn(line, phrase.to, end),
  ]);
}

/** Ann Lee snapped, “…”, She emailed the staff: “…” */
function tagBefore(line: Cursor, quote: number, end: number): Raw | null {
  if (!line.mark(quote - 1, ',:') && !line.isPast(quote - 1)) return null;
  for (let verb = quote - 1; verb > 0 && quote - verb < FARTHEST; verb -= 1) {
    if (line.quote(verb) || line.mark(verb, ';.')) return null;
    if (!isTelling(line, verb)) continue;
    let left = verb;
    while (line.isSkipped(left - 1)) left -= 1;
    const subject = phraseBefore(line, left);
    if (!subject || line.is(subject.from - 1, SUBORDINATORS)) continue;
    return raw(line, subject, { from: verb, to: verb + 1 }, [{ from: quote, to: end }]);
  }
  return null;
}

/** Ann Lee hit back: “…”, She was clear: “…”: whoever the clause before a colon begins with, by name or pronoun. */
function clauseBefore(line: Cursor, quote: number, end: number): Raw | null {
  if (!line.mark(quote - 1, ':')) return null;
  let from = quote - 1;
  while (from > 0 && quote - from < FARTHEST && !line.mark(from - 1, ',;.') && !line.quote(from - 1))
    from -= 1;
  const phrase = phraseAfter(line, from);
  if (!phrase || !(line.is(from, PRONOUNS) || line.isName(phrase.to - 1))) return null;
  const verb = phrase.to;
  if (line.kind(verb) !== 'word' || line.capital(verb) || verb >= quote - 1) return null;
  return raw(line, phrase, { from: verb, to: verb + 1 }, [{ from: quote, to: end }]);
}

/** Ann Lee, mayor of Alden: “…”, The union, in a statement: “…” */
function label(line: Cursor, quote: number, end: number): Raw | null {
  const colon = quote - 1;
  if (!line.mark(colon, ':')) return null;
  for (let at = 0; at < colon; at += 1) if (line.isVerb(at) || line.quote(at)) return null;
  const speaker = { from: 0, to: nextComma(line, 0, colon) };
  if (line.mark(speaker.to - 1, ')')) return null;
  return names(line, speaker)
    ? raw(line, speaker, { from: colon, to: quote }, [{ from: quote, to: end }])
    : null;
}

/** A name of two words, or a noun of somebody who speaks. */
function names(line: Cursor, { from, to }: Range): boolean {
  if ([PERSON_NOUNS, ORGANISATION_NOUNS, DOCUMENT_NOUNS].some((nouns) => line.is(to - 1, nouns))) return true;
  return to - from > 1 && line.isName(from) && line.isName(to - 1);
}

/** Forms in which a quotation names its speaker whatever the verb, the surest first. */
const FORMS = [tagAfter, inverted, tagBefore, clauseBefore, label];

/** Whose a quotation is that no list of verbs has given to anybody; null where the sentence does not say. */
export function quotedBy(line: Cursor, quote: number): Raw | null {
  const end = endOf(line);
  for (const form of FORMS) {
    const found = form(line, quote, end);
    if (found) return found;
  }
  return null;
}

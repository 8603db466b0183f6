import { quoteBefore } from '../content/content.ts';
import { endOf, tidyAll } from '../content/tidy.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from '../lexicon/nouns.ts';
import { PRONOUNS, SUBORDINATORS } from '../lexicon/words.ts';
import { canSpeak } from '../subject/head.ts';
import { phraseAfter, phraseBefore, type Range } from '../subject/phrases.ts';
import type { Cursor } from '../text/cursor.ts';
import { isSpeech } from '../text/speech.ts';
import { gate } from './gate.ts';
import { FARTHEST, isTelling, nextComma, tagAt } from './tag.ts';
import type { Raw } from './raw.ts';

/** Shorter quotations without a closing mark of their own are titles and single words. */
const WORDS = 4;

/** Tokens of a quotation set apart with its speaker, at most. */
const LONGEST_CREDIT = 14;

/** A statement, and no title or single word. */
export const isStatement = (line: Cursor, at: number): boolean =>
  (line.quote(at)?.words ?? 0) >= WORDS || isSpeech(line.at(at));

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

/** “…,” laughs Ann Lee: between a quotation and a name a word in -s can only be a verb. */
const isGesture = (line: Cursor, at: number): boolean =>
  line.kind(at) === 'word' &&
  !line.capital(at) &&
  /^[a-z]{3,}[^s\W]s$/.test(line.word(at)) &&
  line.isName(at + 1);

/** “…,” denied the charge: after a verb that takes an object only somebody can be its subject. */
const isObject = (line: Cursor, verb: number, phrase: Range): boolean => {
  const frames = line.cue(verb)?.frames;
  return frames?.has('object') === true && !frames.has('inverted') && !canSpeak(line, phrase, false);
};

/** “…,” muttered Ann Lee. */
function inverted(line: Cursor, quote: number, end: number): Raw | null {
  const verb = behind(line, quote);
  if (!(isTelling(line, verb) || isGesture(line, verb)) || (!isSpeech(line.at(quote)) && verb === quote + 1))
    return null;
  const phrase = phraseAfter(line, verb + 1);
  if (!phrase || (line.is(phrase.from, PRONOUNS) && line.isWord(phrase.to))) return null;
  if (isObject(line, verb, phrase)) return null;
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

/** “…” — Ann Lee, tenant: a quotation set apart, with its speaker behind a dash. */
function dashed(line: Cursor, quote: number, end: number): Raw | null {
  if (quote > 0 || !line.mark(quote + 1, '—–-') || line.length - quote > LONGEST_CREDIT) return null;
  const first = quote + 2;
  for (let at = first; at < line.length; at += 1) if (line.isVerb(at) || line.quote(at)) return null;
  const speaker = { from: first, to: nextComma(line, first, end) };
  return line.isName(first) && names(line, speaker)
    ? raw(line, speaker, { from: quote + 1, to: first }, [{ from: quote, to: quote + 1 }])
    : null;
}

/** "— Ann Lee, tenant": a line of its own under a quotation that stands alone; its content is that quotation. */
export function creditOf(line: Cursor): Raw | null {
  if (!line.mark(0, '—–-') || line.length > LONGEST_CREDIT || !line.isName(1)) return null;
  for (let at = 1; at < line.length; at += 1) if (line.isVerb(at) || line.quote(at)) return null;
  const named = gate(line, { from: 1, to: nextComma(line, 1, endOf(line)) });
  if (!named || !names(line, named)) return null;
  return {
    speaker: named,
    cue: { from: 0, to: 1 },
    content: [],
    direct: true,
    edge: { from: 0, to: named.to },
  };
}

/** A name of two words, or a noun of somebody who speaks. */
function names(line: Cursor, { from, to }: Range): boolean {
  if ([PERSON_NOUNS, ORGANISATION_NOUNS, DOCUMENT_NOUNS].some((nouns) => line.is(to - 1, nouns))) return true;
  return to - from > 1 && line.isName(from) && line.isName(to - 1);
}

/** Forms in which a quotation names its speaker whatever the verb, the surest first. */
const FORMS = [tagAfter, inverted, tagBefore, clauseBefore, label, dashed];

/** Whose a quotation is that no list of verbs has given to anybody; null where the sentence does not say. */
export function quotedBy(line: Cursor, quote: number): Raw | null {
  const end = endOf(line);
  for (const form of FORMS) {
    const found = form(line, quote, end);
    if (found) return found;
  }
  return null;
}

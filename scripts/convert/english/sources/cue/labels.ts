import type { Cursor } from '../text/cursor.ts';
import type { Raw } from './raw.ts';
import { tidyAll } from '../content/tidy.ts';
import { isShouted } from '../text/dateline.ts';
import { FEMALE, MALE } from '../lexicon/first-names.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from '../lexicon/nouns.ts';
import type { Outer } from '../text/quotes.ts';
import type { Unit } from '../text/units.ts';
import { isMark } from '../text/word-class.ts';
import {
  AUXILIARIES,
  COMMON_VERBS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TITLES,
} from '../lexicon/words.ts';

/** Tokens of a label before a colon, at most: "Former Mayor Ann Lee: …". */
const LONGEST = 6;
/** Labels that name no speaker. */
const NOBODY = new Set(
  'exclusive update updated breaking watch video photo photos note opinion correction listen read more related live analysis question answer here image caption source via by subject re warning spoiler editor text screen graphic caption subtitle banner chyron audio music applause credit quote interview profile obituary review factbox explainer explained timeline opinion comment editorial letters podcast newsletter live-blog'.split(
    ' ',
  ),
);

const isCommon = ({ word }: Outer) => AUXILIARIES.has(word) || COMMON_VERBS.has(word) || PRONOUNS.has(word);

/** "Q&A: the mayor" heads an interview. */
const isInterview = (line: Cursor): boolean => line.word(0) === 'q' && line.mark(1, '&');

/** Index of the colon after a label of names at the start of a unit; -1 where there is none. */
function colonOf(line: Cursor): number {
  if (isInterview(line)) return -1;
  for (let at = 0; at < line.length && at <= LONGEST; at += 1) {
    const token = line.at(at);
    if (isMark(token, ':')) return at > 0 && at + 1 < line.length ? at : -1;
    if (token?.kind === 'possessive' || isMark(token, '.&')) continue;
    if (token?.kind !== 'word' || NOBODY.has(token.word)) return -1;
    if (token.word === 'of') continue;
    // "Big Win for Lee:", "What Lee Wants:" are headings.
    if (!token.capital || PREPOSITIONS.has(token.word) || SUBORDINATORS.has(token.word) || isCommon(token))
      return -1;
  }
  return -1;
}

/** What stands before the colon at the start of a unit; empty where nothing does. */
export const labelAt = (text: string, line: Cursor): string => {
  const colon = colonOf(line);
  return colon < 0 ? '' : text.slice(line.at(0)!.start, line.at(colon)!.start);
};

/**
 * Labels of a transcript: in capitals, where two of them stand there or one stands twice; of any spelling, where they
 * stand more than twice; "A" where "Q" stands as well.
 */
export function labelsOf(text: string, units: readonly Unit[]): Set<string> {
  const times = new Map<string, number>();
  const shouted = new Set<string>();
  let block = -1;
  for (const { line, block: next } of units) {
    const label = next === block ? '' : labelAt(text, line);
    block = next;
    if (!label) continue;
    times.set(label, (times.get(label) ?? 0) + 1);
    if (line.tokens.slice(0, colonOf(line)).every((token) => isShouted(text, token))) shouted.add(label);
  }
  const labels = [...times].filter(
    ([label, count]) =>
      count > 2 ||
      (shouted.has(label) && (count > 1 || shouted.size > 1)) ||
      (label === 'A' && times.has('Q')),
  );
  return new Set(labels.map(([label]) => label).filter((label) => label !== 'Q'));
}

/**
 * Who speaks by a colon alone: "Ann Lee: ‘We Will Win’" as a headline or before a quotation, "LEE: We will." in a
 * transcript.
 *
 * @param labels what labelsOf gives
 * @param isKnown whether the text gives a full name to a last name
 */
export function byLabel(
  text: string,
  { line, headline }: Unit,
  labels: ReadonlySet<string>,
  isKnown: (last: string) => boolean,
): Raw | null {
  const colon = colonOf(line);
  if (colon < 0) return null;
  const quoted = line.quote(colon + 1) !== undefined;
  const transcript = labels.has(labelAt(text, line));
  if (!transcript && !((headline || quoted) && names(line, colon, isKnown))) return null;
  return {
    speaker: { from: 0, to: colon },
    cue: { from: colon, to: colon + 1 },
    content: tidyAll(line, [{ from: colon + 1, to: line.length }]),
    direct: quoted,
    edge: { from: 0, to: colon + 1 },
  };
}

/** Whether a label names somebody or something that speaks. */
function names(line: Cursor, colon: number, isKnown: (last: string) => boolean): boolean {
  const last = line.word(colon - 1);
  if (isKnown(last) || DOCUMENT_NOUNS.has(last) || PERSON_NOUNS.has(last) || ORGANISATION_NOUNS.has(last))
    return true;
  for (let at = 0; at < colon - 1; at += 1) {
    const word = line.word(at);
    if (TITLES.has(word) || FEMALE.has(word) || MALE.has(word)) return true;
  }
  return false;
}

import { isGivenName } from '../lexicon/first-names.ts';
import type { Cursor } from '../text/cursor.ts';
import {
  ANONYMOUS_NOUNS,
  DOCUMENT_NOUNS,
  ORGANISATION_NOUNS,
  OUTLET_NOUNS,
  PERSON_NOUNS,
} from '../lexicon/nouns.ts';
import { ISSUING } from '../lexicon/verbs.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS, WHILE_SPEAKING } from '../lexicon/words.ts';
import { headOf, isPlural } from '../subject/head.ts';
import { runsIn } from './runs.ts';
import { phraseAfter, type Range } from '../subject/phrases.ts';

const ARTICLES = new Set(['a', 'an', 'one']);
/** Tokens between the article and the noun, at most. */
const LONGEST = 5;

/** Documents, bodies and groups that a text has named: whom "the report", "it" and "they" mean. */
export class Things {
  /** The phrase that introduced a thing or an unnamed person, by its noun. */
  private readonly introduced = new Map<string, string>();
  /** Subject of the last sentence that began with a body, and with a group. */
  body = '';
  group = '';
  /** Name of two words that was the subject last, and may be a body's: "it" may mean it, "they" hardly. */
  named = '';
  private readonly outlets = new Map<string, string>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** "a new report by the inspector" for "report"; undefined where the text introduced none. */
  introducedBy(noun: string): string | undefined {
    return this.introduced.get(noun);
  }

  /** "New York Times" for "times"; undefined where the text has not named it in full. */
  outlet(last: string): string | undefined {
    return this.outlets.get(last);
  }

  /** Takes note of the things in a sentence. */
  read(line: Cursor): void {
    for (let at = 0; at < line.length; at += 1)
      if (line.is(at, ARTICLES) && (at === 0 || !line.capital(at))) this.introduce(line, at);
    for (const { first, to } of runsIn(line))
      if (to - first > 1 && line.is(to - 1, OUTLET_NOUNS) && !this.outlets.has(line.word(to - 1)))
        this.outlets.set(line.word(to - 1), this.slice(line, { from: first, to }));
    this.focus(line);
  }

  private introduce(line: Cursor, at: number): void {
    for (let head = at + 1; head < line.length && head - at <= LONGEST; head += 1) {
      if (line.kind(head) !== 'word' || line.is(head, PREPOSITIONS)) return;
      if (!isThing(line, head) || line.is(head + 1, DOCUMENT_NOUNS) || line.is(head + 1, PERSON_NOUNS))
        continue;
      const by = ['by', 'from', 'of'].includes(line.word(head + 1));
      const owner = by ? phraseAfter(line, head + 2) : null;
      const phrase = this.slice(line, { from: at, to: owner?.to ?? head + 1 });
      this.introduced.set(line.word(head), phrase);
      // A document that comes out is what "it" means next, unless the next subject is a body.
      if (line.is(head, DOCUMENT_NOUNS) && line.is(at - 1, ISSUING)) this.body = phrase;
      return;
    }
  }

  /** The subject of a sentence is what the next "it" or "they" means. */
  private focus(line: Cursor): void {
    const range = phraseAfter(line, 0);
    // "Giving evidence, Lee said": what somebody does is nobody.
    if (!range || (range.to - range.from > 1 && line.is(range.from, WHILE_SPEAKING))) return;
    range.to = this.verbIn(line, range);
    if (this.nameAt(line, range)) return;
    const head = headOf(line, range);
    if (line.is(head, PRONOUNS)) return;
    const plural = isPlural(line, range);
    if (line.is(head, DOCUMENT_NOUNS) || (line.is(head, ORGANISATION_NOUNS) && !plural))
      this.body = this.slice(line, range);
    else if (plural && (line.is(head, PERSON_NOUNS) || line.is(head, ORGANISATION_NOUNS)))
      this.group = this.slice(line, range);
  }

  /** "Vantara Steel shut the furnace": a name of two words that may be a body's; a person's takes no "it". */
  private nameAt(line: Cursor, { from }: Range): boolean {
    const start = line.is(from, DETERMINERS) ? from + 1 : from;
    const run = runsIn(line, { from: start, to: line.length })[0];
    if (!run || run.from !== start || run.to - run.from < 2 || run.first > run.from) return false;
    if (isGivenName(line.word(start)) || LINKS.has(line.word(run.to)) || line.kind(run.to) !== 'word')
      return false;
    this.named = this.slice(line, { from, to: run.to });
    this.body = '';
    if (line.is(run.to, HAVE)) this.group = this.named;
    return true;
  }

  /** "Lee shrugged aside the numbers", "The board published": where a verb that no list holds ends the phrase. */
  private verbIn(line: Cursor, { from, to }: Range): number {
    for (let at = from + 1; at < to; at += 1)
      if (
        (line.isPast(at) || line.isVerb(at)) &&
        (line.isName(at - 1) || NOUNS.some((nouns) => line.is(at - 1, nouns)))
      )
        return at;
    return to;
  }

  private slice(line: Cursor, { from, to }: Range): string {
    return this.text.slice(line.at(from)?.start ?? 0, line.at(to - 1)?.end ?? 0);
  }
}

const LINKS = new Set(['of', 'for', 'and', 'at']);
/** "Orbit Rail have": a body spoken of as many. */
const HAVE = new Set(['have', 'are', 'were', 'say']);
const NOUNS = [PERSON_NOUNS, ORGANISATION_NOUNS, DOCUMENT_NOUNS];

const isThing = (line: Cursor, at: number): boolean =>
  line.is(at, DOCUMENT_NOUNS) || line.is(at, ANONYMOUS_NOUNS) || line.is(at, PERSON_NOUNS);

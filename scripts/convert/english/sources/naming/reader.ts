import { isGivenName } from '../lexicon/first-names.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from '../lexicon/nouns.ts';
import { BE, PREPOSITIONS, SUBORDINATORS } from '../lexicon/words.ts';
import type { Cursor } from '../text/cursor.ts';
import { Antecedents } from './antecedents.ts';
import { genderBehind, isRole, toldOf, type Told } from './appositions.ts';
import { descriptionAt, ownedAt, type Description } from './descriptions.ts';
import { People } from './people.ts';
import { genderOfName, genderOfNoun, subjectForm, type Person } from './person.ts';
import { isSubject, standsAsPlace } from './place.ts';
import { isBody, isNobody, runsIn, type Run } from './runs.ts';

/** "the father of two": somebody whom the text has named. */
const PARENTS = /^(?:grand)?(?:father|mother|dad|mum|mom)$/;
const COUNT = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)$/;
/** Tokens of whom or what somebody belongs to, at most. */
const LONGEST_OWNER = 8;
/** Tokens behind a name in which a pronoun takes it up, at most. */
const NEAR = 40;

/** "Counsel", "Police" at the start of a sentence: a noun. */
const isNoun = (line: Cursor, at: number): boolean =>
  isRole(line, at) || [ORGANISATION_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS].some((nouns) => line.is(at, nouns));

const BELONGING = new Set(['of', 'at', 'with', 'from', 'for']);

/** "a senior official of the Harbour Board": where the description ends with whom or what it belongs to. */
function placedEnd(line: Cursor, to: number): number {
  if (!line.is(to, BELONGING)) return to;
  let end = to + 1;
  while (line.isWord(end) && !line.isVerb(end) && !line.is(end, SUBORDINATORS)) {
    end += 1;
    if (end - to > LONGEST_OWNER) return to;
  }
  return end > to + 1 && !line.is(end - 1, PREPOSITIONS) ? end : to;
}

/** Reads a text sentence by sentence and keeps whom it names, and whom its pronouns mean. */
export class Reader {
  readonly people = new People();
  private readonly antecedents = new Antecedents();
  /** Whom the pronouns of the sentences read mean, by where they stand; undefined where that is open. */
  private readonly pronouns = new Map<number, Person | undefined>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Takes note of everybody in a sentence, from left to right; quotations are not looked into. */
  read(line: Cursor): void {
    this.antecedents.nextSentence();
    const runs = new Map(runsIn(line).map((run) => [run.from, run]));
    for (let at = 0; at < line.length; at += 1) {
      const run = runs.get(at);
      if (run) {
        this.meet(line, run);
        const owned = ownedAt(line, run.from, run.to);
        at = owned ? this.describe(line, owned) : run.to - 1;
        continue;
      }
      const described = descriptionAt(line, at);
      if (described) at = this.describe(line, described);
      else this.follow(line, at);
    }
  }

  /** Whom a pronoun at an offset of the text means. */
  meantAt(offset: number): Person | undefined {
    return this.pronouns.get(offset);
  }

  /** Whoever speaks is what the next pronoun means. */
  spoke(person: Person): void {
    this.antecedents.note(person, true);
  }

  private meet(line: Cursor, run: Run): void {
    const told = toldOf(line, run);
    const person = this.personOf(line, run, told);
    if (!person) return;
    person.gender ??= genderBehind(line, run.to);
    for (const role of told.roles) this.people.call(person, role);
    this.antecedents.note(person, isSubject(line, run));
  }

  /** The person of a run of names; undefined where it names none, as far as its words and its place tell. */
  private personOf(line: Cursor, run: Run, told: Told): Person | undefined {
    if (isBody(line, run)) return undefined;
    const name = this.nameOf(line, run);
    // "Opposition MPs", "Super PACs": more than one.
    if (/\p{Lu}{2,}s$/u.test(name)) return undefined;
    const words = run.to - run.first;
    const first = line.word(run.first);
    const given = isGivenName(first);
    const gender = told.gender ?? (words > 1 ? genderOfName(first) : undefined);
    const known = words === 1 ? this.people.called(first, told.gender) : undefined;
    if (known) return this.people.meet({ name, gender: told.gender, sure: told.sure });
    const sure = told.sure || (given && words > 1) || run.first > run.from;
    if (!sure && !this.mayBePerson(line, run, given)) return undefined;
    const { relative } = told;
    return this.people.meet({ name, gender, sure: sure || (given && words === 1), relative });
  }

  /** Of a name that nothing shows to be a person's: as the subject of a verb it may be one, alone only of a verb of saying. */
  private mayBePerson(line: Cursor, run: Run, given: boolean): boolean {
    if (standsAsPlace(line, run) || isNobody(line.word(run.first)) || !isSubject(line, run)) return false;
    if (run.to - run.first > 1 || given || this.speaks(line, run)) return true;
    return !isNoun(line, run.first) && this.takenUp(line, run.to);
  }

  /** "Cole is under fire for his vow": a pronoun behind it takes the name up. */
  private takenUp(line: Cursor, from: number): boolean {
    for (let at = from; at < from + NEAR; at += 1)
      if (line.kind(at) === 'word' && subjectForm(line.word(at))) return true;
    return false;
  }

  /** "Cole said": a single name is somebody's where a verb of saying follows. */
  private speaks(line: Cursor, run: Run): boolean {
    if (line.is(run.first, ORGANISATION_NOUNS)) return false;
    const cue = line.cue(run.to) ?? line.cue(run.from - 1);
    if (!cue || cue.form === 'base') return false;
    return cue.frames.has('inverted') || cue.frames.has('told');
  }

  private nameOf(line: Cursor, run: Run): string {
    return this.text.slice(line.at(run.first)!.start, line.at(run.to - 1)!.end).replace(/\s+/g, ' ');
  }

  /** Takes note of somebody described; returns the last token of the description. */
  private describe(line: Cursor, found: Description): number {
    const { from, to, noun, definite } = found;
    // "Ann Lee, a farmer": said already; "his attorney, Ann Lee": said by the name; "is a farmer": of the subject.
    const apposed = line.mark(from - 1, ',') && line.isName(from - 2);
    const named = this.namedBehind(line, to);
    if (apposed || named || line.is(from - 1, BE)) return to - 1;
    const end = definite ? to : placedEnd(line, to);
    const name = this.text.slice(line.at(from)!.start, line.at(end - 1)!.end).replace(/\s+/g, ' ');
    const parent = definite && PARENTS.test(noun) && line.word(to) === 'of' && COUNT.test(line.word(to + 1));
    const gender = parent ? genderOfNoun(noun) : undefined;
    const known = gender ? this.antecedents.meant(gender) : definite ? this.people.withRole(noun) : undefined;
    if (gender && known) this.people.call(known, noun);
    const person = known ?? this.people.describe(name, noun, genderOfNoun(noun));
    this.antecedents.note(person, isSubject(line, found));
    return to - 1;
  }

  /** "the brother of one, Pete Lee,": a name behind the description, and what it is of. */
  private namedBehind(line: Cursor, to: number): boolean {
    let at = to;
    if (line.is(at, PREPOSITIONS)) while (at < to + 8 && line.isWord(at)) at += 1;
    return line.mark(at, ',') && line.isName(at + 1);
  }

  /** A pronoun goes to whoever fits, and makes that person the subject where it is one. */
  private follow(line: Cursor, at: number): void {
    const token = line.at(at);
    const form = token?.kind === 'word' ? subjectForm(token.word) : undefined;
    if (!token || !form) return;
    const person = this.antecedents.meant(form);
    this.pronouns.set(token.start, person);
    if (!person) return;
    if (token.word !== form) return;
    person.gender ??= form;
    this.antecedents.note(person, true);
  }
}

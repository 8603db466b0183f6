import type { AttributionFinding } from '../../../types.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS } from '../lexicon/nouns.ts';
import { isGivenName } from '../lexicon/first-names.ts';
import { AFTER_NAME, OFFICES, RANKS, ROLES } from '../lexicon/roles.ts';
import { DETERMINERS, TITLES } from '../lexicon/words.ts';
import { headOf, isPlural } from '../subject/head.ts';
import { Cursor } from '../text/cursor.ts';
import type { Outer } from '../text/quotes.ts';
import { kindOf } from './kind.ts';
import { genderOfNoun, subjectForm, type Person } from './person.ts';
import { rankedNames } from './ranked.ts';
import { Reader } from './reader.ts';
import { isApposed, isBody, isNobody, runsIn, type Run } from './runs.ts';
import { Things } from './things.ts';

type Kind = AttributionFinding['type'];

/** Who speaks, as fully as the text gives it, and how that was found. */
export interface Named {
  name: string;
  type: Kind;
  /** named: the name, or a part of it, stands there; described: "the mayor"; pronoun: "she"; open: a pronoun that nobody fits. */
  basis: AttributionFinding['basis'];
}

/** Somebody of whom a text says "they". */
const SINGULAR_THEY = /\b(?:spokes|chair|sales)person\b/i;
const THING_PRONOUNS = new Set(['it', 'its']);
const GROUP_PRONOUNS = new Set(['they', 'them', 'their']);

/** Whoever speaks for somebody else. */
const SPEAKS_FOR = /^(?:spokes|attorney$|counsel$|aide$|adviser$|advisor$)/;
const UNNAMED = new Set('he she they it his her their its whose who him them'.split(' '));

/** Follows names through a text: full names by last name, people and things by their noun, pronouns to those who fit. */
export class Resolver {
  private readonly reader: Reader;
  private readonly things: Things;
  private readonly cited = new Map<string, Named>();
  /** Who was cited, by the last words of the name: "the board" for "the state board". */
  private readonly endings = new Map<string, Named>();
  private readonly articles = new Map<string, boolean>();
  /** Full names that stand behind a rank; found when the first is asked for. */
  private ranked: ReadonlyMap<string, string> | undefined;
  private within = false;
  private readonly text: string;
  /** The first line. */
  private readonly headline: string;

  constructor(text: string) {
    this.text = text;
    this.headline = /\S.*/.exec(text)?.[0] ?? '';
    this.reader = new Reader(text);
    this.things = new Things(text);
  }

  /** Takes note of the names in a sentence, before its attributions are resolved. */
  read(line: Cursor): void {
    this.reader.read(line);
    this.things.read(line);
  }

  /** Whether the text has given a full name to a last name in lower case. */
  readonly knows = (last: string): boolean => this.reader.people.called(last) !== undefined;

  /** Who is written as `speaker`; `within` a quotation a pronoun means somebody whom only its speaker knows. */
  resolve(words: Outer[], speaker: string, within: boolean): Named {
    const line = new Cursor(words);
    if (line.length === 1 && speaker === 'A') return this.theOneAsked(speaker);
    this.within = within;
    const pronoun = line.length === 1 ? this.byPronoun(words[0]!, speaker, within) : null;
    if (pronoun) return pronoun;
    const named = this.byPhrase(line, speaker);
    this.cited.set(named.name, named);
    noteEndings(this.endings, named);
    const plural = isPlural(line, { from: 0, to: line.length });
    if (named.type === 'outlet' || (named.type === 'person' && this.reader.people.has(named.name)))
      return named;
    if (plural || SINGULAR_THEY.test(speaker)) this.things.group = named.name;
    else if (named.type !== 'person' && named.type !== 'anonymous') this.things.body = named.name;
    return named;
  }

  /** The full name that the text gives a last name anywhere, where it gives one alone; else the name as it is. */
  fully(name: string): string {
    const known = this.reader.people.alone(name.toLowerCase())?.name ?? name;
    if (known.includes(' ')) return known;
    this.ranked ??= rankedNames(this.text);
    return this.ranked.get(known) ?? known;
  }

  /** "A:" in questions and answers: the one person whom the headline names, or the text. */
  private theOneAsked(speaker: string): Named {
    const { people } = this.reader;
    const person = people.only(({ name }) => this.headline.includes(name)) ?? people.only();
    return person ? this.ofPerson(person, 'described') : { name: speaker, type: 'person', basis: 'open' };
  }

  private byPronoun({ word, start }: Outer, speaker: string, within: boolean): Named | null {
    if (subjectForm(word)) {
      const person = this.reader.meantAt(start);
      return person ? this.ofPerson(person, 'pronoun') : { name: speaker, type: 'person', basis: 'open' };
    }
    const group = GROUP_PRONOUNS.has(word);
    if (!group && !THING_PRONOUNS.has(word)) return null;
    const { things } = this;
    const name = within ? '' : group ? things.group || things.body : things.body || things.named;
    if (!name) return { name: speaker, type: 'organisation', basis: 'open' };
    const before = this.cited.get(name);
    const basis = before?.basis === 'open' ? 'open' : 'pronoun';
    return { name, type: before?.type ?? kindOfName(name), basis };
  }

  private ofPerson(person: Person, basis: Named['basis']): Named {
    // Somebody who speaks inside a quotation is not whom the next pronoun of the article means.
    if (!this.within) this.reader.spoke(person);
    return { name: person.name, type: 'person', basis };
  }

  private byPhrase(line: Cursor, speaker: string): Named {
    const kind = kindOf(line);
    let head = headOf(line, { from: 0, to: line.length });
    while (head > 0 && line.is(head, AFTER_NAME)) head -= 1;
    if (isOffice(line)) return this.taken(line, head, kind) ?? { name: speaker, type: kind, basis: 'named' };
    const runs = runsIn(line);
    // "Col. Tom Park of the Engineers": a person's name is the head, whatever follows; "Tax Watch of the Plains" is whole.
    const person = runs.find(
      (each) => each.to === head + 1 && !line.is(head, TITLES) && this.isSomebody(line, each),
    );
    const run = person ?? runs.at(-1);
    const named =
      run && (run.to === head + 1 || this.holdsOffice(line, head, run) || this.endsPhrase(line, run))
        ? this.byName(line, run, kind, speaker)
        : null;
    if (named) return named;
    // "his wife", "he and his wife": nobody is named as long as it is open who he is.
    const basis = line.is(0, UNNAMED) ? 'open' : 'named';
    return this.taken(line, head, kind) ?? { name: speaker, type: kind, basis };
  }

  /**
   * "Minister of Works Tom Park": the office stands before the name; "residents of Alden" name no Alden, and "a
   * spokesman for Governor Park" no Park.
   */
  private holdsOffice(line: Cursor, head: number, run: Run): boolean {
    if (run.to !== line.length || !line.is(head, TITLES) || line.is(0, DETERMINERS)) return false;
    return (
      !SPEAKS_FOR.test(line.word(head)) && this.reader.people.called(line.word(run.to - 1)) !== undefined
    );
  }

  /** "Union of Nurses branch secretary Tom Park": a role in small letters, and a first and a last name to the end. */
  private endsPhrase(line: Cursor, run: Run): boolean {
    if (run.to !== line.length || run.from !== run.first || line.capital(run.from - 1)) return false;
    return line.is(run.from - 1, ROLES) && run.to - run.first > 1 && isGivenName(line.word(run.first));
  }

  private isSomebody(line: Cursor, run: Run): boolean {
    const { from, first, to } = run;
    // "Abel Koda of the Farm Union": behind "of" stands where somebody works.
    const tail = Array.from({ length: Math.max(0, line.length - to) }, (_, at) => to + at);
    const works = tail.some((at) => line.is(at, ORGANISATION_NOUNS) && line.capital(at));
    if (works && line.word(to) === 'of' && to - first > 1 && !isBody(line, run)) return true;
    return (
      first > from ||
      isGivenName(line.word(first)) ||
      this.reader.people.called(line.word(to - 1)) !== undefined
    );
  }

  /** The person or outlet of a run of names. */
  private byName(line: Cursor, run: Run, kind: Kind, speaker: string): Named | null {
    const written = this.text.slice(line.at(run.first)!.start, line.at(run.to - 1)!.end);
    // "The Dockers’ Guild": the phrase is the name.
    if (line.kind(run.from - 1) === 'possessive' && run.first === run.from) return null;
    if (isApposed(line, run)) return { name: written, type: 'organisation', basis: 'named' };
    const joined = line.word(run.from - 1) === 'and' && !isGivenName(line.word(run.first));
    if (joined && kind === 'person') return { name: speaker, type: 'organisation', basis: 'named' };
    if (kind === 'outlet') {
      const name = run.to - run.first === 1 ? (this.things.outlet(line.word(run.first)) ?? written) : written;
      return { name: this.withArticle(name), type: kind, basis: 'named' };
    }
    const title = run.first > run.from ? genderOfNoun(line.word(run.first - 1)) : undefined;
    const person = this.reader.people.called(line.word(run.to - 1), title);
    const full = person?.name.toLowerCase().endsWith(written.toLowerCase());
    if (person && (full || run.to - run.first === 1)) return this.ofPerson(person, 'named');
    if (run.to - run.first === 1 && isNobody(line.word(run.first)))
      return { name: written, type: 'organisation', basis: 'named' };
    if (kind !== 'person' || isBody(line, run) || isPlural(line, { from: 0, to: line.length })) return null;
    return this.ofPerson(
      this.reader.people.meet({ name: written, gender: undefined, sure: run.first > run.from }),
      'named',
    );
  }

  /** "the mayor", "the report", "the board": whoever was called so before. */
  private taken(line: Cursor, head: number, kind: Kind): Named | null {
    const definite = /^(?:the|this|that|his|her|its|their)$/.test(line.word(0));
    const noun = line.word(head);
    const parent = line.length === head + 3 && /(?:father|mother|dad|mum|mom)$/.test(noun);
    if (!definite || (head !== line.length - 1 && !parent) || line.length > 4) return null;
    if (line.capital(head) && noun.length > 3 && !isOffice(line)) return null;
    const person = kind === 'document' ? undefined : this.reader.people.withRole(noun);
    if (person) return this.ofPerson(person, 'described');
    if (line.length > 3 || line.is(0, DETERMINERS) === false) return null;
    const thing = this.things.introducedBy(noun);
    if (thing) return { name: thing, type: kind, basis: 'described' };
    const same = this.endings.get(
      line.tokens
        .slice(1)
        .map((token) => token.word)
        .join(' '),
    );
    return same ? { ...same, basis: 'described' } : null;
  }

  /** "The Herald" where the text writes it so anywhere; the text is searched once for each name. */
  private withArticle(name: string): string {
    const written = this.articles.get(name) ?? this.text.includes(`The ${name}`);
    this.articles.set(name, written);
    return written ? `The ${name}` : name;
  }
}

/** "the Minister", "the CP": an office or a rank alone, with a capital. */
const isOffice = (line: Cursor): boolean =>
  line.length === 2 && line.word(0) === 'the' && (line.is(1, OFFICES) || line.is(1, RANKS));

/** A thing that was introduced and not cited yet: a document by its noun, else a body. */
const kindOfName = (name: string): Kind =>
  name.split(' ').some((word) => DOCUMENT_NOUNS.has(word.toLowerCase())) ? 'document' : 'organisation';

/** Remembers a name by its last word and its last two, where more stand before them. */
function noteEndings(endings: Map<string, Named>, named: Named): void {
  const words = named.name.toLowerCase().split(' ');
  for (const count of [1, 2]) if (words.length > count) endings.set(words.slice(-count).join(' '), named);
}

import type { Gender, Person } from './person.ts';

/** What a text says of a name at one place. */
export interface Seen {
  /** As written, titles left out. */
  name: string;
  gender: Gender | undefined;
  sure: boolean;
  /** Named as a relative: nobody whom the text has called by the last name alone. */
  relative?: boolean;
}

const wordsOf = (name: string): string[] => name.toLowerCase().replaceAll('’', "'").split(/\s+/);

/** Whether two names of the same last word can be one person's: the same first name, or an initial of it. */
function sameFirst(one: string[], two: string[]): boolean {
  const [a = '', b = ''] = [one[0], two[0]];
  return (
    a === b || (a.length <= 2 && b.startsWith(a.charAt(0))) || (b.length <= 2 && a.startsWith(b.charAt(0)))
  );
}

/** People of one last name that are told apart; a text with more is no news. */
const LARGEST = 50;

/** Everybody whom a text has named or described so far. */
export class People {
  private readonly byLast = new Map<string, Person[]>();
  private readonly byFirst = new Map<string, Person>();
  private readonly byRole = new Map<string, Person>();

  /** The person of a last or first name alone; of several of one last name the one who fits, and who was named first. */
  called(word: string, gender?: Gender): Person | undefined {
    const family = this.byLast.get(word) ?? [];
    const fitting = gender
      ? family.filter((each) => each.gender === undefined || each.gender === gender)
      : family;
    return (
      fitting.find((each) => gender && each.gender === gender) ??
      fitting[0] ??
      (family.length === 0 ? this.byFirst.get(word) : undefined)
    );
  }

  /** The one bearer of a last name; undefined where there are more, and none. */
  alone(last: string): Person | undefined {
    const family = this.byLast.get(last) ?? [];
    return family.length === 1 ? family[0] : undefined;
  }

  /** The one person whom the text has named for sure, of those who fit; undefined where it has named more. */
  only(fits: (person: Person) => boolean = () => true): Person | undefined {
    if (this.byLast.size > LARGEST) return undefined;
    const sure = [...this.byLast.values()].flat().filter((each) => each.sure && fits(each));
    return sure.length === 1 ? sure[0] : undefined;
  }

  /** Whether a full name is somebody's. */
  has(name: string): boolean {
    return this.byLast.get(wordsOf(name).at(-1)!)?.some((each) => each.name === name) === true;
  }

  /** Whoever was last described by a noun: "the mayor". */
  withRole(noun: string): Person | undefined {
    return this.byRole.get(noun);
  }

  /** The person of a name, known or new. */
  meet(seen: Seen): Person {
    const words = wordsOf(seen.name);
    const known = words.length === 1 ? this.called(words[0]!, seen.gender) : this.full(words, seen);
    const person = known ?? this.add(words, seen);
    person.gender ??= seen.gender;
    person.sure ||= seen.sure;
    return person;
  }

  /** Somebody described and not named. */
  describe(name: string, noun: string, gender: Gender | undefined): Person {
    const person: Person = { name, last: noun, named: false, gender, sure: true, roles: new Set() };
    this.call(person, noun);
    return person;
  }

  /** Takes note that a noun means a person. */
  call(person: Person, noun: string): void {
    person.roles.add(noun);
    this.byRole.set(noun, person);
  }

  /** The bearer of a full name; a last name that stood alone before takes it. */
  private full(words: string[], seen: Seen): Person | undefined {
    const family = this.byLast.get(words.at(-1)!) ?? [];
    const same = family.slice(-LARGEST).find((each) => {
      const known = wordsOf(each.name);
      return known.length === 1 ? !seen.relative : sameFirst(known, words);
    });
    if (!same || (same.gender && seen.gender && same.gender !== seen.gender)) return undefined;
    if (seen.name.length > same.name.length) same.name = seen.name;
    this.byFirst.set(words[0]!, same);
    return same;
  }

  private add(words: string[], { name, gender, sure }: Seen): Person {
    const last = words.at(-1)!;
    const person: Person = { name, last, named: true, gender, sure, roles: new Set() };
    const family = this.byLast.get(last) ?? [];
    family.push(person);
    this.byLast.set(last, family);
    if (words.length > 1 && !this.byFirst.has(words[0]!)) this.byFirst.set(words[0]!, person);
    return person;
  }
}

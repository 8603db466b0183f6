import { EITHER, FEMALE, MALE } from '../lexicon/first-names.ts';
import { MEN, WOMEN } from '../lexicon/roles.ts';

export type Gender = 'she' | 'he';

/** Somebody whom the text has named, or described without a name. */
export interface Person {
  /** As fully as the text gives it: "Ann Lee", or "a retired teacher". */
  name: string;
  /** Last word of the name in lower case; the noun of a description. */
  last: string;
  /** Whether `name` is one. */
  named: boolean;
  /** The pronoun that fits; undefined where the text has not told. */
  gender: Gender | undefined;
  /** Whether something besides the capitals shows that this is a person: a first name, a title, a description. */
  sure: boolean;
  /** Nouns by which the text calls the person: "attorney", "mayor". */
  roles: Set<string>;
}

/** The gender that a noun or a form of address tells. */
export function genderOfNoun(word: string): Gender | undefined {
  return WOMEN.has(word) ? 'she' : MEN.has(word) ? 'he' : undefined;
}

/** The gender that a first name tells. */
export function genderOfName(first: string): Gender | undefined {
  const word = first.toLowerCase();
  if (EITHER.has(word)) return undefined;
  return FEMALE.has(word) ? 'she' : MALE.has(word) ? 'he' : undefined;
}

/** Every pronoun of one person by the one that stands as a subject. */
const SUBJECTS: Readonly<Record<string, Gender>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
};

/** "his" to "he"; undefined for what is no pronoun of one person. */
export const subjectForm = (pronoun: string): Gender | undefined =>
  Object.hasOwn(SUBJECTS, pronoun) ? SUBJECTS[pronoun] : undefined;

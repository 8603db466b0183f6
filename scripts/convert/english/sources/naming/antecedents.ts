import type { Gender, Person } from './person.ts';

/** Where a person was last spoken of. */
interface Mention {
  person: Person;
  /** Number of the sentence. */
  sentence: number;
  subject: boolean;
}

/** Mentions kept; a pronoun reaches no farther back. */
const KEPT = 24;
/** Weight of a mention by how many sentences ago it stands: as a subject, and otherwise. */
const AS_SUBJECT = [10, 8.5, 6, 4.5];
const OTHERWISE = [7, 6, 3.5, 2];
/** A first name or a title that tells the gender, and a name of which only the capitals say that it is one. */
const KNOWN_GENDER = 1.5;
const UNSURE = -1;
/** How much better than the next the best must be, and how good at least: else the pronoun stays open. */
const MARGIN = 1;
const LEAST = 1.5;

/** Whom a text has spoken of, sentence by sentence; tells whom "he" and "she" mean. */
export class Antecedents {
  private mentions: Mention[] = [];
  private sentence = 0;

  nextSentence(): void {
    this.sentence += 1;
  }

  /** Takes note of a mention in the sentence that is being read. */
  note(person: Person, subject: boolean): void {
    this.mentions.push({ person, sentence: this.sentence, subject });
    if (this.mentions.length > KEPT) this.mentions = this.mentions.slice(-KEPT);
  }

  /** The person whom a pronoun means, of those mentioned so far; undefined where two are as likely, or none fits. */
  meant(pronoun: Gender, but?: Person): Person | undefined {
    const weights = new Map<Person, number>();
    for (const mention of this.mentions) {
      const { person } = mention;
      if (person === but || (person.gender && person.gender !== pronoun)) continue;
      weights.set(person, Math.max(weights.get(person) ?? -Infinity, this.weigh(mention, pronoun)));
    }
    const [best, next] = [...weights].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < LEAST || (next && best[1] - next[1] < MARGIN)) return undefined;
    return best[0];
  }

  private weigh({ person, sentence, subject }: Mention, pronoun: Gender): number {
    const ago = this.sentence - sentence;
    const steps = subject ? AS_SUBJECT : OTHERWISE;
    const near = steps[ago] ?? Math.max(0, steps.at(-1)! - 0.5 * (ago - steps.length + 1));
    return near + (person.gender === pronoun ? KNOWN_GENDER : 0) + (person.sure ? 0 : UNSURE);
  }
}

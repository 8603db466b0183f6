import type { Found } from './found.ts';
import type { PageLanguage } from './page-language.ts';
import type {
  AttributionFinding,
  DateFinding,
  FigureFinding,
  ScoredSentence,
  SeedText,
  Span,
} from './types.ts';

/** An entry that names are matched to: the id, name and other names of a person, organisation, outlet or law. */
export interface KnownName {
  id: string;
  name: string;
  kind: string;
  aliases: readonly string[];
}

/** A name in the text. */
export interface NameFinding extends Span {
  /** As written here. */
  text: string;
  /** As fully as the article has given it so far. */
  name: string;
  /** The entry it is; null where there is none. */
  id: string | null;
  /** What the text says of somebody who has no entry: "Secretary of Homeland Security", "the mayor of Springfield". */
  role?: string;
}

/** Gives the id in content/people of a name, or null. */
export type NameMatcher = (name: string) => string | null;

/**
 * The face of a language pack: all that the converter asks of a language. The rest of the converter knows no word
 * of any; a second language is a second folder beside `english/` that gives this face.
 */
export interface Language {
  /** What it knows of the pages on which articles stand. */
  page: PageLanguage;
  findDates: (seed: SeedText) => DateFinding[];
  findFigures: (seed: SeedText) => FigureFinding[];
  findSources: (seed: SeedText) => AttributionFinding[];
  /** Quotations that no source holds: quoted, and nobody named. */
  findUnattributed: (seed: SeedText, sources: readonly AttributionFinding[]) => Span[];
  /** Every sentence with its check-worthiness, in order. */
  findClaims: (seed: SeedText, found: Found) => ScoredSentence[];
  findNames: (text: string, known: readonly KnownName[]) => NameFinding[];
  createMatcher: (known: readonly KnownName[]) => NameMatcher;
}

import type { Block } from '../../model/schema/index.ts';

/** Which number of "3/4/2024" is the day: month first as in the US, day first as elsewhere; null where nothing tells. */
export type DayOrder = 'month-first' | 'day-first' | null;

/** Where a block of text stands, as far as a language pack needs to know. */
export interface Place {
  /** It may be the headline. */
  first: boolean;
  /** It may be about the author. */
  last: boolean;
  /** The text is set in capitals throughout, so that they tell nothing. */
  capitals: boolean;
}

/** A line that is no part of the article: the sort of it, and what it announces. */
export interface Furniture {
  name: string;
  /** Titles of other stories; matter that follows the article; the one line after it. */
  opens?: 'links' | 'end' | 'next';
  /** Stands under the words of a picture. */
  closes?: 'caption';
}

/** What one line of a header states. */
export interface HeaderLine {
  /** `name`: a name, role or place alone, which belongs to the header only where the lines beside it say so. */
  kind: 'byline' | 'dateline' | 'name';
  /** Whether its own words say what it is: "By", or a day. */
  sure: boolean;
  /** Whether the day has a label: "Published", "Updated". */
  labelled: boolean;
  authors: string[];
  agencies: string[];
  outlets: string[];
  /** Days as YYYY-MM-DD; undefined where the line states none, null where it states one that stays open. */
  published?: string | null;
  updated?: string | null;
}

/** What a language pack knows of the pages on which articles stand. */
export interface PageLanguage {
  /** Sort of a line that is no part of the article; null for one that may be. */
  furnitureOf: (text: string, place: Place) => Furniture | null;
  /** A label that stands above headlines: the section, "Analysis". */
  isKicker: (text: string) => boolean;
  headerLine: (text: string, order: DayOrder) => HeaderLine | null;
  /** The day, YYYY-MM-DD, of a field of a page such as "2024-03-05T10:00:00+05:30"; null where it holds none. */
  dayIn: (value: string) => string | null;
  /** The day of a dateline that opens a story; null where none does. */
  openingDay: (text: string, order: DayOrder) => string | null;
  /** The form of an article that says so: by a label such as "Opinion", or an agency in its byline; else null. */
  formOf: (article: {
    text: string;
    blocks: readonly Block[];
    header: { agencies: readonly string[] };
  }) => 'news' | 'opinion' | null;
  /** Which number of a numeric date comes first, from what else the text says. */
  dayOrderOf: (text: string) => DayOrder;
  /** Indexes of the blocks that are the words of embedded posts, of every block in order. */
  posts: (texts: readonly string[]) => Set<number>;
  /** The same of a text whose blocks are known: no part of the article, but somebody says something. */
  postsIn: (seed: { text: string; blocks: readonly Block[] }) => Set<number>;
}

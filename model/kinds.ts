import type { z } from 'zod';
import { addresses } from './addresses.ts';
import * as schema from './schema/index.ts';

/** What every entry has besides its own fields. */
export interface Entry {
  /** File name without its ending. */
  id: string;
  /** Path from the root of the repository, with forward slashes. */
  path: string;
}

/**
 * A kind of entry: a folder of files of one shape. Its edges to other kinds stand in its schema (`ref`).
 *
 * The types of the corpus, reading, reference checks, uses, TODO checks, field tables, back-links and addresses
 * are made from these rows: a new kind is a row here, and a page that shows it.
 */
export interface KindRow {
  /** From the root of the repository. */
  folder: string;
  /** Files with another ending are reported. */
  ending: '.yml' | '.md';
  schema: z.ZodType;
  /** Shape of the file name without its ending. */
  id: z.ZodType<string>;
  /** Endings of files that stand in the same folder and are no entries. */
  beside?: readonly string[];
  /** Written by a command, never by people: where what is wrong in it is mended. */
  generated?: string;
  /** For kinds that exist to be named by others: what to do with an entry that no other names. */
  leftover?: string;
  /** Where the site shows an entry, below the root of the site; none for what has no place of its own. */
  address?(entry: { id: string }): string;
}

/** A file that stands alone. */
export interface SingleRow {
  path: string;
  schema: z.ZodType;
}

const entry = { ending: '.yml', id: schema.id } as const;

/** Kinds of entry, in the order in which they are read. */
const kinds = {
  curations: {
    ...entry,
    folder: 'seeds',
    schema: schema.curation,
    id: schema.seedId,
    beside: ['.txt'],
  },
  articles: {
    ...entry,
    folder: 'content/articles',
    ending: '.md',
    schema: schema.article,
    generated: 'in its curation in seeds/, and run `npm run convert`',
    address: addresses.articles,
  },
  checks: {
    ...entry,
    folder: 'content/checks',
    ending: '.md',
    schema: schema.check,
    address: addresses.checks,
  },
  sources: {
    ...entry,
    folder: 'content/sources',
    schema: schema.source,
    leftover: 'Use it as evidence or remove the file',
    address: addresses.sources,
  },
  people: {
    ...entry,
    folder: 'content/people',
    schema: schema.person,
    leftover: 'Name it where it speaks or is concerned, or remove the file',
    address: addresses.people,
  },
  topics: {
    ...entry,
    folder: 'content/topics',
    schema: schema.topic,
    leftover: 'Give it to a check or remove the file',
    address: addresses.topics,
  },
  events: {
    ...entry,
    folder: 'content/events',
    schema: schema.event,
    address: addresses.events,
  },
  figures: {
    ...entry,
    folder: 'content/figures',
    schema: schema.figure,
    address: addresses.figures,
  },
  pages: {
    ...entry,
    folder: 'content/pages',
    ending: '.md',
    schema: schema.page,
    address: addresses.pages,
  },
} as const satisfies Record<string, KindRow>;

/** Single files. */
const singles = {
  site: { path: 'content/site.yml', schema: schema.site },
  scale: { path: 'content/verdicts.yml', schema: schema.verdictScale },
  periods: { path: 'content/periods.yml', schema: schema.periods },
  home: { path: 'content/home.yml', schema: schema.home },
  audit: { path: 'content/audit.yml', schema: schema.audit },
  glossary: { path: 'content/glossary.yml', schema: schema.glossary },
  redirects: { path: 'content/redirects.yml', schema: schema.redirects },
} as const satisfies Record<string, SingleRow>;

/** What there is to read: everything that derives from the rows takes the table, so that a test can add to it. */
export interface Table {
  kinds: Record<string, KindRow>;
  singles: Record<string, SingleRow>;
}
export const table = { kinds, singles } as const satisfies Table;

/** Kinds of entry, each a folder. */
export type Kind = keyof typeof kinds;

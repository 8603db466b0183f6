import { checkDuplicates } from './duplicates.ts';
import { Reader, type FolderShape } from './reader.ts';
import { checkReferences } from './references.ts';
import { lockToSeed } from './seed-lock.ts';
import * as schema from '../schema/index.ts';
import type { VFile } from 'vfile';
import type { Parsed } from './parse.ts';

/** What every entry has besides its own fields. */
export interface Entry {
  /** File name without its ending. */
  id: string;
  /** Path from the root of the repository, with forward slashes. */
  path: string;
}
/** An article with the stored text of its seed, to which every quotation is locked. */
export type Article = Entry & schema.ArticleData & { body: string; text: string };
export type Check = Entry & schema.CheckData & { body: string };
export type Source = Entry & schema.SourceData;
export type Person = Entry & schema.PersonData;
export type Topic = Entry & schema.TopicData;
export type Event = Entry & schema.EventData;
export type Figure = Entry & schema.FigureData;
export type Page = Entry & schema.PageData & { body: string };
export type SeedCuration = Entry & schema.Curation;

/** Everything the site says, read and typed. Maps are keyed by id and ordered by it. */
export interface Corpus {
  site: schema.SiteData;
  scale: schema.VerdictScale;
  curations: Map<string, SeedCuration>;
  articles: Map<string, Article>;
  checks: Map<string, Check>;
  sources: Map<string, Source>;
  people: Map<string, Person>;
  topics: Map<string, Topic>;
  events: Map<string, Event>;
  figures: Map<string, Figure>;
  pages: Map<string, Page>;
}

/** Kinds of entry, each a folder. */
export type Kind = Exclude<keyof Corpus, 'site' | 'scale'>;

/** What reading gave: the corpus (null where its two single files could not be read), and every file with its messages. */
export interface Reading {
  corpus: Corpus | null;
  files: VFile[];
  /** Parsed form of each file by its path, to find the line of a value later. */
  parsed: Map<string, Parsed>;
}

/** Folders below the root and the ending of the files in them; other files are reported. */
const folders = {
  curations: { folder: 'seeds', ending: '.yml', schema: schema.curation, id: schema.seedId },
  articles: { folder: 'content/articles', ending: '.md', schema: schema.article, id: schema.id },
  checks: { folder: 'content/checks', ending: '.md', schema: schema.check, id: schema.id },
  sources: { folder: 'content/sources', ending: '.yml', schema: schema.source, id: schema.id },
  people: { folder: 'content/people', ending: '.yml', schema: schema.person, id: schema.id },
  topics: { folder: 'content/topics', ending: '.yml', schema: schema.topic, id: schema.id },
  events: { folder: 'content/events', ending: '.yml', schema: schema.event, id: schema.id },
  figures: { folder: 'content/figures', ending: '.yml', schema: schema.figure, id: schema.id },
  pages: { folder: 'content/pages', ending: '.md', schema: schema.page, id: schema.id },
} as const satisfies Record<Kind, FolderShape>;

const KINDS = Object.keys(folders) as Kind[];

/** Holds every article to its seed; one that does not agree is left out. */
function lockArticles(reader: Reader, articles: Map<string, Article>): void {
  for (const [id, article] of articles) {
    const text = lockToSeed(article, reader.file(article.seed.file), reader.read.get(article.path)!.file);
    if (text === null) articles.delete(id);
    else article.text = text;
  }
}

/**
 * Reads the content of a repository: every file, every problem.
 *
 * @param root folder that holds `content/` and `seeds/`
 * @param kinds what to read; a command that needs little need not hold everything. References to kinds that
 *   were not read are taken on trust.
 * @returns the corpus and all files with their messages; entries with problems are left out of the corpus,
 *   so a caller must look at the messages before using it
 */
export function readCorpus(root: string, kinds: readonly Kind[] = KINDS): Reading {
  const reader = new Reader(root);
  const site = reader.one('content/site.yml', schema.site);
  const scale = reader.one('content/verdicts.yml', schema.verdictScale);
  const maps = Object.fromEntries(
    KINDS.map((kind) => [kind, kinds.includes(kind) ? reader.all(kind, folders[kind]) : new Map()]),
  ) as unknown as Pick<Corpus, Kind>;
  const { files, read } = reader;
  const parsed = new Map([...read].map(([path, entry]) => [path, entry.parsed]));
  checkDuplicates([...read.values()].filter(({ kind }) => kind === 'curations'));
  lockArticles(reader, maps.articles);
  if (!site || !scale) return { corpus: null, files, parsed };
  const corpus: Corpus = { site: site.data, scale: scale.data, ...maps };
  checkReferences(corpus, read, kinds);
  return { corpus, files, parsed };
}

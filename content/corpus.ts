import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import { checkDuplicates } from './duplicates.ts';
import { parseMarkdown, parseYaml, type Parsed } from './parse.ts';
import { report } from './problem.ts';
import { checkReferences } from './references.ts';
import * as schema from './schema/index.ts';
import { lockToSeed } from './seed-lock.ts';
import { validate } from './validate.ts';

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
} as const;

/** Far above any real entry; a larger file is a mistake or an attack. */
const MAX_BYTES = 2 * 1024 * 1024;

/** Reads one file into a VFile; reports what is no regular file, too large, or not UTF-8. */
function readFile(root: string, path: string): VFile {
  const file = new VFile({ path, cwd: root });
  const full = join(root, path);
  const stat = lstatSync(full);
  if (!stat.isFile()) {
    report(file, {
      rule: 'regular-file',
      reason: 'Unexpected link or folder, expected a regular file',
      fix: 'Replace it by the file itself: a link could lead out of the repository',
    });
  } else if (stat.size > MAX_BYTES) {
    report(file, {
      rule: 'file-size',
      reason: `Unexpected ${stat.size} bytes, expected at most ${MAX_BYTES}`,
      fix: 'Shorten the file',
    });
  } else {
    const bytes = readFileSync(full);
    file.data.sha256 = createHash('sha256').update(bytes).digest('hex');
    try {
      file.value = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      report(file, {
        rule: 'utf-8',
        reason: 'Unexpected bytes that are not UTF-8',
        fix: 'Save the file as UTF-8',
      });
    }
  }
  return file;
}

type Kind = keyof typeof folders;

class Reader {
  readonly files: VFile[] = [];
  /** Every file that is YAML or has front matter, whatever else is wrong with it. */
  readonly read = new Map<string, { kind: Kind; file: VFile; parsed: Parsed }>();
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** One file with its schema; null after reporting. */
  one<T extends z.ZodType>(path: string, shape: T, kind?: Kind): { data: z.output<T>; body: string } | null {
    const file = readFile(this.root, path);
    this.files.push(file);
    if (file.messages.length > 0) return null;
    const parsed = path.endsWith('.md') ? parseMarkdown(file) : parseYaml(file);
    if (!parsed) return null;
    if (kind) this.read.set(path, { kind, file, parsed });
    const data = validate(shape, file, parsed);
    return data === null ? null : { data, body: parsed.body };
  }

  /** All files of a folder, by id. */
  all(kind: Kind): Map<string, Entry> {
    const { folder, ending, schema: shape, id: idShape } = folders[kind];
    const entries = new Map<string, Entry>();
    const full = join(this.root, folder);
    for (const name of existsSync(full) ? readdirSync(full).sort() : []) {
      if (name.startsWith('.') || (kind === 'curations' && name.endsWith('.txt'))) continue;
      const path = `${folder}/${name}`;
      const id = basename(name, ending);
      if (!name.endsWith(ending) || !idShape.safeParse(id).success) {
        const file = new VFile({ path, cwd: this.root });
        this.files.push(file);
        report(file, {
          rule: 'file-name',
          reason: `Unexpected file name "${name}", expected a kebab-case id and the ending "${ending}"`,
          fix: 'Rename or remove the file',
        });
        continue;
      }
      const read = this.one(path, shape, kind);
      if (read)
        entries.set(id, {
          ...(read.data as object),
          id,
          path,
          ...(ending === '.md' ? { body: read.body } : {}),
        });
    }
    return entries;
  }
}

/**
 * Reads the whole content of a repository: every file, every problem.
 *
 * @param root folder that holds `content/` and `seeds/`
 * @returns the corpus and all files with their messages; entries with problems are left out of the corpus,
 *   so a caller must look at the messages before using it
 */
export function readCorpus(root: string): Reading {
  const reader = new Reader(root);
  const site = reader.one('content/site.yml', schema.site);
  const scale = reader.one('content/verdicts.yml', schema.verdictScale);
  const maps = Object.fromEntries(Object.keys(folders).map((kind) => [kind, reader.all(kind as Kind)]));
  const { files, read } = reader;
  const parsed = new Map([...read].map(([path, entry]) => [path, entry.parsed]));
  checkDuplicates([...read.values()].filter(({ kind }) => kind === 'curations'));
  if (!site || !scale) return { corpus: null, files, parsed };
  for (const [id, article] of maps['articles'] as Map<string, Article>) {
    const seed = existsSync(join(root, article.seed.file)) ? readFile(root, article.seed.file) : null;
    const text = lockToSeed(
      article,
      seed,
      files.find((file) => file.path === article.path)!,
    );
    if (text === null) maps['articles']!.delete(id);
    else article.text = text;
  }
  const corpus = { site: site.data, scale: scale.data, ...maps } as unknown as Corpus;
  checkReferences(corpus, read);
  return { corpus, files, parsed };
}

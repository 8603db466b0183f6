import type { VFile } from 'vfile';
import type { Article, Corpus, CorpusOf } from '../corpus.ts';
import { table as own, type Table } from '../kinds.ts';
import { checkDuplicates } from './duplicates.ts';
import type { KeptFiles } from './kept.ts';
import type { Parsed } from './parse.ts';
import { Reader } from './reader.ts';
import { failed } from '../problem.ts';
import { fillTexts } from './fill-texts.ts';
import { checkRepeated } from './repeated.ts';
import { checkReferences } from './references.ts';
import { tellWrongFolders } from './wrong-folder.ts';
import { lockToSeed } from './seed-lock.ts';

export type * from '../corpus.ts';

/** What reading gave: the corpus (null where a single file could not be read), and every file with its messages. */
export interface Reading<C = Corpus> {
  corpus: C | null;
  files: VFile[];
  /** Parsed form of each file by its path, to find the line of a value later. */
  parsed: Map<string, Parsed>;
  /** Ids by kind of all entries that are there, read or not. */
  present: Reader['present'];
}

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
 * @param wanted kinds to read; a command that needs little need not hold everything. References to kinds that
 *   were not read are taken on trust.
 * @param table what kinds there are
 * @param missing ids by kind of entries whose absence is told elsewhere, and not at each place that names them
 * @param kept files that were read before; what is read now is added
 * @returns the corpus and all files with their messages; entries with problems are left out of the corpus,
 *   so a caller must look at the messages before using it
 */
export function readCorpus<T extends Table = typeof own>(
  root: string,
  wanted?: readonly (keyof T['kinds'] & string)[],
  table?: T,
  missing?: ReadonlyMap<string, ReadonlySet<string>>,
  kept?: KeptFiles,
): Reading<CorpusOf<T>> {
  const { kinds, singles }: Table = table ?? own;
  const reader = new Reader(root, kept);
  const single = Object.entries(singles).map(([name, row]) => [name, reader.single(name, row)] as const);
  const isWanted = (kind: string): boolean => !wanted || (wanted as readonly string[]).includes(kind);
  const maps = Object.fromEntries(
    Object.entries(kinds).map(([kind, row]) => [kind, isWanted(kind) ? reader.all(kind, row) : new Map()]),
  );
  if (!wanted) kept?.clear();
  const { files, read, present } = reader;
  for (const [kind, gone] of missing ?? []) for (const id of gone) present.get(kind)?.add(id);
  const parsed = new Map([...read].map(([path, entry]) => [path, entry.parsed]));
  checkDuplicates([...read.values()].filter(({ kind }) => kind === 'curations'));
  lockArticles(reader, maps.articles as Map<string, Article>);
  const corpus = { ...Object.fromEntries(single), ...maps };
  checkReferences(reader, { kinds, singles }, isWanted);
  checkRepeated(reader, { kinds, singles });
  if (!wanted) {
    tellWrongFolders(reader, { kinds, singles }, maps);
    reader.tellStrangers([...Object.values(kinds), ...Object.values(singles)]);
  }
  if (single.some(([, data]) => data === null)) return { corpus: null, files, parsed, present };
  // What is said of the whole is true of the whole alone: texts are filled when all was read, and without a problem.
  const whole = !table && !wanted && !missing?.size && !failed(files);
  return {
    corpus: (whole ? fillTexts(corpus as unknown as Corpus, read) : corpus) as CorpusOf<T>,
    files,
    parsed,
    present,
  };
}

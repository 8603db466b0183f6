import type { VFile } from 'vfile';
import type { Curation } from '../../model/schema/index.ts';
import { TODO } from '../../model/schema/index.ts';
import { toArticle } from './article/article.ts';
import type { Language, NameMatcher } from './language.ts';
import type { CurationFile } from './article/locate.ts';
import { extract } from './pipeline.ts';
import { toCurationFile } from './curation/curation-file.ts';
import { propose } from './curation/propose.ts';
import { publishedBetween } from './published.ts';
import type { Page } from './input/input.ts';
import type { Answers } from './types.ts';
import { toMarkdown } from './article/to-markdown.ts';

/** A decoded seed, `data.sha256` set, with its curation where there is one that could be read. */
export interface Seed {
  file: VFile;
  /** Name without folder and ending. */
  id: string;
  sha256: string;
  curation: { data: Curation; at: CurationFile } | null;
  /** The page that the text was taken from, in this run. */
  page?: Page;
}

/** What a conversion knows besides its seeds. */
export interface Known {
  /** The pack of the language that the seeds are written in. */
  language: Language;
  /** Finds the entry of content/people for a name. */
  match: NameMatcher;
  /** What is already checked; asked for proposed claims only. */
  answers?: Answers;
  /** Slugs that other curations use; proposed ones are added. */
  slugs: Set<string>;
}

/** What converting comes to: content by path. */
export type Writes = Map<string, string>;

const publishedOf = (curation: Curation | null): string | null =>
  curation && curation.published !== TODO ? curation.published.date : null;

/** Converts one seed; problems are reported on the seed or its curation, and then nothing is to be written. */
function convertSeed(seed: Seed, { language, match, slugs, answers }: Known, writes: Writes): void {
  const given = publishedOf(seed.curation?.data ?? null) ?? seed.page?.stated.published?.value ?? null;
  const found = extract(seed.file, publishedBetween(given), language);
  let { curation } = seed;
  if (!curation) {
    const proposal = propose(found, {
      language,
      match,
      taken: slugs,
      seedName: seed.id,
      page: seed.page,
    });
    if (seed.page) writes.set(seed.file.path, String(seed.file));
    writes.set(`seeds/${seed.id}.yml`, toCurationFile(proposal, found, language, match, answers));
    curation = { data: proposal.draft, at: { file: seed.file, placeOf: () => ({ line: 1, column: 1 }) } };
  }
  const article = toArticle(
    found,
    { path: seed.file.path, sha256: seed.sha256, curation: curation.data, at: curation.at },
    match,
  );
  writes.set(`content/articles/${curation.data.slug}.md`, toMarkdown(article, String(seed.file)));
  // A thousand seeds in one run: what was found in each is many times its text.
  delete seed.file.data.found;
}

/**
 * Works out every file that converting some seeds gives. Pure: nothing is written, and what is wrong stands as
 * messages on the seeds and the curations.
 *
 * @param seeds the seeds to convert
 * @param tell what to call after each
 */
export function plan(seeds: readonly Seed[], known: Known, tell: () => void = () => {}): Writes {
  const writes: Writes = new Map();
  for (const seed of seeds) {
    convertSeed(seed, known, writes);
    tell();
  }
  return writes;
}

import type { Reading } from '../../model/read/corpus.ts';
import type { Known, Seed } from '../convert/plan.ts';
import { digestOfFile } from '../digest.ts';
import { sealOf } from '../seal.ts';

/** A seed whose article was found to be what converting gives. */
export interface Converted {
  /** Checksum of all that the article is made from. */
  from: string;
  /** Checksum of the article. */
  article: string;
}

/** Path of an article. */
export const articlePath = (slug: string): string => `content/articles/${slug}.md`;

/** Knows which seeds need not be converted again. */
export class Unchanged {
  private readonly root: string;
  private readonly known: string;
  private readonly before: ReadonlyMap<string, Converted>;

  /**
   * @param reading people and curations at least
   * @param before what was found by path of the seed, with the program that runs now
   */
  constructor(
    root: string,
    { corpus }: Reading,
    { slugs }: Pick<Known, 'slugs'>,
    before: ReadonlyMap<string, Converted>,
  ) {
    this.root = root;
    this.known = sealOf([[...(corpus?.people.values() ?? [])], [...slugs]]);
    this.before = before;
  }

  /** What there is to keep of a seed whose article is now what converting gives; null where it has no curation yet. */
  of({ sha256, curation }: Seed): Converted | null {
    if (!curation) return null;
    return {
      from: sealOf([sha256, curation.data, this.known]),
      article: digestOfFile(this.root, articlePath(curation.data.slug)),
    };
  }

  /** Whether a seed, all that its article is made from, and the article are as they were when they were found right. */
  has(seed: Seed): boolean {
    const before = this.before.get(seed.file.path);
    const now = before ? this.of(seed) : null;
    return now !== null && now.from === before?.from && now.article === before.article;
  }
}

import type { Article, Check, Corpus, Entry } from '../../model/read/corpus.ts';
import type { Prose } from './prose.ts';

/** What a rule found wrong. `path` leads to the value in the front matter; `at` to a place in the body. */
export interface Finding {
  /** "Unexpected X, expected Y". */
  reason: string;
  /** How to mend it. */
  fix: string;
  path?: (string | number)[];
  /** Offset in the body. */
  at?: number;
  warning?: boolean;
}

interface Named {
  /** Kebab-case; the name that messages and waivers use. */
  name: string;
  /** One sentence for contributors: what must hold, and why. */
  description: string;
}

/** A rule about one check; a check can waive it with a reason and an expiry. */
export interface CheckRule extends Named {
  scope: 'check';
  check: (entry: Check, context: Context) => Finding[];
}
/** A rule about one article. */
export interface ArticleRule extends Named {
  scope: 'article';
  alone?: boolean;
  check: (entry: Article, context: Context) => Finding[];
}
/** A rule that needs everything; each finding names the entry it is about. */
export interface CorpusRule extends Named {
  scope: 'corpus';
  /** Each finding rests on its entry alone, and is told even where other entries cannot be read. */
  alone?: boolean;
  check: (context: Context) => (Finding & { entry: Entry })[];
}
export type Rule = CheckRule | ArticleRule | CorpusRule;

/** What a rule may look at. */
export interface Context {
  corpus: Corpus;
  /** The body of a check, read once. */
  prose: (entry: Check) => Prose;
  /** Today as YYYY-MM-DD, for expiries. */
  today: string;
}

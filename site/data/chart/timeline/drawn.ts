import type { Order } from '../../../../model/views/record-links.ts';
import type { VerdictView } from '../../parts/verdict.ts';
import type { Place, Span } from './scale.ts';

/** A claim of an article above the line: its rating, its words and its check. */
export interface TimelineClaim {
  href: string;
  verdict: VerdictView;
  /** The verdict and the words of the claim, for those who do not see the mark. */
  name: string;
  /** Ids of the checks that rate it. */
  checks: string[];
}

/** An article above the line: a block of claims. */
export interface TimelineArticle extends Place {
  id: string;
  href: string;
  name: string;
  title: string;
  date: string;
  /** Whether the date is known to the day. */
  exact: boolean;
  claims: TimelineClaim[];
}

export type Shape = 'square' | 'diamond' | 'triangle' | 'circle';

/** Something dated and sourced below the line. */
export interface TimelineRecord extends Place {
  id: string;
  href: string;
  shape: Shape;
  title: string;
  short: string;
  date: string;
  exact: boolean;
  /** Ids of the checks that rest on it. */
  checks: readonly string[];
  /** How much hangs on it: decides which labels stand where not all can. */
  weight: number;
}

/** An article and a record that one or more checks join. */
export interface Thread {
  article: number;
  record: number;
  order: Order;
  /** Ids of the checks of the article that use the record. */
  checks: string[];
}

/** What a drawing shows. Threads name articles and records by their places in the lists. */
export interface Timeline {
  span: Span;
  articles: TimelineArticle[];
  records: TimelineRecord[];
  threads: Thread[];
  /** What lies in the span and is not drawn, because a drawing stays bounded; all of it stands in the lists. */
  left: { articles: number; records: number };
}

import type { Thread } from './timeline.ts';
import { UNITS } from './metrics.ts';

/** Threads of one strength as one path. */
export interface ThreadPath {
  /** How many checks join: one, two, or three and more. */
  strength: 1 | 2 | 3;
  d: string;
}

const strengths = [1, 2, 3] as const;
const strengthOf = ({ checks }: Thread): number => Math.min(3, checks);

/**
 * Threads from the line of the claims down to the line of the records, one path for each strength that occurs.
 *
 * @param height between the two lines, px; the width is `UNITS`
 */
export function threadsDown(threads: Thread[], height: number): ThreadPath[] {
  const bend = Math.round(height * 0.5);
  const draw = ({ article, record }: Thread): string => {
    const from = Math.round(article.at * UNITS);
    const along = Math.round(record.at * UNITS) - from;
    // Relative, so that all threads of an article begin alike and compress.
    return `M${from} 0c0 ${bend} ${along} ${Math.round(height * 0.4)} ${along} ${height}`;
  };
  return strengths.flatMap((strength) => {
    const d = threads
      .filter((thread) => strengthOf(thread) === strength)
      .map(draw)
      .join('');
    return d ? [{ strength, d }] : [];
  });
}

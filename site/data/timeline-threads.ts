import type { Thread } from './timeline.ts';

/** Threads of one strength as one path. */
export interface ThreadPath {
  /** How many checks join: one, two, or three and more. */
  strength: 1 | 2 | 3;
  d: string;
}

const strengths = [1, 2, 3] as const;
const strengthOf = ({ checks }: Thread): number => Math.min(3, checks);

/** Units across a drawing; a thread is drawn in whole units and stretched to the width. */
export const UNITS = 1000;

function paths(threads: Thread[], draw: (thread: Thread) => string): ThreadPath[] {
  return strengths.flatMap((strength) => {
    const d = threads
      .filter((thread) => strengthOf(thread) === strength)
      .map(draw)
      .join('');
    return d ? [{ strength, d }] : [];
  });
}

/**
 * Threads from the line of the claims down to the line of the records.
 *
 * @param height between the two lines, px; the width is `UNITS`
 */
export function threadsDown(threads: Thread[], height: number): ThreadPath[] {
  const bend = Math.round(height * 0.5);
  return paths(threads, ({ article, record }) => {
    const [from, to] = [Math.round(article.at * UNITS), Math.round(record.at * UNITS)];
    return `M${from} 0C${from} ${bend} ${to} ${Math.round(height * 0.4)} ${to} ${height}`;
  });
}

/** Threads from the line of the claims, left, to the line of the records, right; px. */
export function threadsAcross(threads: Thread[], left: number, right: number, height: number): ThreadPath[] {
  const middle = Math.round((left + right) / 2);
  return paths(threads, ({ article, record }) => {
    const [from, to] = [Math.round(article.at * height), Math.round(record.at * height)];
    return `M${left} ${from}C${middle} ${from} ${middle} ${to} ${right} ${to}`;
  });
}

import type { Check, Corpus } from '../../model/corpus.ts';
import type { VerdictTest } from '../../model/schema/index.ts';

/** A check that has a verdict. */
export type Reviewed = Check & { status: 'reviewed'; test: VerdictTest; verdict: string };

/** Every reviewed check, by id. */
export const reviewedChecks = ({ checks }: Pick<Corpus, 'checks'>): Reviewed[] =>
  [...checks.values()].filter((check): check is Reviewed => check.status === 'reviewed');

/** A passage as a reader meets it. */
export interface Passage {
  /** The very words. */
  quote: string;
  /** Who says them, where and when. */
  about: string;
}

/** The passages that a check rates. */
export function passagesOf({ articles, people }: Corpus, { claims }: Pick<Check, 'claims'>): Passage[] {
  const name = (id: string | null) => (id === null ? undefined : (people.get(id)?.name ?? id));
  return claims.flatMap(({ article, claim }) => {
    const found = articles.get(article);
    const passage = found?.claims.find(({ id }) => id === claim);
    if (!found || !passage) return [];
    const who = [name(passage.speaker), passage.speakerNote].filter(Boolean).join(', ');
    const where = [name(found.outlet), found.published?.date ?? 'undated'].filter(Boolean).join(', ');
    return [{ quote: passage.quote.replace(/\s+/g, ' '), about: [who, where].filter(Boolean).join('; ') }];
  });
}

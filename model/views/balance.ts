import type { Check, Corpus } from '../corpus.ts';
import { nameOfArticle } from './article-name.ts';

/** Claims of one article, speaker or administration, by how they were rated. */
export interface BalanceRow {
  /** Id of the article, person or administration; null for claims that concern no administration. */
  id: string | null;
  name: string;
  /** Rated claims by verdict id, every verdict of the scale in its order, nought included. */
  verdicts: ReadonlyMap<string, number>;
  /** Claims whose check is in review. */
  inReview: number;
  /** All claims of the row: what every number in it is out of. */
  claims: number;
}

export interface Balance {
  /** By date of the article. */
  articles: BalanceRow[];
  /** By alphabet. */
  speakers: BalanceRow[];
  /** By time; a claim can concern several or none, so rows add up to more than `claims`. */
  administrations: BalanceRow[];
  /** All claims that a check rates or reviews. */
  claims: number;
}

/** A claim with the check that rates it. */
interface Rated {
  article: string;
  speaker: string | null;
  check: Check;
}

const ratedClaims = ({ articles, checks }: Corpus): Rated[] =>
  [...checks.values()]
    .filter(({ status }) => status !== 'void')
    .flatMap((check) =>
      check.claims.map(({ article, claim }) => ({
        article,
        speaker: articles.get(article)!.claims.find(({ id }) => id === claim)!.speaker,
        check,
      })),
    );

const verdictOf = (check: Check): string | null => (check.status === 'reviewed' ? check.verdict : null);

function rowOf({ scale }: Corpus, id: string | null, name: string, claims: Rated[]): BalanceRow {
  const verdicts = claims.map(({ check }) => verdictOf(check));
  const count = (wanted: string | null) => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    id,
    name,
    verdicts: new Map(scale.verdicts.map((verdict) => [verdict.id, count(verdict.id)])),
    inReview: count(null),
    claims: claims.length,
  };
}

/** What a row is about, and which rows a claim belongs to. */
interface Grouping<T> {
  id: (thing: T) => string;
  name: (thing: T) => string;
  rows: (claim: Rated) => readonly string[];
}

/** Rows of things in their order, those without a claim left out. */
function rowsOf<T>(
  corpus: Corpus,
  claims: Rated[],
  things: Iterable<T>,
  { id, name, rows }: Grouping<T>,
): BalanceRow[] {
  const groups = new Map<string, Rated[]>();
  for (const claim of claims)
    for (const row of rows(claim)) {
      const group = groups.get(row);
      if (group) group.push(claim);
      else groups.set(row, [claim]);
    }
  return [...things].flatMap((thing) => {
    const group = groups.get(id(thing));
    return group ? [rowOf(corpus, id(thing), name(thing), group)] : [];
  });
}

/**
 * How the verdicts fall: by article, by speaker and by the administration that a claim is about. Counts are of claims
 * (appearances), not of checks, and say nothing about a speaker beyond these claims.
 *
 * @param about name of the row of claims about no administration
 */
export function balanceOf(corpus: Corpus, about = ''): Balance {
  const claims = ratedClaims(corpus);
  const byDate = [...corpus.articles.values()].sort((a, b) =>
    (a.published?.date ?? '9999').localeCompare(b.published?.date ?? '9999'),
  );
  const byName = [...corpus.people.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const none = claims.filter(({ check }) => check.administrations.length === 0);
  return {
    articles: rowsOf(corpus, claims, byDate, {
      id: ({ id }) => id,
      name: (article) => nameOfArticle(article, corpus.people.get(article.outlet ?? '')),
      rows: ({ article }) => [article],
    }),
    speakers: rowsOf(corpus, claims, byName, {
      id: ({ id }) => id,
      name: ({ name }) => name,
      rows: ({ speaker }) => (speaker === null ? [] : [speaker]),
    }),
    administrations: [
      ...rowsOf(corpus, claims, corpus.periods.administrations, {
        id: ({ id }) => id,
        name: ({ label }) => label,
        rows: ({ check }) => check.administrations,
      }),
      ...(none.length > 0 ? [rowOf(corpus, null, about, none)] : []),
    ],
    claims: claims.length,
  };
}

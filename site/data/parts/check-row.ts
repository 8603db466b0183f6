import type { Check, Corpus } from '../../../model/read/corpus.ts';
import type { ClaimNode, Graph } from '../../../model/graph.ts';
import { shownText } from './passage/text.ts';
import { knownDateView } from './date-words.ts';
import { curly, inQuotes, list } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { verdictOf, verdictOfClaim, type VerdictView } from './verdict.ts';

/** A check in a list: the claim in short, the finding, who published it and when. */
export interface CheckRow {
  id: string;
  href: string;
  verdict: VerdictView;
  claim: string;
  finding: string;
  where: string;
}

/** One row of a list of checks. */
export function checkRow(corpus: Corpus, graph: Graph, check: Check): CheckRow {
  const { articles } = graph.checks.get(check.id)!;
  return {
    id: check.id,
    href: urls.check(check.id),
    verdict: verdictOf(corpus, check),
    claim: curly(check.claimReviewed),
    finding: curly(check.answer),
    where: list(
      articles.map(({ outlet, published, title }) => {
        const name = outlet ? corpus.people.get(outlet)!.name : title;
        return `${name}, ${knownDateView(published, 'short').words}`;
      }),
    ),
  };
}

/** A claim in a list, in the very words of its article. */
export interface ClaimRow {
  quote: string;
  /** Its check, or its place in the article while it has none. */
  href: string;
  verdict: VerdictView;
  where: string;
  speaker?: string;
  /** How the speaker says it, as in "as summarised in the headline". */
  manner?: string;
}

/** One row of a list of claims. */
export function claimRow(corpus: Corpus, node: ClaimNode): ClaimRow {
  const { article, claim, checks } = node;
  return {
    quote: inQuotes(shownText(article, claim.start, claim.end)),
    href: checks[0] ? urls.check(checks[0].id) : urls.claim(article.id, claim.id),
    verdict: verdictOfClaim(corpus, node),
    where: `${article.outlet ? corpus.people.get(article.outlet)!.name : article.title}, ${knownDateView(article.published, 'short').words}`,
    ...(claim.speaker ? { speaker: corpus.people.get(claim.speaker)!.name } : {}),
    ...(claim.speakerNote ? { manner: curly(claim.speakerNote) } : {}),
  };
}

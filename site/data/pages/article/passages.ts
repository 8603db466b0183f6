import { goneView } from '../../parts/source.ts';
import type { Article, Corpus } from '../../../../model/read/corpus.ts';
import type { ArticleNode, ClaimNode } from '../../../../model/graph.ts';
import { curly } from '../../text/typography.ts';
import { anchors, urls } from '../../urls.ts';
import { verdictOf, verdictOfClaim, unchecked, type VerdictView } from '../../parts/verdict.ts';
import { blockAt } from '../../parts/passage/context.ts';
import { passageUrl } from '../../parts/passage/fragment.ts';
import { splitSentences } from '../../../../model/sentences/split.ts';
import type { Span } from '../../../../model/span.ts';
import { shownText } from '../../parts/passage/text.ts';
import * as strings from '../../../strings.ts';
import { plural } from '../../../fill-in.ts';

/** A piece of a passage: plain words, or a claim with its rating. */
export interface PassagePiece {
  words: string;
  claim?: { anchor: string; verdict: VerdictView };
}
/** What a claim in a passage leads to. */
export interface PassageClaim {
  href?: string;
  title: string;
  verdict: VerdictView;
  speaker?: string;
}
/** The sentences of one paragraph that hold claims; "[…]" stands where others lie between them. */
export interface Passage {
  paragraph: number;
  pieces: PassagePiece[];
  claims: PassageClaim[];
  original?: string;
  /** That it opens an archived copy, for the original is gone. */
  copy?: boolean;
}
/** Paragraphs that are not shown. */
export interface Elision {
  elided: string;
}

const GAP = ' […] ';

/** Sentences that a claim touches, joined where they follow each other. */
function stretches(article: Article, block: Span, claims: ClaimNode[]): Span[] {
  const sentences = splitSentences(article.text, [block]);
  const touched = sentences.filter((sentence) =>
    claims.some(({ claim }) => claim.start < sentence.end && claim.end > sentence.start),
  );
  const joined: Span[] = [];
  for (const sentence of touched) {
    const last = joined.at(-1);
    const next = sentences[sentences.findIndex(({ end }) => end === last?.end) + 1];
    if (last && next === sentence) last.end = sentence.end;
    else joined.push({ start: sentence.start, end: sentence.end });
  }
  // A claim that the sentence splitter cut short is still shown whole.
  return joined.length > 0 ? joined : claims.map(({ claim }) => ({ start: claim.start, end: claim.end }));
}

/** Words and claims of one stretch, in order. Claims that overlap share the words of the first. */
function pieces(corpus: Corpus, article: Article, span: Span, claims: ClaimNode[]): PassagePiece[] {
  const result: PassagePiece[] = [];
  let at = span.start;
  for (const node of claims.filter(({ claim }) => claim.start < span.end && claim.end > span.start)) {
    const from = Math.max(at, node.claim.start);
    const to = Math.max(from, Math.min(span.end, node.claim.end));
    result.push({ words: shownText(article, at, from) });
    const first = node.claim.start >= span.start;
    result.push({
      words: shownText(article, from, to),
      claim: { anchor: first ? anchors.claim(node.claim.id) : '', verdict: verdictOfClaim(corpus, node) },
    });
    at = to;
  }
  result.push({ words: shownText(article, at, span.end) });
  return result.filter(({ words, claim }) => words !== '' || claim);
}

const claimLinks = (corpus: Corpus, { article, claim, checks }: ClaimNode): PassageClaim[] => {
  // The outlet's own voice goes without saying.
  const speaker =
    claim.speaker && claim.speaker !== article.outlet
      ? { speaker: corpus.people.get(claim.speaker)!.name }
      : {};
  if (checks.length === 0)
    return [
      {
        title: curly(claim.unchecked ?? strings.article.noCheck),
        verdict: unchecked,
        ...speaker,
      },
    ];
  return checks.map((check) => ({
    href: urls.check(check.id),
    title: check.claimReviewed,
    verdict: verdictOf(corpus, check),
    ...speaker,
  }));
};

const elision = (blocks: number): Elision[] =>
  blocks > 0 ? [{ elided: plural(strings.article.leftOut, blocks) }] : [];

/** The passages of an article that hold claims, in order, with what is left out between them. */
export function passages(corpus: Corpus, { article, claims }: ArticleNode): (Passage | Elision)[] {
  const result: (Passage | Elision)[] = [];
  const sorted = [...claims].sort((a, b) => a.claim.start - b.claim.start);
  let shown = -1;
  // Adverts and credits that lie between two passages are no paragraphs of the article.
  const address = goneView(article).open ? article.url : article.archive;
  const between = (from: number, to: number) =>
    article.blocks
      .slice(from, to)
      .filter(({ kind }) => kind !== 'furniture' && kind !== 'byline' && kind !== 'headline').length;
  for (const [index, block] of article.blocks.entries()) {
    const own = sorted.filter(({ claim }) => blockAt(article, claim.start).index === index);
    if (own.length === 0) continue;
    result.push(...elision(between(shown + 1, index)));
    shown = index;
    const spans = stretches(article, block, own);
    result.push({
      paragraph: index + 1,
      pieces: spans
        .flatMap((span, place) => [
          ...(place > 0 ? [{ words: GAP }] : span.start > block.start ? [{ words: '[…] ' }] : []),
          ...pieces(corpus, article, span, own),
        ])
        .concat(spans.at(-1)!.end < block.end ? [{ words: ' […]' }] : []),
      claims: own.flatMap((node) => claimLinks(corpus, node)),
      ...(address !== article.url ? { copy: true } : {}),
      ...(address ? { original: passageUrl(address, article, own[0]!.claim) } : {}),
    });
  }
  result.push(...elision(between(shown + 1, article.blocks.length)));
  return result;
}

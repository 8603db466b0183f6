import { postsIn } from '../page/posts.ts';
import { tokenCursor, type Token } from '../sources/text/tokens.ts';
import type { AttributionFinding, DateFinding, FigureFinding, SeedText, Span } from '../../types.ts';
import { classOf, roles } from './roles.ts';

/** What the finders before have found. */
export interface Found {
  dates: DateFinding[];
  figures: FigureFinding[];
  sources: AttributionFinding[];
}

/** Cues of those who looked into something. */
export const FOUND: ReadonlySet<string> = new Set(
  'found finds reported report states stated estimates estimated concluded highlights highlighted shows showed revealed unveiled wrote testified'.split(
    ' ',
  ),
);

/** What is known of a sentence before its features are read. */
export interface SentenceFacts {
  /** The whole text. */
  text: string;
  /** Words and numbers; "that's" is two words. */
  tokens: Token[];
  /** The last characters, for the sentence's closing mark. */
  tail: string;
  /** Opens with a title and a comma: "Senator," or "Governor Hale,". */
  address: boolean;
  /** Belongs to the page; the words of an embedded post do not. */
  furniture: boolean;
  headline: boolean;
  figures: FigureFinding[];
  dates: DateFinding[];
  /** The sentence before it, in the same paragraph, holds a figure or what somebody found. */
  beside: boolean;
  /** Attributions whose content overlaps it. */
  attributed: AttributionFinding[];
}

/** The facts of every sentence of a seed, in order. Linear: findings are passed once. */
export function factsOf(seed: SeedText, found: Found): SentenceFacts[] {
  const tokensIn = tokenCursor(seed.text);
  const figures = cursor(found.figures);
  const dates = cursor(found.dates);
  const spans = found.sources.flatMap((source) =>
    source.content.map(({ start, end }) => ({ start, end, source })),
  );
  const contents = cursor(spans.sort((a, b) => a.start - b.start));
  const posts = postsIn(seed);
  const facts = seed.sentences.map((sentence) => {
    const kind = seed.blocks[sentence.block]?.kind;
    const marked = tokensIn(sentence.start, sentence.end);
    return {
      text: seed.text,
      tokens: marked.filter(isRead),
      address: isAddress(marked),
      tail: seed.text.slice(Math.max(sentence.start, sentence.end - 8), sentence.end),
      furniture:
        (kind === 'furniture' && !posts.has(sentence.block)) || kind === 'byline' || kind === 'dateline',
      headline: kind === 'headline',
      figures: figures(sentence),
      dates: dates(sentence),
      beside: false,
      attributed: contents(sentence).map(({ source }) => source),
    };
  });
  for (const [index, own] of facts.entries()) {
    const before = facts[index - 1];
    own.beside =
      before !== undefined &&
      seed.sentences[index - 1]?.block === seed.sentences[index]?.block &&
      (before.figures.length > 0 || before.attributed.some(({ cue }) => FOUND.has(cue.toLowerCase())));
  }
  return facts;
}

const PRONOUN = roles('pronoun');

/** Words and numbers, and the "is" of "that's" but not the "'s" of "Ann's". */
const isRead = ({ kind }: Token, at: number, marked: readonly Token[]): boolean =>
  kind === 'word' ||
  kind === 'number' ||
  (kind === 'possessive' && (classOf(marked[at - 1]?.word ?? '').roles & PRONOUN) !== 0);

const TITLE = roles('title');
/** Words that a title and a name take at most. */
const ADDRESSED = 4;

const isAddress = (marked: readonly Token[]): boolean =>
  (classOf(marked[0]?.word ?? '').roles & TITLE) !== 0 &&
  marked.slice(1, ADDRESSED).some(({ word }) => word === ',');

/** The findings that overlap a sentence, for sentences asked for in order. */
function cursor<T extends Span>(findings: readonly T[]): (sentence: Span) => T[] {
  let from = 0;
  return (sentence) => {
    while (from < findings.length && (findings[from]?.end ?? 0) <= sentence.start) from += 1;
    const here: T[] = [];
    for (let at = from; at < findings.length; at += 1) {
      const one = findings[at];
      if (!one || one.start >= sentence.end) break;
      if (one.end > sentence.start) here.push(one);
    }
    return here;
  };
}

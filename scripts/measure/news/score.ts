import type { AttributionFinding, Span } from '../../convert/types.ts';
import { overlap } from '../sources-score.ts';
import type { NewsArticle, NewsLabel } from './read.ts';

/** How the words of one label came out. */
export type Outcome = 'right' | 'wrong' | 'open' | 'missed';

/** What the findings in one article come to. */
export interface NewsTally {
  /** By label of words said: whose they are, according to the findings. */
  said: { label: NewsLabel; quoted: boolean; outcome: Outcome; got?: AttributionFinding }[];
  pronouns: { label: NewsLabel; outcome: Outcome; got?: AttributionFinding }[];
  /** Findings whose words no label holds. */
  spurious: AttributionFinding[];
}

/** Shorter quotations may be titles or single words. */
const QUOTED_WORDS = 4;
const ARTICLE = /^(?:the|an?) /;
const TITLE = /^(?:(?:mr|mrs|ms|dr|prof|rep|sen|gov|hon|engr|rev|madam|justice|judge)\.? )+/;

/** One spelling of a name: lower case, straight marks, no stops, no article or form of address before it. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .replace(/[.,]/g, '')
    .replace(ARTICLE, '')
    .replace(TITLE, '')
    .trim();

/** "He" and "they" for a name: nobody has been named. */
const isOpen = ({ name, basis }: AttributionFinding): boolean =>
  basis === 'open' || /^(?:s?he|they|it|her|his|their|its|we|i)$/i.test(name);

const isRight = (label: NewsLabel, { name }: AttributionFinding): boolean =>
  label.names.some((each) => bare(each) === bare(name));

function outcomeOf(label: NewsLabel, got: AttributionFinding | undefined): Outcome {
  if (label.names.length === 0) return !got || isOpen(got) ? 'right' : 'wrong';
  if (!got) return 'missed';
  if (isRight(label, got)) return 'right';
  return isOpen(got) ? 'open' : 'wrong';
}

const covers = (spans: readonly Span[], { start, end }: Span): number =>
  spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0) /
  (end - start);

/** The finding that stands for a label: half of the words are its own, and it shares most with it; the right one of two equal ones. */
function standsFor(label: NewsLabel, found: readonly AttributionFinding[]): AttributionFinding | undefined {
  const ranked = found
    .filter((each) => covers(each.content, label) >= 0.5)
    .map((each) => ({ each, share: Math.max(...each.content.map((span) => overlap([span], [label]))) }))
    .sort((a, b) => b.share - a.share || Number(isRight(label, b.each)) - Number(isRight(label, a.each)));
  return ranked[0]?.each;
}

/**
 * Compares findings with the labels of an article.
 *
 * @param found attributions found in `article.text`
 */
export function scoreNews(article: NewsArticle, found: readonly AttributionFinding[]): NewsTally {
  const said = article.said.map((label) => {
    const got = standsFor(label, found);
    const words = article.text.slice(label.start, label.end);
    const quoted = /^[“"]/.test(words) && words.split(/\s+/).length >= QUOTED_WORDS;
    return { label, quoted, outcome: outcomeOf(label, got), ...(got ? { got } : {}) };
  });
  const pronouns = article.pronouns.map((label) => {
    const got = found.find(({ speakerSpan }) => speakerSpan.start === label.start);
    return { label, outcome: outcomeOf(label, got), ...(got ? { got } : {}) };
  });
  const held = (each: AttributionFinding) =>
    article.said.some((label) =>
      each.content.some((span) => covers([span], label) > 0.25 || covers([label], span) > 0.5),
    );
  return { said, pronouns, spurious: found.filter((each) => !held(each)) };
}

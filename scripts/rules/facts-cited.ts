import type { ProseSentence } from './prose.ts';
import type { CheckRule } from './rule.ts';

/** Digits, or a share or multiple in words: sentences that hold one state a fact that can be looked up. */
const FIGURE =
  /\d|\b(?:third|quarter|dozen|hundred|thousand|million|billion)s?\b(?! (?:part|side|point|sentence|word|number|claim|question|thing|halves))|\bpercent\b/i;

/** What the article itself says is shown on the same page; such a sentence quotes it or names it. */
const OF_THE_ARTICLE =
  /“|\b(?:the (?:article|op-ed|headline|feature|post|text|piece|claim|sentence|wording)|this check)\b/i;

const bare = (sentences: ProseSentence[]): ProseSentence[] =>
  sentences.filter(({ text }, index) => {
    const near = [index - 1, index, index + 1].some((place) => (sentences[place]?.cites.length ?? 0) > 0);
    return !near && FIGURE.test(text) && !OF_THE_ARTICLE.test(text);
  });

export const factsCited: CheckRule = {
  name: 'facts-cited',
  description:
    'A sentence with a figure or a date cites its source, in itself or in the one beside it; what the article itself says needs no citation.',
  scope: 'check',
  check: (entry, { prose }) =>
    prose(entry).paragraphs.flatMap(({ sentences }) =>
      bare(sentences).map(({ text, at }) => ({
        reason: `Unexpected figure without a citation in "${text.slice(0, 60)}", expected [@source-id] in the sentence`,
        fix: 'Cite the source of the figure',
        at,
      })),
    ),
};

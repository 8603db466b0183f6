import { proseFields } from './prose.ts';
import { nearestPassage } from '../../model/nearest-passage.ts';
import type { CheckRule, Finding } from './rule.ts';

/** Straight or curly double quotation marks; an apostrophe is none. */
const QUOTATION = /“([^”]*)”|"([^"]*)"/g;

/** White space, marks and the comma or stop that American style puts inside the marks do not count. */
const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[,.;]$/, '')
    .trim();

/** The nearest words of the articles, for the advice. */
const near = (texts: readonly string[], words: string): string => {
  const found = texts.map((text) => nearestPassage(text, words)).find((help) => help !== null);
  return found ? `${found}. ` : '';
};

export const quotationsExact: CheckRule = {
  name: 'quotations-exact',
  description:
    'Quotation marks hold exact words of an article in which the claim appears; documents are paraphrased.',
  scope: 'check',
  check: (entry, { corpus, prose }) => {
    const texts = entry.claims.flatMap(({ article }) => corpus.articles.get(article)?.text ?? []);
    const seeds = texts.map(plain);
    const inspect = (text: string, where: (index: number) => Pick<Finding, 'path' | 'at'>): Finding[] =>
      [...text.matchAll(QUOTATION)].flatMap((match) => {
        const words = match[1] ?? match[2] ?? '';
        return seeds.some((seed) => seed.includes(plain(words)))
          ? []
          : [
              {
                reason: `Unexpected quotation "${words.slice(0, 60)}", expected exact words of the article`,
                fix: `${near(texts, words)}Copy the words from the seed, or paraphrase without quotation marks`,
                ...where(match.index),
              },
            ];
      });
    return [
      ...prose(entry).sentences.flatMap(({ text, offsets }) =>
        inspect(text, (index) => ({ at: offsets[index]! })),
      ),
      ...proseFields(entry).flatMap(({ path, text }) => inspect(text, () => ({ path }))),
    ];
  },
};

import { proseFields } from './prose.ts';
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

export const quotationsExact: CheckRule = {
  name: 'quotations-exact',
  description:
    'Quotation marks hold exact words of an article in which the claim appears; documents are paraphrased.',
  scope: 'check',
  check: (entry, { corpus, prose }) => {
    const seeds = entry.claims.flatMap(({ article }) => {
      const text = corpus.articles.get(article)?.text;
      return text === undefined ? [] : [plain(text)];
    });
    const inspect = (text: string, where: Pick<Finding, 'path' | 'line'>): Finding[] =>
      [...text.matchAll(QUOTATION)].flatMap((match) => {
        const words = match[1] ?? match[2] ?? '';
        return seeds.some((seed) => seed.includes(plain(words)))
          ? []
          : [
              {
                reason: `Unexpected quotation "${words.slice(0, 60)}", expected exact words of the article`,
                fix: 'Copy the words from the seed, or paraphrase without quotation marks',
                ...where,
              },
            ];
      });
    return [
      ...prose(entry).sentences.flatMap(({ text, line }) => inspect(text, { line })),
      ...proseFields(entry).flatMap(({ path, text }) => inspect(text, { path })),
    ];
  },
};

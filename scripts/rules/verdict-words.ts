import type { CheckRule } from './rule.ts';

/** Verdict words as ratings; "true" and "false" also stand in ordinary speech, so only the title is held to all of them. */
const mentions = (text: string, words: string): boolean =>
  new RegExp(`\\b${words.replace(/[^\w ]/g, '')}\\b`, 'i').test(text);

export const verdictWords: CheckRule = {
  name: 'verdict-words',
  description: 'The title carries no verdict word, and the summary none that belongs to another verdict.',
  scope: 'check',
  check: (entry, { corpus }) => {
    const own = entry.status === 'in-review' ? undefined : entry.verdict;
    const { verdicts } = corpus.scale;
    return [
      ...verdicts
        .filter(({ words }) => mentions(entry.title, words))
        .map(({ words }) => ({
          reason: `Unexpected verdict word "${words}" in the title, expected the finding itself`,
          fix: 'Say what the record shows; the verdict stands beside it anyway',
          path: ['title'],
        })),
      ...verdicts
        .filter(({ id, words }) => id !== own && mentions(entry.summary, words) && !(own ?? '').includes(id))
        .map(({ words }) => ({
          reason: `Unexpected verdict word "${words}" in the summary, expected none but that of the verdict`,
          fix: 'Say what the record shows',
          path: ['summary'],
        })),
    ];
  },
};

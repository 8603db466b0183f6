import type { CheckRule } from './rule.ts';

/** A figure: digits, or a share or multiple in words. Sentences that hold one state a fact. */
const FIGURE = /\d|\b(half|third|quarter|dozen|hundred|thousand|million|billion|percent)s?\b/i;

export const factsCited: CheckRule = {
  name: 'facts-cited',
  description: 'Every paragraph of a body, and every sentence with a figure, cites its source.',
  scope: 'check',
  check: (entry, { prose }) =>
    prose(entry).paragraphs.flatMap(({ line, sentences }) => {
      const bare = sentences.filter(({ text, cites }) => cites.length === 0 && FIGURE.test(text));
      const none = sentences.every(({ cites }) => cites.length === 0);
      return [
        ...bare.map(({ text }) => ({
          reason: `Unexpected figure without a citation in "${text.slice(0, 60)}", expected [@source-id] in the sentence`,
          fix: 'Cite the source of the figure',
          line,
        })),
        ...(none && bare.length === 0
          ? [
              {
                reason: 'Unexpected paragraph without a citation, expected [@source-id] for what it states',
                fix: 'Cite the source, or join the paragraph to the one it belongs to',
                line,
              },
            ]
          : []),
      ];
    }),
};

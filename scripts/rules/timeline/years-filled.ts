import type { CorpusRule } from '../rule.ts';

/** One record alone gives no picture of a year. */
const MIN_EVENTS = 2;

export const yearsFilled: CorpusRule = {
  name: 'years-filled',
  description: `Every year of the timeline holds at least ${MIN_EVENTS} events, once there is an article beside which they stand.`,
  scope: 'corpus',
  check: ({ corpus }) => {
    if (corpus.articles.size === 0) return [];
    const { from, to } = corpus.site.span;
    const years = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
    return years.flatMap((year) => {
      const count = [...corpus.events.values()].filter(({ date }) => date.startsWith(year)).length;
      return count >= MIN_EVENTS
        ? []
        : [
            {
              entry: { id: 'site', path: 'content/site.yml' },
              reason: `Unexpected ${count} events in ${year}, expected at least ${MIN_EVENTS}`,
              fix: 'Add events to content/events/, or narrow `span`',
              path: ['span'],
            },
          ];
    });
  },
};

import { firstYear } from '../../../model/addresses.ts';
import type { CorpusRule } from '../rule.ts';

export const eventsInSpan: CorpusRule = {
  name: 'events-in-span',
  description: 'Every event begins in a year of the timeline; no other place of the site shows it.',
  scope: 'corpus',
  check: ({ corpus }) => {
    const { from, to } = corpus.site.span;
    return [...corpus.events.values()]
      .filter(({ date }) => firstYear(date) < from || firstYear(date) > to)
      .map((entry) => ({
        entry,
        reason: `Unexpected event that begins in ${firstYear(entry.date)}, expected a year from ${from} to ${to}`,
        fix: 'Mend the date, widen `span` in content/site.yml, or tell it in the check that rests on it and remove the event',
        path: ['date'],
      }));
  },
};

import { dateView } from '../../parts/date-words.ts';
import type { FigureView, StopView } from '../figure/family.ts';
import { splitNumber } from '../figure/number.ts';
import { urls } from '../../urls.ts';

const stop = (id: string, text: string, more: Partial<StopView>): StopView => ({
  id,
  ...splitNumber(text),
  told: false,
  relayed: false,
  date: dateView('2024-03', 'short'),
  who: 'County roads office',
  href: urls.sources(),
  unit: 'vehicles',
  label: 'vehicles, both directions',
  counts: 'Vehicles in both directions.',
  other: false,
  ...more,
});

/** A record, a report of it that is off the scale, and a rated telling. */
const stops: StopView[] = [
  stop('counted', '4,120', { share: 0.5 }),
  stop('relayed', 'almost twice as many', {
    relayed: true,
    other: true,
    shift: 'crossings, not vehicles',
    who: 'Institute for bridges',
  }),
  stop('told', 'more than 8,000', {
    told: true,
    share: 1,
    shift: 'crossings became cars',
    from: { stops: ['relayed'], relation: 'renamed' },
    who: 'The County Paper',
    href: urls.articles(),
    rating: {
      verdict: { id: 'misleading', words: 'Misleading' },
      href: urls.checks(),
      rated: true,
      claim: 'The bridge carries 9,000 cars a day',
    },
  }),
];

/** A number on its way, with every kind of stop. */
export const family: FigureView = {
  id: 'sample',
  href: urls.figures(),
  title: '4,120: vehicles become cars, each counted twice',
  question: 'How many cars cross the bridge?',
  reading: 'The count is of vehicles. On the way it has become one of cars.',
  stops,
  checks: [
    {
      href: urls.checks(),
      words: 'More than 8,000 cars cross',
      verdict: { id: 'misleading', words: 'Misleading' },
    },
  ],
  scale: { unit: 'vehicles', most: '8,000' },
};

import type { InContextView, NameView, QuotePiece } from '../../parts/claim.ts';
import { knownDateView } from '../../parts/date-words.ts';
import { urls } from '../../urls.ts';

/** The head of a check: quotation, topics, and where the claim stands. */
export interface ClaimSample {
  name: string;
  words: string;
  quote: QuotePiece[];
  topics: NameView[];
  appearances: InContextView[];
  verdict: string;
}

const quote = 'more than 8,000 cars cross the new bridge every day';
const appearance: InContextView = {
  href: urls.articles(),
  quote,
  speaker: { name: 'The County Paper', href: urls.people() },
  manner: 'in its own voice',
  outlet: { name: 'The County Paper', href: urls.people() },
  article: { name: 'Bridge opens', href: urls.articles() },
  date: knownDateView({ date: '2024-03-12', precision: 'day', basis: 'stated' }),
  paragraph: 2,
  original: 'https://example.org/bridge',
  archive: 'https://example.org/archive/bridge',
  context: {
    before: 'The bridge opened on Tuesday. By the count of the mayor, ',
    quote,
    after: '. It replaces the ferry.',
    cutBefore: false,
    cutAfter: true,
  },
};
const plain: InContextView = {
  ...appearance,
  speaker: { name: 'Mayor of the county' },
  manner: undefined,
  form: 'opinion',
  date: knownDateView({ date: '2024-03-20/2024-03-28', precision: 'range', basis: 'inferred' }),
  paragraph: 7,
  original: undefined,
  archive: undefined,
  context: { ...appearance.context, before: '', after: '.', cutBefore: true, cutAfter: false },
};
const unknown: InContextView = { ...plain, speaker: undefined, outlet: undefined, date: knownDateView(null) };
const topics: NameView[] = [
  { name: 'Bridges', href: urls.topics() },
  { name: 'Traffic', href: urls.topics() },
];
const long =
  'The council has known since the autumn that the ferry would stop, that the road to the bridge would not be ready, and that the villages on the far bank would be cut off for weeks, and it told nobody before the very last evening';

/** With a rated number and two appearances; long, of a speaker without a page; and with hardly anything known. */
export const claimSamples: ClaimSample[] = [
  {
    name: 'claim-rated',
    words: 'A number is rated; two appearances',
    quote: [
      { words: 'more than 8,000', rated: true },
      { words: ' cars cross the new bridge every day', rated: false },
    ],
    topics,
    appearances: [appearance, plain],
    verdict: 'misleading',
  },
  {
    name: 'claim-long',
    words: 'A long quotation; an opinion; a span of dates',
    quote: [{ words: long, rated: false }],
    topics: topics.slice(0, 1),
    appearances: [plain],
    verdict: 'missing-context',
  },
  {
    name: 'claim-unknown',
    words: 'Speaker, outlet and date not established',
    quote: [{ words: 'The ferry never ran on Sundays', rated: false }],
    topics: [],
    appearances: [unknown],
    verdict: 'in-review',
  },
];

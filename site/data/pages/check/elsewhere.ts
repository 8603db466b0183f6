import type { Check } from '../../../../model/corpus.ts';
import { formatDate } from '../../parts/date-words.ts';
import { curly } from '../../text/typography.ts';
import { anchors } from '../../urls.ts';
import * as strings from '../../../strings.ts';

/** How another fact-checker rated the same or a neighbouring claim. */
export interface ElsewhereView {
  who: string;
  claim: string;
  rating: string;
  date?: string;
  href: string;
  difference?: string;
}
/** What somebody concerned answered. */
export interface ResponseView {
  from: string;
  date: string;
  text?: string;
  url?: string;
  outcome: string;
}

const claims = { same: strings.check.sameClaim, neighbouring: strings.check.neighbouring } as const;

/** Ratings of others, in the order of the file. */
export const elsewhereViews = ({ elsewhere }: Check): ElsewhereView[] =>
  elsewhere.map(({ who, claim, rating, date, source, difference }) => ({
    who: curly(who),
    claim: claims[claim],
    rating: curly(rating),
    ...(date ? { date: formatDate(date) } : {}),
    href: `#${anchors.evidence(source)}`,
    ...(difference ? { difference: curly(difference) } : {}),
  }));

/** Answers of those concerned, oldest first. */
export const responseViews = ({ response }: Check): ResponseView[] =>
  response.map(({ from, date, text, url, outcome }) => ({
    from: curly(from),
    date: formatDate(date),
    ...(text ? { text: curly(text) } : {}),
    ...(url ? { url } : {}),
    outcome: curly(outcome),
  }));

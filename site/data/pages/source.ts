import type { Source } from '../../../model/read/corpus.ts';
import type { NameView } from '../parts/claim.ts';
import type { World } from '../world.ts';
import { dateView, formatDate, type DateView } from '../parts/date-words.ts';
import { frame, type Frame } from '../frame.ts';
import { checkRow, type CheckRow } from '../parts/check-row.ts';
import { sourceView, type SourceView } from '../parts/source.ts';
import { capital, count, curly } from '../text/typography.ts';
import { urls } from '../urls.ts';

/** A check that leans on a document, and how. */
export interface UseView extends CheckRow {
  stance: string;
  used: string;
  locator?: string;
  /** The row of the evidence on the page of the check. */
  evidence: string;
}
/** Everything on the page of a document. */
export interface SourcePage {
  frame: Frame;
  source: SourceView;
  date: DateView;
  readNote: string;
  accessed?: DateView;
  noLink?: string;
  lean?: string;
  tally: string;
  uses: UseView[];
  figures: (NameView & { counts: string })[];
  events: (NameView & { date: string })[];
}

const stances = {
  supports: 'Supports the claim',
  contradicts: 'Contradicts the claim',
  context: 'Gives context',
} as const;

function tally(uses: { stance: string; id: string }[]): string {
  if (uses.length === 0) return 'No check leans on it; it stands on the timeline or in the way of a number.';
  const number = (stance: string) => uses.filter((use) => use.stance === stance).length;
  const checks = new Set(uses.map(({ id }) => id)).size;
  return `${count(checks, 'check leans', 'checks lean')} on it. ${count(uses.length, 'use')}: ${[
    `${number(stances.supports)} in support of the claim`,
    `${number(stances.contradicts)} against it`,
    `${number(stances.context)} for context`,
  ].join(', ')}.`;
}

/** The page of one document. */
export function sourcePage({ corpus, graph }: World, source: Source): SourcePage {
  const node = graph.sources.get(source.id)!;
  const view = sourceView(source);
  const uses = node.uses.map(({ check, evidence }): UseView => ({
    ...checkRow(corpus, graph, check),
    stance: stances[evidence.stance],
    used: curly(evidence.finding),
    ...(evidence.locator ? { locator: capital(curly(evidence.locator)) } : {}),
    evidence: urls.evidence(check.id, source.id),
  }));
  return {
    frame: frame(corpus, {
      title: `${view.publisher}: ${curly(source.title)}`,
      description: `${capital(view.type)}, ${formatDate(source.published)}. ${view.read.words} by the editors. ${tally(uses)}`,
      path: urls.source(source.id),
      subject: { id: source.id, quote: source.title },
    }),
    source: view,
    date: dateView(source.published),
    readNote: curly(source.readNote),
    ...(source.accessed ? { accessed: dateView(source.accessed) } : {}),
    ...(source.noLink ? { noLink: curly(source.noLink) } : {}),
    ...(source.lean ? { lean: curly(source.lean) } : {}),
    tally: tally(uses),
    uses,
    figures: node.stops.map(({ figure, stop }) => ({
      name: curly(figure.title),
      href: urls.figure(figure.id),
      counts: `${curly(stop.text)}: ${curly(stop.counts)}`,
    })),
    events: node.events.map(({ id, date, title }) => ({
      name: curly(title),
      href: urls.event(date.slice(0, 4), id),
      date: formatDate(date, 'short'),
    })),
  };
}

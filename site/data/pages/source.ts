import type { Check, Source } from '../../../model/read/corpus.ts';
import type { Evidence } from '../../../model/schema/index.ts';
import type { NameView } from '../parts/claim.ts';
import type { World } from '../world.ts';
import { dateView, formatDate, type DateView } from '../parts/date-words.ts';
import { frame, type Frame } from '../frame.ts';
import { checkRow } from '../parts/check-row.ts';
import type { Row, RowGroup } from '../lists/row.ts';
import { sourceView, type SourceView } from '../parts/source.ts';
import { capital, curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import * as strings from '../../strings.ts';
import { fill, plural } from '../../fill-in.ts';

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
  /** Checks that lean on it, and how; as many as one page holds. */
  uses: RowGroup[];
  /** Uses that are not shown. */
  further: number;
  figures: (NameView & { counts: string })[];
  events: (NameView & { date: string })[];
}

const stances = strings.stances;

type Use = { check: Check; evidence: Evidence };

function tally(uses: Use[]): string {
  if (uses.length === 0) return strings.source.noUse;
  const number = (stance: Evidence['stance']) => uses.filter((use) => use.evidence.stance === stance).length;
  const checks = new Set(uses.map(({ check }) => check)).size;
  const tallied = plural(strings.source.tally, uses.length, {
    supports: number('supports'),
    contradicts: number('contradicts'),
    context: number('context'),
  });
  return `${plural(strings.source.leans, checks)} ${tallied}`;
}

/** Uses that a page shows at most. */
const MOST = 60;

function useRow({ corpus, graph }: World, source: Source, { check, evidence }: Use): Row {
  const { claim, verdict, where } = checkRow(corpus, graph, check);
  const locator = evidence.locator ? [capital(curly(evidence.locator))] : [];
  return {
    href: urls.check(check.id),
    title: claim,
    verdict,
    text: curly(evidence.finding),
    side: [where, ...locator],
    more: { href: urls.evidence(check.id, source.id), words: strings.check.itsRow },
  };
}

/** The page of one document. */
export function sourcePage(world: World, source: Source): SourcePage {
  const { corpus, graph } = world;
  const node = graph.sources.get(source.id)!;
  const view = sourceView(source);
  const shown = node.uses.slice(0, MOST);
  return {
    frame: frame(corpus, {
      title: `${view.publisher}: ${curly(source.title)}`,
      description: fill(strings.source.description, {
        type: capital(view.type),
        date: formatDate(source.published),
        read: view.read.words,
        tally: tally(node.uses),
      }),
      path: urls.source(source.id),
      subject: { id: source.id, quote: source.title },
    }),
    source: view,
    date: dateView(source.published),
    readNote: curly(source.readNote),
    ...(source.accessed ? { accessed: dateView(source.accessed) } : {}),
    ...(source.noLink ? { noLink: curly(source.noLink) } : {}),
    ...(source.lean ? { lean: curly(source.lean) } : {}),
    tally: tally(node.uses),
    uses: Object.entries(stances).map(([id, words]) => ({
      id,
      words,
      rows: shown.filter((use) => use.evidence.stance === id).map((use) => useRow(world, source, use)),
    })),
    further: node.uses.length - shown.length,
    figures: node.stops.map(({ figure, stop }) => ({
      name: curly(figure.title),
      href: urls.figure(figure.id),
      counts: `${curly(stop.text)}: ${curly(stop.counts)}`,
    })),
    events: node.events.map(({ id, date, title }) => ({
      name: curly(title),
      href: urls.event(id),
      date: formatDate(date, 'short'),
    })),
  };
}

import type { Check } from '../../../../model/read/corpus.ts';
import type { World } from '../../world.ts';
import { frame, type Frame } from '../../frame.ts';
import { checkRow, type CheckRow } from '../../parts/check-row.ts';
import { curly } from '../../text/typography.ts';
import { urls } from '../../urls.ts';
import {
  appearances,
  quotePieces,
  type InContextView,
  type NameView,
  type QuotePiece,
} from '../../parts/claim.ts';
import { comparisonView, type ComparisonView } from './comparison.ts';
import { elsewhereViews, responseViews, type ElsewhereView, type ResponseView } from './elsewhere.ts';
import { ledger, type LedgerView } from './evidence.ts';
import { historyView, verdictChanges, type CorrectionView, type HistoryView } from './history.ts';
import { argument, type ArgumentView } from './notes.ts';
import { bannerView, ratingView, type BannerView, type RatingView } from './rating.ts';
import { claimReview } from './review.ts';
import { stripView, type StripView } from './strip.ts';
import { lifeOf } from '../../parts/life.ts';
import { checkImage } from './card.ts';
import * as strings from '../../../strings.ts';

type FrameLinks = { href: string; words: string }[];

/** Everything on the page of a check, in the order in which it stands there. */
export interface CheckPage {
  frame: Frame;
  title: string;
  topics: NameView[];
  quote: QuotePiece[];
  appearances: InContextView[];
  changed: CorrectionView[];
  rating?: RatingView;
  banner?: BannerView;
  /** What a claim gets right is said once it is rated. */
  short: { summary: string; getsRight?: string; whyItMatters: string; unknown: string[] };
  jump: { parts: FrameLinks; uses: FrameLinks };
  comparison?: ComparisonView;
  argument: ArgumentView[];
  ledger: LedgerView;
  elsewhere: ElsewhereView[];
  responses: ResponseView[];
  strip?: StripView;
  related: (CheckRow & { relation: string })[];
  figures: NameView[];
  events: NameView[];
  people: NameView[];
  history: HistoryView;
}

/** The bar of jumps under the verdict. */
const jumpView = (number: boolean, report: boolean): CheckPage['jump'] => ({
  parts: [
    { href: '#short', words: strings.check.short },
    ...(number ? [{ href: '#number', words: strings.check.number }] : []),
    { href: '#record', words: strings.check.record },
    { href: '#evidence', words: strings.check.jumpEvidence },
  ],
  uses: [
    { href: '#cite', words: strings.check.jumpCite },
    ...(report ? [{ href: '#report', words: strings.frame.report }] : []),
  ],
});

/** The page of one check. */
export function checkPage({ corpus, graph, prose }: World, check: Check): CheckPage {
  const node = graph.checks.get(check.id)!;
  const shown = appearances(corpus, graph, check);
  const subject = { id: check.id, quote: shown[0]!.quote };
  const reviewed = check.status === 'reviewed';
  // A drawing beside a claim that nobody has rated yet would look like a finding.
  const comparison = reviewed ? comparisonView(corpus, check) : undefined;
  const history = historyView(corpus, check, subject);
  return {
    frame: frame(corpus, {
      title: curly(check.title),
      description: curly(check.summary),
      path: urls.check(check.id),
      image: checkImage(corpus, check),
      subject,
      type: 'article',
      life: lifeOf(check),
      noindex: check.status !== 'reviewed',
      jsonld: claimReview(corpus, graph, check),
    }),
    title: curly(check.title),
    topics: node.topics.map(({ id, name }) => ({ name: curly(name), href: urls.topic(id) })),
    quote: quotePieces(node.appearances[0]!, check),
    appearances: shown,
    changed: verdictChanges(check),
    rating: ratingView(corpus, check),
    banner: bannerView(corpus, check),
    short: {
      summary: curly(check.summary),
      ...(reviewed ? { getsRight: curly(check.getsRight) } : {}),
      whyItMatters: curly(check.whyItMatters),
      unknown: check.unknown.map(curly),
    },
    jump: jumpView(comparison !== undefined, history.report !== undefined),
    comparison,
    argument: argument(corpus, check, prose.get(check.path)!),
    ledger: ledger(graph, check),
    elsewhere: elsewhereViews(check),
    responses: responseViews(check),
    strip: stripView(corpus, graph, check),
    related: node.related.map(({ check: other, side }) => ({
      ...checkRow(corpus, graph, other),
      relation: strings.relations[side],
    })),
    figures: node.figures.map(({ id, title }) => ({ name: curly(title), href: urls.figure(id) })),
    events: node.events.map(({ id, title }) => ({
      name: curly(title),
      href: urls.event(id),
    })),
    people: node.people.map(({ id, name }) => ({ name, href: urls.person(id) })),
    history,
  };
}

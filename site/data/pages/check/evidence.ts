import type { Check, Source } from '../../../../model/read/corpus.ts';
import type { Evidence } from '../../../../model/schema/index.ts';
import type { Graph } from '../../../../model/graph.ts';
import { sourceView, type ReadView, type SourceView } from '../../parts/source.ts';
import { capital, curly, list } from '../../text/typography.ts';
import { anchors } from '../../urls.ts';
import * as strings from '../../../strings.ts';
import { plural } from '../../../fill-in.ts';

/** One row of the ledger. */
export interface EvidenceView {
  anchor: string;
  source: SourceView;
  stance: string;
  finding: string;
  locator?: string;
  /** Who relays the passage, where it was not read in the document itself. */
  relayed?: string;
}
interface Rows {
  words: string;
  rows: EvidenceView[];
}
export interface LedgerView {
  heading: string;
  /** How many pieces there are of each stance. */
  note: string;
  /** What lies open: what is strongest, then every weak carrier. */
  open: Rows[];
  folded?: Rows;
  /** "18 pieces of evidence, 2 of them primary." */
  count: string;
  /** How much was read of each document, and the same in words. */
  reads: ReadView[];
  reading: string;
}

/** Rows that lie open because they are strongest. */
const STRONGEST = 5;

const stanceWords: Record<Evidence['stance'], string> = strings.stances;

/** "0 in full, 12 in part, 6 in a copy": what was read in full is named even where it is nothing. */
function reading(sources: Source[]): string {
  const number = (read: Source['read']) => sources.filter((source) => source.read === read).length;
  const parts = [
    [number('excerpt'), strings.check.inPart],
    [number('copy'), strings.check.inCopy],
    [number('not-opened'), strings.check.notOpened],
  ] as const;
  const some = parts.filter(([many]) => many > 0).map(([many, words]) => plural(words, many));
  return [plural(strings.check.inFull, number('full')), ...some].join(', ');
}

const stances = (evidence: Evidence[]): string => {
  const number = (stance: Evidence['stance']) => evidence.filter((item) => item.stance === stance).length;
  const parts = [
    [number('contradicts'), strings.check.contradicts],
    [number('supports'), strings.check.supports],
    [number('context'), strings.check.context],
  ] as const;
  return list(parts.filter(([many]) => many > 0).map(([many, words]) => plural(words, many)));
};

type Item = { evidence: Evidence; source: Source };

/** What decides, and the next strongest in the editors' order; the best piece for the claim is always among them. */
function strongest(evidence: Item[]): { deciding: Item[]; next: Item[] } {
  const deciding = evidence.filter((item) => item.evidence.deciding);
  const others = evidence.filter((item) => !item.evidence.deciding);
  const next = others.slice(0, Math.max(0, STRONGEST - deciding.length));
  const best = evidence.find((item) => item.evidence.stance === 'supports');
  if (!best || deciding.includes(best) || next.includes(best)) return { deciding, next };
  return { deciding, next: [...next.slice(0, -1), best] };
}

/**
 * The evidence of a check: the strongest pieces first, every weak carrier in sight, the rest folded.
 * A document cited twice keeps one anchor: the first row has it.
 */
export function ledger(graph: Graph, { id }: Check): LedgerView {
  const { evidence } = graph.checks.get(id)!;
  const seen = new Set<string>();
  const views = new Map(
    evidence.map((item, index): [Item, EvidenceView] => {
      const { evidence: piece, source } = item;
      const anchor = anchors.evidence(source.id) + (seen.has(source.id) ? `-${index}` : '');
      seen.add(source.id);
      return [
        item,
        {
          anchor,
          source: sourceView(source),
          stance: stanceWords[piece.stance],
          finding: curly(piece.finding),
          ...(piece.locator ? { locator: capital(curly(piece.locator)) } : {}),
          ...(piece.secondHand ? { relayed: curly(piece.secondHand) } : {}),
        },
      ];
    }),
  );
  const rows = (items: Item[]) => items.map((item) => views.get(item)!);
  const { deciding, next } = strongest(evidence);
  const others = evidence.filter((item) => !deciding.includes(item) && !next.includes(item));
  const weak = others.filter(({ source }) => source.lean !== undefined);
  const rest = others.filter(({ source }) => source.lean === undefined);
  const sources = [...new Set(evidence.map(({ source }) => source))];
  const all = others.length === 0;
  const open = [
    { words: strings.check.decides, rows: rows(deciding) },
    { words: deciding.length > 0 ? strings.check.nextStrongest : strings.check.strongest, rows: rows(next) },
    { words: strings.check.weak, rows: rows(weak) },
  ];
  return {
    heading: strings.check.evidence,
    note: `${plural(strings.check.pieces, evidence.length, { stances: stances(evidence.map((item) => item.evidence)) })}${all ? '' : strings.check.bestFirst}`,
    open: open.filter((group) => group.rows.length > 0),
    ...(rest.length > 0
      ? {
          folded: {
            words: plural(strings.check.morePieces, rest.length),
            rows: rows(rest),
          },
        }
      : {}),
    count: plural(strings.check.primaryPieces, evidence.length, {
      primary: evidence.filter(({ source }) => source.kind === 'primary').length,
    }),
    reads: sources.map((source) => sourceView(source).read),
    reading: reading(sources),
  };
}

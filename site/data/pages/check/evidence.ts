import type { Check, Source } from '../../../../model/read/corpus.ts';
import type { Evidence } from '../../../../model/schema/index.ts';
import type { Graph } from '../../../../model/graph.ts';
import { sourceView, type ReadView, type SourceView } from '../../parts/source.ts';
import { capital, count, curly, list } from '../../text/typography.ts';
import { anchors } from '../../urls.ts';

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

const stanceWords: Record<Evidence['stance'], string> = {
  supports: 'Supports the claim',
  contradicts: 'Contradicts the claim',
  context: 'Gives context',
};

/** "0 in full, 12 in part, 6 in a copy": what was read in full is named even where it is nothing. */
function reading(sources: Source[]): string {
  const number = (read: Source['read']) => sources.filter((source) => source.read === read).length;
  const parts: [number, string][] = [
    [number('excerpt'), 'in part'],
    [number('copy'), 'in a copy'],
    [number('not-opened'), 'not opened'],
  ];
  const some = parts.filter(([many]) => many > 0).map(([many, words]) => `${many} ${words}`);
  return [`${number('full')} in full`, ...some].join(', ');
}

const stances = (evidence: Evidence[]): string => {
  const number = (stance: Evidence['stance']) => evidence.filter((item) => item.stance === stance).length;
  const parts: [number, string, string][] = [
    [number('contradicts'), 'contradicts the claim', 'contradict the claim'],
    [number('supports'), 'supports it', 'support it'],
    [number('context'), 'gives context', 'give context'],
  ];
  return list(
    parts.filter(([many]) => many > 0).map(([many, one, several]) => `${many} ${many === 1 ? one : several}`),
  );
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
    { words: 'What decides', rows: rows(deciding) },
    { words: deciding.length > 0 ? 'Next strongest' : 'The strongest', rows: rows(next) },
    { words: 'With a note on who publishes: never folded away', rows: rows(weak) },
  ];
  return {
    heading: 'The evidence, strongest first',
    note: `${count(evidence.length, 'piece')}: ${stances(evidence.map((item) => item.evidence))}.${all ? '' : ' The best piece for the claim is always among the first.'}`,
    open: open.filter((group) => group.rows.length > 0),
    ...(rest.length > 0
      ? {
          folded: {
            words: `${rest.length} more ${rest.length === 1 ? 'piece' : 'pieces'}`,
            rows: rows(rest),
          },
        }
      : {}),
    count: `${count(evidence.length, 'piece')} of evidence, ${evidence.filter(({ source }) => source.kind === 'primary').length} of them primary.`,
    reads: sources.map((source) => sourceView(source).read),
    reading: reading(sources),
  };
}

import type { Check, Source } from '../../../../model/read/corpus.ts';
import type { Evidence } from '../../../../model/schema/index.ts';
import type { Graph } from '../../../../model/graph.ts';
import { sourceView, type SourceView } from '../../parts/source.ts';
import { capital, curly, list } from '../../text/typography.ts';
import { anchors } from '../../urls.ts';

/** One row of the ledger. */
export interface EvidenceView {
  anchor: string;
  source: SourceView;
  finding: string;
  locator?: string;
}
/** The rows of one stance. */
export interface StanceView {
  id: Evidence['stance'];
  words: string;
  rows: EvidenceView[];
  of: number;
}
export interface LedgerView {
  groups: StanceView[];
  total: number;
  primary: number;
  /** How much was read, in words: "4 read in full, 9 in part, 3 in a copy and 1 not opened". */
  reading: string;
}

const stanceWords: Record<Evidence['stance'], string> = {
  supports: 'Supports the claim',
  contradicts: 'Contradicts the claim',
  context: 'Context',
};
const stances: Evidence['stance'][] = ['contradicts', 'supports', 'context'];

function reading(sources: Source[]): string {
  const number = (read: Source['read']) => sources.filter((source) => source.read === read).length;
  const parts: [number, string][] = [
    [number('full'), 'read in full'],
    [number('excerpt'), 'in part'],
    [number('copy'), 'in a copy'],
    [number('not-opened'), 'not opened'],
  ];
  return list(parts.filter(([many]) => many > 0).map(([many, words]) => `${many} ${words}`));
}

/**
 * The evidence of a check by stance; the stance with most documents first, context last.
 * A document cited twice keeps one anchor: the first row has it.
 */
export function ledger(graph: Graph, { id }: Check): LedgerView {
  const { evidence } = graph.checks.get(id)!;
  const seen = new Set<string>();
  const row = ({ evidence: item, source }: (typeof evidence)[number], index: number): EvidenceView => {
    const first = !seen.has(source.id);
    seen.add(source.id);
    return {
      anchor: first ? anchors.evidence(source.id) : `${anchors.evidence(source.id)}-${index}`,
      source: sourceView(source),
      finding: curly(item.finding),
      ...(item.locator ? { locator: capital(curly(item.locator)) } : {}),
    };
  };
  const groups = stances
    .map((stance): StanceView => ({
      id: stance,
      words: stanceWords[stance],
      rows: evidence.filter((item) => item.evidence.stance === stance).map(row),
      of: evidence.length,
    }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => Number(a.id === 'context') - Number(b.id === 'context') || b.rows.length - a.rows.length);
  const sources = [...new Set(evidence.map(({ source }) => source))];
  return {
    groups,
    total: evidence.length,
    primary: evidence.filter(({ source }) => source.kind === 'primary').length,
    reading: reading(sources),
  };
}

import type { PersonNode } from '../../../model/graph.ts';
import type { Check } from '../../../model/read/corpus.ts';

/** Checks that concern somebody, or in which they speak. */
export const checksOf = ({ checks, spoke }: PersonNode): Check[] => [
  ...new Set([...checks, ...spoke.flatMap((node) => node.checks)]),
];

/** Whether a feed on some checks would hold anything. */
export const hasNews = (checks: readonly Check[]): boolean =>
  checks.some(
    ({ status, corrections }) => status === 'reviewed' || corrections.some((one) => one.class === 'verdict'),
  );

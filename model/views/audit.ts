import { holds, type Vocabulary } from '../fill.ts';
import type { AuditData, AuditState, Criterion } from '../schema/index.ts';

/** A criterion with its state, and whether a number or a person says so. */
export interface AuditRow {
  id: string;
  criterion: string;
  state: AuditState;
  computed: boolean;
  evidence: string;
  /** Only while it is not met. */
  missing?: string;
}

const all = (conditions: readonly string[], vocabulary: Vocabulary): boolean =>
  conditions.every((condition) => holds(condition, vocabulary) === true);

/** The state of a criterion: computed from the data where its conditions can tell, else as judged. */
export function stateOf({ met, partly, state }: Criterion, vocabulary: Vocabulary): AuditState {
  if (state) return state;
  if (all(met ?? [], vocabulary)) return 'met';
  return partly && all(partly, vocabulary) ? 'partly' : 'not-met';
}

const ORDER: readonly AuditState[] = ['not-met', 'partly', 'met'];

/**
 * The self-audit, unmet criteria first; of one state in the order of the file.
 *
 * @param audit with its texts filled
 */
export const auditOf = ({ criteria }: AuditData, vocabulary: Vocabulary): AuditRow[] =>
  criteria
    .map((criterion): AuditRow => {
      const state = stateOf(criterion, vocabulary);
      return {
        id: criterion.id,
        criterion: criterion.criterion,
        state,
        computed: criterion.met !== undefined,
        evidence: criterion.evidence,
        ...(state !== 'met' && criterion.missing ? { missing: criterion.missing } : {}),
      };
    })
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));

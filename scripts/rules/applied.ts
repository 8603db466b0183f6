import type { Entry } from '../../model/read/corpus.ts';
import type { Finding } from './rule.ts';

/** A finding with the entry and the rule it belongs to. */
export interface RuleProblem extends Finding {
  rule: string;
  entry: Entry;
}

/** What applying rules gave. */
export interface Applied {
  problems: RuleProblem[];
  /** Rules that could not be applied, or not to one check: what they would say follows from what is broken. */
  open: Set<string>;
}

/** Name of a rule in `open`; for one check, with its id. */
export const openKey = (rule: string, entry?: Entry): string => (entry ? `${rule} ${entry.id}` : rule);

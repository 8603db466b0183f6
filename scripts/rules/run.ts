import type { Check, Corpus, Entry } from '../../model/read/corpus.ts';
import { readProse, type Prose } from './prose.ts';
import type { Context, Finding, Rule } from './rule.ts';

/** A finding with the entry and the rule it belongs to. */
export interface RuleProblem extends Finding {
  rule: string;
  entry: Entry;
}

const caching = (): ((entry: Check) => Prose) => {
  const read = new Map<string, Prose>();
  return (entry) => {
    const known = read.get(entry.id) ?? readProse(entry.body);
    read.set(entry.id, known);
    return known;
  };
};

/** Findings of one rule, each with its entry. */
function findingsOf(rule: Rule, context: Context): RuleProblem[] {
  const named = (entry: Entry) => (finding: Finding) => ({ ...finding, rule: rule.name, entry });
  if (rule.scope === 'corpus') return rule.check(context).map((found) => ({ ...found, rule: rule.name }));
  if (rule.scope === 'article')
    return [...context.corpus.articles.values()].flatMap((entry) =>
      rule.check(entry, context).map(named(entry)),
    );
  return [...context.corpus.checks.values()].flatMap((entry) => rule.check(entry, context).map(named(entry)));
}

/** A waiver must name a rule, still be needed, and not have run out. */
function staleWaivers(
  problems: RuleProblem[],
  rules: readonly Rule[],
  { corpus, today }: Context,
): RuleProblem[] {
  return [...corpus.checks.values()].flatMap((entry) =>
    entry.waivers.flatMap(({ rule, until }, index) => {
      const known = rules.some(({ name, scope }) => name === rule && scope === 'check');
      const needed = problems.some((problem) => problem.rule === rule && problem.entry.id === entry.id);
      const why = !known
        ? 'names no rule about checks'
        : !needed
          ? 'is no longer needed'
          : until < today
            ? `ran out on ${until}`
            : '';
      return why
        ? [
            {
              rule: 'stale-waiver',
              entry,
              reason: `Unexpected waiver of "${rule}" that ${why}`,
              fix: known && needed ? 'Mend the entry, or give a new reason and day' : 'Remove the waiver',
              path: ['waivers', index],
            },
          ]
        : [];
    }),
  );
}

/**
 * Applies the rules to a corpus.
 *
 * @param corpus everything that the site says
 * @param rules the rules, as a plain array
 * @param today YYYY-MM-DD, for the expiry of waivers
 * @returns every problem that no waiver covers, and every stale waiver
 */
export function runRules(corpus: Corpus, rules: readonly Rule[], today: string): RuleProblem[] {
  const context: Context = { corpus, prose: caching(), today };
  const problems = rules.flatMap((rule) => findingsOf(rule, context));
  const waived = ({ rule, entry }: RuleProblem) =>
    Boolean(
      corpus.checks.get(entry.id)?.path === entry.path &&
      corpus.checks.get(entry.id)?.waivers.some((waiver) => waiver.rule === rule),
    );
  return [...problems.filter((problem) => !waived(problem)), ...staleWaivers(problems, rules, context)];
}

import { nearest, perhaps } from '../../model/nearest.ts';
import type { Check, Corpus } from '../../model/read/corpus.ts';
import type { Rule } from './rule.ts';
import { openKey, type Applied, type RuleProblem } from './applied.ts';

type Waiver = Check['waivers'][number];

/** What is wrong with a waiver, and how it is mended; null where it holds. */
function fault(
  { rule, until }: Waiver,
  entry: Check,
  { problems, open }: Applied,
  rules: readonly Rule[],
  today: string,
): { why: string; fix: string; warning?: boolean } | null {
  const names = rules.filter(({ scope }) => scope === 'check').map(({ name }) => name);
  if (!names.includes(rule))
    return {
      why: 'names no rule about checks',
      fix: `${perhaps(nearest(rule, names))}Mend the name, or remove the waiver`,
    };
  if (open.has(openKey(rule, entry))) return null;
  if (!problems.some((problem) => problem.rule === rule && problem.entry.id === entry.id))
    return { why: 'is no longer needed', fix: 'Remove the waiver' };
  return until < today
    ? // The day passes by itself: nobody's pull request may fail by it.
      { why: `ran out on ${until}`, fix: 'Mend the entry, or give a new reason and day', warning: true }
    : null;
}

/** A waiver must name a rule, still be needed; one that has run out is a warning. */
export function staleWaivers(
  applied: Applied,
  rules: readonly Rule[],
  corpus: Corpus,
  today: string,
): RuleProblem[] {
  return [...corpus.checks.values()].flatMap((entry) =>
    entry.waivers.flatMap((waiver, index) => {
      const found = fault(waiver, entry, applied, rules, today);
      return found
        ? [
            {
              rule: 'stale-waiver',
              entry,
              reason: `Unexpected waiver of "${waiver.rule}" that ${found.why}`,
              fix: found.fix,
              ...(found.warning ? { warning: true } : {}),
              path: ['waivers', index],
            },
          ]
        : [];
    }),
  );
}

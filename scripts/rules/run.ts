import type { Check, Corpus } from '../../model/read/corpus.ts';
import { watch, type Doubts } from '../../model/watch.ts';
import { nameOf } from '../../model/observe.ts';
import { forgetful, type CleanEntries } from './clean.ts';
import { openKey, type Applied, type RuleProblem } from './applied.ts';
import { readProse, type Prose } from './prose.ts';
import type { Context, Rule } from './rule.ts';
import { staleWaivers } from './waivers.ts';

const NO_DOUBTS: Doubts = { missing: new Map(), fields: new Map() };

/** Bodies that were taken apart before, by path. */
type Bodies = ReadonlyMap<string, { body: string; prose: Prose }>;

const caching = (look: (path: string) => void, bodies: Bodies): ((entry: Check) => Prose) => {
  const read = new Map<string, Prose>();
  const before = ({ path, body }: Check): Prose | undefined => {
    const known = bodies.get(path);
    return known?.body === body ? known.prose : undefined;
  };
  return (entry) => {
    look(entry.path);
    const known = read.get(entry.id) ?? before(entry) ?? readProse(entry.body);
    read.set(entry.id, known);
    return known;
  };
};

/** Findings of one rule about everything, each with its entry. */
function findingsOf(rule: Exclude<Rule, { scope: 'check' }>, context: Context): RuleProblem[] {
  if (rule.scope === 'corpus') return rule.check(context).map((found) => ({ ...found, rule: rule.name }));
  return [...context.corpus.articles.values()].flatMap((entry) =>
    rule.check(entry, context).map((finding) => ({ ...finding, rule: rule.name, entry })),
  );
}

/** Applies every rule, and leaves out what rests on something doubtful. */
function apply(
  corpus: Corpus,
  rules: readonly Rule[],
  today: string,
  doubts: Doubts,
  clean: CleanEntries,
  bodies: Bodies,
): Applied {
  const shared = watch(corpus, doubts, clean.note);
  const prose = caching((path) => shared.look(path, 'body'), bodies);
  const problems: RuleProblem[] = [];
  const open = new Set<string>();
  for (const rule of rules) {
    if (rule.scope === 'check') {
      for (const entry of shared.corpus.checks.values()) {
        if (clean.has(entry.path)) continue;
        const found = shared.run(() =>
          clean.look(entry.path, nameOf('checks', entry.id), () =>
            rule.check(entry, { corpus: shared.corpus, prose, today }),
          ),
        );
        if (found.doubtful) open.add(openKey(rule.name, entry));
        else problems.push(...found.result.map((finding) => ({ ...finding, rule: rule.name, entry })));
      }
      continue;
    }
    // A corpus of its own: what is worked out once a corpus, such as its links, is looked at anew.
    const own = watch(corpus, rule.alone ? NO_DOUBTS : doubts);
    const found = own.run(() => findingsOf(rule, { corpus: own.corpus, prose, today }));
    if (found.doubtful) open.add(openKey(rule.name));
    else problems.push(...found.result);
  }
  return { problems, open };
}

/**
 * Applies the rules to a corpus.
 *
 * @param corpus everything that the site says
 * @param rules the rules, as a plain array
 * @param today YYYY-MM-DD, for the expiry of waivers
 * @param doubts what of the corpus has problems of its own: what merely follows from them is left out
 * @param clean checks that were found right before are not looked at again, while nothing has changed for them
 * @param bodies that were taken apart before
 * @returns every problem that no waiver covers, and every stale waiver
 */
export function runRules(
  corpus: Corpus,
  rules: readonly Rule[],
  today: string,
  doubts: Doubts = NO_DOUBTS,
  clean: CleanEntries = forgetful(),
  bodies: Bodies = new Map(),
): RuleProblem[] {
  const applied = apply(corpus, rules, today, doubts, clean, bodies);
  const waived = ({ rule, entry }: RuleProblem) =>
    Boolean(
      corpus.checks.get(entry.id)?.path === entry.path &&
      corpus.checks.get(entry.id)?.waivers.some((waiver) => waiver.rule === rule),
    );
  return [
    ...applied.problems.filter((problem) => !waived(problem)),
    ...staleWaivers(applied, rules, corpus, today),
  ];
}

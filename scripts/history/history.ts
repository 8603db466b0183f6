import { table } from '../../model/kinds.ts';
import type { Reading } from '../../model/read/corpus.ts';
import { readBytes } from '../files.ts';
import { lostAddresses, untold } from './addresses.ts';
import { before, redirectsIn, type Before } from './before.ts';
import { changedChecks } from './checks.ts';
import type { Finding } from './finding.ts';
import { findBase, pathsAt } from './git.ts';
import { changedSeeds } from './seeds.ts';
import { changedSources } from './sources.ts';

/** What was published, held beside what is there now. */
export interface History {
  /** Published entries that are missing, by kind: told once, and not at every place that names them. */
  missing: Map<string, Set<string>>;
  /** Seeds that are not what was published: what else is said of them follows from that. */
  seeds: ReadonlySet<string>;
  /**
   * Everything that changed in silence.
   *
   * @param today YYYY-MM-DD, for corrections to paste
   */
  findings(reading: Reading, today: string): Promise<Finding[]>;
}

/** Path of an article of a seed that is not what was published. */
const changedArticle = ({ changed }: Before, seed: string): string | undefined =>
  changed.find(
    ({ kind, data }) =>
      kind === 'articles' && (data as { seed?: { file?: unknown } } | null)?.seed?.file === seed,
  )?.path;

/**
 * Looks up what the base branch holds. Only `check` asks: no page depends on the history of the repository.
 *
 * @param root folder of the repository
 * @param asked name of the base branch, where somebody gave one
 * @param env environment, for the name that a code host gives
 * @returns why nothing can be compared, where that is so
 */
export function readHistory(
  root: string,
  asked: string | undefined,
  env: NodeJS.ProcessEnv,
): History | { reason: string } {
  const base = findBase(root, asked, env);
  if ('reason' in base) return base;
  const past = before(root, base);
  const bytes = readBytes(root, table.singles.redirects.path);
  const redirects = new Set(bytes ? redirectsIn(new TextDecoder().decode(bytes)) : []);
  const missing = new Map<string, Set<string>>();
  for (const { kind, id } of untold(past, redirects))
    missing.set(kind, (missing.get(kind) ?? new Set()).add(id));
  return {
    missing,
    seeds: new Set(past.seeds.keys()),
    findings: async (reading, today) => {
      const known = pathsAt(root, base.commit);
      const fresh = new Set([...reading.parsed.keys()].filter((path) => !known.has(path)));
      return [
        ...changedSeeds(root, past, (seed) => changedArticle(past, seed)),
        ...lostAddresses(past, reading, redirects, fresh),
        ...(await changedChecks(past, reading, today)),
        ...changedSources(past, reading),
      ];
    },
  };
}

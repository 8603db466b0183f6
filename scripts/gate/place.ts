import { table, type KindRow } from '../../model/kinds.ts';
import type { Place } from '../../model/point-at.ts';
import type { Reading } from '../../model/read/corpus.ts';
import { placeInBody, placeOf } from '../../model/read/places.ts';
import type { RuleProblem } from '../rules/applied.ts';

/** Names and paths of the files that stand alone. */
const singles = Object.values(table.singles).map(({ path }) => path as string);

/** Where people mend what a rule found in a generated article: its curation, in which the lists are the same. */
function written({ parsed }: Reading, problem: RuleProblem): string {
  const { path } = problem.entry;
  const row = Object.values<KindRow>(table.kinds).find(({ folder }) => path.startsWith(`${folder}/`));
  if (!row?.generated || singles.includes(path)) return path;
  const { seed } = problem.entry as { seed?: { file: string } };
  const curation = seed?.file.replace(/\.txt$/, '.yml');
  return curation !== undefined && parsed.has(curation) ? curation : path;
}

/** File and place at which a finding is told: where it is mended. */
export function placeOfFinding(reading: Reading, problem: RuleProblem): { path: string; place?: Place } {
  const path = written(reading, problem);
  const source = reading.parsed.get(path);
  if (!source) return { path };
  if (problem.at !== undefined) {
    // What is about the whole body is told where its words begin.
    const at = problem.at || Math.max(0, source.body.search(/\S/));
    return { path, place: placeInBody(source, at) };
  }
  return problem.path ? { path, place: placeOf(source, problem.path) } : { path };
}

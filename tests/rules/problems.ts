import { expect } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { rules as all } from '../../scripts/rules/index.ts';
import { reservedHost } from '../../scripts/rules/reserved-host.ts';
import { runRules } from '../../scripts/rules/run.ts';
import { workspace, type Changes } from '../workspace.ts';

/** A fixture stands on a host that nobody can own, as it should. */
const rules = all.filter((rule) => rule !== reservedHost);

/** What the rules say about the small repository, changed as told: `rule at place: reason`. */
export function problems(changes: Changes = {}, today = '2024-07-01'): string[] {
  const { corpus, files } = readCorpus(workspace(changes));
  expect(files.flatMap((file) => file.messages.map(String))).toEqual([]);
  return runRules(corpus!, rules, today).map(
    ({ rule, entry, path, at, reason }) =>
      `${rule} in ${entry.path} (${path?.join('.') ?? at ?? ''}): ${reason}`,
  );
}

/** A change of one file: the text is there and is replaced. */
export const editOf =
  (path: string) =>
  (from: string | RegExp, to: string | ((...found: string[]) => string)): Changes => ({
    [path]: (text: string) => {
      expect(text).toMatch(from);
      // An edit may leave white space at a line end, which is another matter.
      return text.replace(from, to as string).replace(/[ \t]+$/gm, '');
    },
  });

import { VFile } from 'vfile';
import { report, type Problem } from '../../model/problem.ts';
import { lookAt, type Expected, type Looked } from './file.ts';
import type { OutputFile } from './folder.ts';
import { brokenLinks } from './links.ts';

/** Files that every site has, whatever stands in it. */
const NEEDED = ['index.html', '404.html', 'sitemap-index.xml', 'robots.txt', 'feeds/checks.xml'];

const lacking = (path: string): Problem => ({
  rule: 'needed-file',
  reason: `Unexpected lack of ${path}, expected the file`,
  fix: 'Mend the page that makes it',
});

/**
 * Proves an output in one pass: XML is well-formed, JSON parses, pictures are whole, every link and anchor leads to
 * something, and no file prints what is withheld.
 *
 * @returns the files that have problems, with their messages
 */
export const prove = (files: Iterable<OutputFile>, expected: Expected): VFile[] =>
  proveLooked(new Map([...files].map((file) => [file.path, lookAt(file, expected)])), expected.base);

/**
 * The same for files of which each was looked at already.
 *
 * @param looked what every file of the output says, by its path
 * @param base address of the deployed site, with a slash at the end
 */
export function proveLooked(looked: ReadonlyMap<string, Looked>, base: string): VFile[] {
  const problems = [
    ...NEEDED.filter((path) => !looked.has(path)).map((path) => ({ path, problem: lacking(path) })),
    ...[...looked].flatMap(([path, { problems: own }]) => own.map((problem) => ({ path, problem }))),
    ...brokenLinks(looked, base),
  ];
  const told = new Map<string, VFile>();
  for (const { path, problem } of problems) {
    const file = told.get(path) ?? new VFile({ path });
    told.set(path, file);
    report(file, problem);
  }
  return [...told.values()];
}

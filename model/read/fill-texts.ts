import type { Corpus, Page } from '../corpus.ts';
import type { Path } from '../edges.ts';
import { fill } from '../fill.ts';
import { table } from '../kinds.ts';
import { report } from '../problem.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { checkAudit, checkFindings, type Filling } from './findings.ts';
import { placeInBody, placeOfCharacter } from './places.ts';
import type { ReadFile } from './reader.ts';

/** Single files whose texts may name values. */
const FILLED = ['site', 'home', 'audit', 'glossary'] as const;

/** Fills every text below a value, and reports every name that is none. */
function fillValue(value: unknown, path: Path, filling: Filling): unknown {
  if (Array.isArray(value)) return value.map((item, index) => fillValue(item, [...path, index], filling));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, fillValue(item, [...path, key], filling)]),
    );
  if (typeof value !== 'string') return value;
  const { text, unfilled } = fill(value, filling.vocabulary);
  const { file, parsed } = filling;
  for (const { found, expected } of unfilled)
    report(file, {
      rule: 'unknown-name',
      reason: `Unexpected name ${found} in \`${path.join('.')}\`, expected ${expected}`,
      fix: 'Mend the name; what texts may name is listed in model/vocabulary.ts',
      place: placeOfCharacter(parsed, path, found),
    });
  return text;
}

/** Fills the body of a page, with the line and column of each wrong name. */
function fillBody(page: Page, { file, parsed, vocabulary }: Filling): Page {
  const { text, unfilled } = fill(page.body, vocabulary);
  for (const { offset, found, expected } of unfilled) {
    report(file, {
      rule: 'unknown-name',
      reason: `Unexpected name ${found}, expected ${expected}`,
      fix: 'Mend the name; what texts may name is listed in model/vocabulary.ts',
      place: placeInBody(parsed, offset),
    });
  }
  return { ...page, body: text };
}

/**
 * Writes the named values into the texts of a corpus: site, home, audit, glossary and pages. Names that are none, and
 * findings that the data do not bear out, are reported with their place.
 *
 * @param corpus all of it, without dangling ids
 * @param read every file that could be parsed, by path
 * @returns the corpus with its texts filled
 */
export function fillTexts(corpus: Corpus, read: ReadonlyMap<string, ReadFile>): Corpus {
  const vocabulary = vocabularyOf(corpus);
  const fillingOf = (path: string): Filling => ({ ...read.get(path)!, vocabulary });
  checkFindings(fillingOf(table.singles.home.path), corpus.home);
  checkAudit(fillingOf(table.singles.audit.path), corpus.audit);
  const singles = FILLED.map(
    (name) => [name, fillValue(corpus[name], [], fillingOf(table.singles[name].path))] as const,
  );
  const pages = new Map(
    [...corpus.pages].map(([id, page]) => {
      const filling = fillingOf(page.path);
      const { id: _, path: __, body: ___, ...data } = page;
      return [id, fillBody({ ...page, ...(fillValue(data, [], filling) as object) }, filling)] as const;
    }),
  );
  return { ...corpus, ...Object.fromEntries(singles), pages };
}

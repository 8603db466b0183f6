import type { VFile } from 'vfile';
import type { Corpus, Page } from '../corpus.ts';
import type { Path } from '../edges.ts';
import { fill, type Vocabulary } from '../fill.ts';
import { table } from '../kinds.ts';
import { report } from '../problem.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { checkAudit, checkFindings } from './findings.ts';
import { locate } from './locate.ts';
import type { Parsed } from './parse.ts';
import type { ReadFile } from './reader.ts';

/** Single files whose texts may name values. */
const FILLED = ['site', 'home', 'audit', 'glossary'] as const;

/** A file whose texts are filled, and with what. */
export interface Filling {
  file: VFile;
  parsed: Parsed;
  vocabulary: Vocabulary;
}

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
  const start = unfilled.length > 0 ? locate(parsed.yaml, path, parsed.lineOffset) : undefined;
  for (const { found, expected } of unfilled)
    report(file, {
      rule: 'unknown-name',
      reason: `Unexpected name ${found} in \`${path.join('.')}\`, expected ${expected}`,
      fix: 'Mend the name; what texts may name is listed in model/vocabulary.ts',
      place: start && placeOf(parsed.yaml, start, found, parsed.lineOffset),
    });
  return text;
}

/** The place of a name on the line of its value, or on a line after it; the value itself where it is folded. */
function placeOf(yaml: string, start: { line: number; column: number }, found: string, offset: number) {
  const lines = yaml.split('\n');
  for (let line = start.line; line - offset <= lines.length; line += 1) {
    const column = lines[line - offset - 1]!.indexOf(found, line === start.line ? start.column - 1 : 0);
    if (column >= 0) return { line, column: column + 1 };
  }
  return start;
}

/** Fills the body of a page, with the line and column of each wrong name. */
function fillBody(page: Page, { file, parsed, vocabulary }: Filling): Page {
  const { text, unfilled } = fill(page.body, vocabulary);
  // The body follows the line of three hyphens, the YAML and the closing hyphens.
  const before = parsed.yaml.split('\n').length + parsed.lineOffset;
  for (const { offset, found, expected } of unfilled) {
    const lines = page.body.slice(0, offset).split('\n');
    report(file, {
      rule: 'unknown-name',
      reason: `Unexpected name ${found}, expected ${expected}`,
      fix: 'Mend the name; what texts may name is listed in model/vocabulary.ts',
      place: { line: before + lines.length, column: lines.at(-1)!.length + 1 },
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

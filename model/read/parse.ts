import matter from 'gray-matter';
import { CORE_SCHEMA, load, Schema, timestampTag, YAMLException } from 'js-yaml';
import type { VFile } from 'vfile';
import { report } from '../problem.ts';

/** Front matter and body of a file; `lineOffset` is the number of lines before the YAML. */
export interface Parsed {
  data: unknown;
  body: string;
  yaml: string;
  lineOffset: number;
}

/**
 * YAML 1.2 and the dates of YAML 1.1: other readers of these files would take a bare date for a moment in
 * time and print it a day early west of Greenwich, so it must be seen here to be refused.
 */
const yamlSchema = new Schema([timestampTag, ...CORE_SCHEMA.tags]);
const readYaml = (text: string): unknown => load(text, { schema: yamlSchema });

const refuse = (language: string) => ({
  parse: (): never => {
    throw new Error(language);
  },
});

/**
 * Every engine of gray-matter, replaced. Its own JavaScript engine evaluates the front matter of the
 * file, which comes in by pull request; only YAML is read here, and js-yaml's `load` makes no objects of code.
 */
const engines = {
  yaml: (text: string) => readYaml(text) as object,
  json: refuse('json'),
  javascript: refuse('javascript'),
  js: refuse('js'),
  coffee: refuse('coffee'),
  toml: refuse('toml'),
};

const syntax = (file: VFile, error: unknown, lineOffset: number): void => {
  const mark = error instanceof YAMLException ? error.mark : undefined;
  report(file, {
    rule: 'yaml-syntax',
    reason: `Unexpected ${error instanceof YAMLException ? error.reason : String(error)}, expected YAML`,
    fix: 'Mend the line: quote values that hold a colon or a quotation mark, and indent with spaces',
    ...(mark ? { place: { line: mark.line + 1 + lineOffset, column: mark.column + 1 } } : {}),
  });
};

/**
 * Reads a `.yml` file.
 *
 * @returns null after reporting a syntax error (a duplicate key is one)
 */
export function parseYaml(file: VFile): Parsed | null {
  const yaml = String(file);
  try {
    return { data: readYaml(yaml), body: '', yaml, lineOffset: 0 };
  } catch (error) {
    syntax(file, error, 0);
    return null;
  }
}

/**
 * Reads a `.md` file: YAML front matter between lines of three hyphens, then the body.
 *
 * @returns null after reporting missing front matter, another language than YAML, or a syntax error
 */
export function parseMarkdown(file: VFile): Parsed | null {
  const source = String(file);
  const opening = /^---([^\r\n]*)\r?\n/.exec(source);
  if (!opening || opening[1]!.trim() !== '') {
    report(file, {
      rule: 'front-matter',
      reason: opening
        ? `Unexpected front matter in "${opening[1]!.trim()}", expected YAML (no other language is ever evaluated)`
        : `Unexpected ${source === '' ? 'empty file' : 'first line'}, expected "---" and YAML front matter`,
      fix: 'Begin the file with a line of three hyphens and nothing else, then YAML, then three hyphens again',
    });
    return null;
  }
  const end = source.indexOf('\n---', opening[0].length - 1);
  const yaml = source.slice(opening[0].length, end < 0 ? undefined : end + 1);
  try {
    // An options object keeps gray-matter from its cache, which hands out one shared object for equal texts.
    const { data, content } = matter(source, { engines, language: 'yaml' });
    return { data, body: content, yaml, lineOffset: 1 };
  } catch (error) {
    syntax(file, error, 1);
    return null;
  }
}

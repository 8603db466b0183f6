import matter from 'gray-matter';
import {
  constructFromEvents,
  CORE_SCHEMA,
  parseEvents,
  Schema,
  timestampTag,
  YAMLException,
  type Event,
} from 'js-yaml';
import type { VFile } from 'vfile';
import { pointAt } from '../point-at.ts';
import { report, type Problem } from '../problem.ts';
import { explain } from './yaml-faults.ts';

/** Front matter and body of a file. */
export interface Parsed {
  data: unknown;
  body: string;
  yaml: string;
  /** Lines of the file before the YAML: 1 for front matter. */
  lineOffset: number;
  /** What the one parse of the YAML gave, with the place of everything. */
  events: readonly Event[];
  /** The whole file. */
  source: string;
  /** Offset at which the body begins. */
  bodyAt: number;
}

/**
 * YAML 1.2 and the dates of YAML 1.1: other readers of these files would take a bare date for a moment in
 * time and print it a day early west of Greenwich, so it must be seen here to be refused.
 */
const yamlSchema = new Schema([timestampTag, ...CORE_SCHEMA.tags]);

/** Deeper than any entry; aliases, which could multiply it, are refused. */
const MOST_LEVELS = 30;

const refuse = (language: string) => ({
  parse: (): never => {
    throw new Error(`Unexpected front matter in ${language}, expected YAML`);
  },
});

/**
 * Every engine of gray-matter, replaced. Its own JavaScript engine evaluates the front matter of the
 * file, which comes in by pull request; only YAML is read here, once, and handed to it.
 */
const engines = (data: unknown) => ({
  yaml: () => data as object,
  json: refuse('json'),
  javascript: refuse('javascript'),
  js: refuse('js'),
  coffee: refuse('coffee'),
  toml: refuse('toml'),
});

/** Place of the first anchor or alias: nobody needs them here, and they let a small file stand for an endless one. */
const anchorIn = (events: readonly Event[]): number | undefined =>
  events.map((event) => ('anchorStart' in event ? event.anchorStart - 1 : -1)).find((offset) => offset >= 0);

/** What stands in a text of YAML, with the place of everything. */
export const readEvents = (yaml: string): readonly Event[] => parseEvents(yaml, { maxDepth: MOST_LEVELS });

/** The YAML between the lines of hyphens, in a file that has them. */
export function frontMatterOf(source: string): Pick<Parsed, 'yaml' | 'lineOffset'> {
  const start = source.indexOf('\n') + 1;
  return { yaml: source.slice(start, source.indexOf('\n---', start - 1) + 1), lineOffset: 1 };
}

/**
 * Reads YAML, once.
 *
 * @returns null after reporting why it cannot be read
 */
function readYaml(file: VFile, yaml: string, lineOffset: number): Pick<Parsed, 'data' | 'events'> | null {
  const at = (offset: number) => {
    const { line, column } = pointAt(yaml, offset);
    return { line: line + lineOffset, column };
  };
  const tell = (problem: Problem): null => {
    report(file, problem);
    return null;
  };
  try {
    const events = readEvents(yaml);
    const anchor = anchorIn(events);
    if (anchor !== undefined)
      return tell({
        rule: 'yaml-alias',
        reason: `Unexpected anchor or alias ${yaml.slice(anchor, anchor + 20).split(/[\s,\]}]/)[0]}, expected the value itself`,
        fix: 'Write the value out; where "&" or "*" belongs to a text, put it in quotation marks',
        place: at(anchor),
      });
    const documents = constructFromEvents([...events], { source: yaml, schema: yamlSchema });
    if (documents.length > 1)
      return tell({
        rule: 'yaml-syntax',
        reason: 'Unexpected second document, expected one',
        fix: 'Remove the line of three hyphens',
        place: at(Math.max(0, yaml.search(/\n---/) + 1)),
      });
    return { data: documents[0], events };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return tell(explain(error, yaml, lineOffset));
  }
}

/** Whether a file holds anything to read; an empty one is told as such, and as nothing else. */
function isEmpty(file: VFile): boolean {
  if (/[^\s#]/.test(String(file).replace(/^\s*#.*$/gm, ''))) return false;
  report(file, {
    rule: 'empty-file',
    reason: 'Unexpected empty file, expected an entry',
    fix: 'Fill it in, or remove it',
  });
  return true;
}

/**
 * Reads a `.yml` file.
 *
 * @returns null after reporting a syntax error (a duplicate key is one)
 */
export function parseYaml(file: VFile): Parsed | null {
  if (isEmpty(file)) return null;
  const yaml = String(file);
  const read = readYaml(file, yaml, 0);
  return read && { ...read, body: '', yaml, lineOffset: 0, source: yaml, bodyAt: yaml.length };
}

/** Says what is wrong with the lines of hyphens round the front matter. */
function frontMatterFault(source: string): Problem | null {
  const first = /^[^\r\n]*/.exec(source)![0];
  const fix =
    'Begin the file with a line of three hyphens and nothing else, then YAML, then three hyphens again';
  const expected = 'expected "---" and YAML front matter';
  if (!first.startsWith('---'))
    return {
      rule: 'front-matter',
      reason: `Unexpected first line "${first.slice(0, 40)}", ${expected}`,
      fix,
    };
  const rest = first.slice(3).trim();
  if (/^-+$/.test(rest))
    return { rule: 'front-matter', reason: `Unexpected "${first.slice(0, 40)}", ${expected}`, fix };
  if (rest !== '')
    return {
      rule: 'front-matter',
      reason: `Unexpected front matter in "${rest.slice(0, 40)}", expected YAML (no other language is ever evaluated)`,
      fix,
    };
  return /\n---[ \t]*(?:\r?\n|$)/.test(source)
    ? null
    : {
        rule: 'front-matter',
        reason: 'Unexpected end of the file, expected "---" where the front matter ends',
        fix: 'Close the front matter by a line of three hyphens, before the body',
        place: pointAt(source, source.length),
      };
}

/**
 * Reads a `.md` file: YAML front matter between lines of three hyphens, then the body.
 *
 * @returns null after reporting missing front matter, another language than YAML, or a syntax error
 */
export function parseMarkdown(file: VFile): Parsed | null {
  if (isEmpty(file)) return null;
  const source = String(file);
  const fault = frontMatterFault(source);
  if (fault) {
    report(file, fault);
    return null;
  }
  const { yaml, lineOffset } = frontMatterOf(source);
  const read = readYaml(file, yaml, lineOffset);
  if (!read) return null;
  // An options object keeps gray-matter from its cache, which hands out one shared object for equal texts.
  const { content } = matter(source, { engines: engines(read.data), language: 'yaml' });
  return { ...read, body: content, yaml, lineOffset, source, bodyAt: source.length - content.length };
}

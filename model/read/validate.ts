import type { VFile } from 'vfile';
import type { z } from 'zod';
import { locate } from './locate.ts';
import type { Parsed } from './parse.ts';
import { report } from '../problem.ts';

const quoted = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value instanceof Date) return `bare YAML date ${value.toISOString().slice(0, 10)}`;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], data);

const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'fields',
  boolean: 'true or false',
};

type Issue = z.core.$ZodIssue;

/** What was expected instead, in the words of a maintainer rather than of a validator. */
function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (
    issue.code === 'invalid_type' &&
    /^(Invalid|expected)/i.test(issue.message) &&
    !/EDTF/.test(issue.message)
  )
    return types[issue.expected] ?? issue.expected;
  if (issue.code === 'too_big' && /^Too big/.test(issue.message)) return `at most ${String(issue.maximum)}`;
  if (issue.code === 'too_small' && /^Too small/.test(issue.message))
    return `at least ${String(issue.minimum)}`;
  return issue.message.replace(/^Unexpected .*?, expected /, '').replace(/^Expected /, '');
}

/** A union's issues, one level down: those of the branch that came closest. */
const unfold = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const closest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0]!;
  return closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};
const depth = (issues: Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));

function reportIssue(file: VFile, parsed: Parsed, issue: Issue): void {
  const place = locate(parsed.yaml, issue.path, parsed.lineOffset);
  const field = issue.path.length > 0 ? issue.path.map(String).join('.') : 'file';
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys)
      report(file, {
        rule: 'schema',
        reason: `Unexpected field \`${[...issue.path, key].map(String).join('.')}\`, expected only the fields of the schema`,
        fix: 'Remove it or mend its spelling',
        place: locate(parsed.yaml, [...issue.path, key], parsed.lineOffset),
      });
    return;
  }
  const found = valueAt(parsed.data, issue.path);
  const date = found instanceof Date;
  report(file, {
    rule: date ? 'bare-date' : 'schema',
    reason: `Unexpected ${quoted(found)} in \`${field}\`, expected ${expectation(issue)}`,
    fix: date
      ? `Put quotation marks around it: "${found.toISOString().slice(0, 10)}"`
      : found === undefined
        ? `Add \`${String(issue.path.at(-1))}\``
        : `Change \`${field}\``,
    place,
  });
}

/**
 * Validates parsed data, reporting every problem with its place in the file.
 *
 * @returns the typed data, or null when there was a problem
 */
export function validate<T extends z.ZodType>(schema: T, file: VFile, parsed: Parsed): z.output<T> | null {
  const result = schema.safeParse(parsed.data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap(unfold)) reportIssue(file, parsed, issue);
  return null;
}

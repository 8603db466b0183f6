import type { z } from 'zod';
import { dayOf } from './shown.ts';

export type Issue = z.core.$ZodIssue;

const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'fields',
  boolean: 'true or false',
};

const orList = (values: readonly unknown[]): string => values.map(String).join(', ');

/**
 * What was expected instead, in the words of a maintainer rather than of a validator.
 *
 * @param values the values that the field may have, where they are fixed
 */
export function expectation(issue: Issue, values: readonly unknown[] = []): string {
  if (issue.code === 'invalid_value') return `one of ${orList(issue.values)}`;
  if (issue.code === 'invalid_union' && values.length > 0) return `one of ${orList(values)}`;
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

const isNumeric = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** How to mend a value of the wrong type; null where nothing is to be said but "change it". */
export function remedy(issue: Issue, found: unknown): string | null {
  if (found instanceof Date) return `Put quotation marks around it: "${dayOf(found)}"`;
  if (issue.code === 'too_small' && Array.isArray(found) && found.length === 0)
    return 'Add an item, in a line of its own that begins with "- "';
  if (issue.code !== 'invalid_type') return null;
  if (issue.expected === 'array' && typeof found === 'string')
    return 'Write it as a list: each item in a line of its own that begins with "- "';
  if (issue.expected === 'array' && found === null) return 'Write [] for an empty list, or remove the field';
  if (/number|int/.test(issue.expected) && typeof found === 'string' && isNumeric(found))
    return `Leave out the quotation marks: ${found}`;
  if (issue.expected === 'boolean' && typeof found === 'string' && /^(true|false)$/.test(found))
    return `Leave out the quotation marks: ${found}`;
  if (issue.expected === 'string' && typeof found === 'boolean')
    return `YAML reads it as yes or no; put quotation marks around it: '${String(found)}'`;
  if (issue.expected === 'string' && typeof found === 'number')
    return `Put quotation marks around it: '${String(found)}'`;
  if (issue.expected === 'string' && Array.isArray(found)) return 'Write one text, without "- " and brackets';
  return null;
}

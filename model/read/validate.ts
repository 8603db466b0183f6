import type { VFile } from 'vfile';
import type { z } from 'zod';
import { fieldPath, fieldsOf, leftToDo, type Field } from '../fields.ts';
import { nearest, perhaps } from '../nearest.ts';
import { report, type Problem } from '../problem.ts';
import { TODO } from '../schema/curation.ts';
import { nameCharacter } from '../text.ts';
import { expectation, remedy, type Issue } from './expectation.ts';
import { placeOf, placeOfCharacter, placeOfKey } from './places.ts';
import type { Parsed } from './parse.ts';
import { shown } from './shown.ts';

/** Problems told of one file: nobody mends more at once. */
export const MOST_PROBLEMS = 20;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );

/** A union's issues, one level down: those of the branch that came closest. */
function unfold(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const closest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0]!;
  return closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}
const depth = (issues: Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));

const known = new WeakMap<z.ZodType, Field[]>();

/** The fields of a schema; asked only where something is wrong. */
function fieldsFor(schema: z.ZodType): Field[] {
  let fields = known.get(schema);
  if (!fields) known.set(schema, (fields = fieldsOf(schema)));
  return fields;
}

/** Names of the fields beside each other below a path. */
function namesBelow(fields: readonly Field[], path: readonly PropertyKey[]): string[] {
  const prefix = path.length > 0 ? `${fieldPath(path)}.` : '';
  return fields
    .filter((field) => field.path.startsWith(prefix))
    .map((field) => field.path.slice(prefix.length))
    .filter((name) => !/[.[{]/.test(name));
}

interface Told extends Problem {
  /** Path of a field that is written otherwise than the schema has it: that it is missing follows from this. */
  meant?: string[];
}

/** Fields that the schema does not have, each with the one that was meant. */
function unknownKeys(issue: Issue & { code: 'unrecognized_keys' }, parsed: Parsed, fields: Field[]): Told[] {
  const names = namesBelow(fields, issue.path);
  const holder = valueAt(parsed.data, issue.path) as object;
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const near = nearest(
      key,
      names.filter((name) => !Object.hasOwn(holder, name)),
    );
    return {
      rule: 'schema',
      reason: `Unexpected field \`${path.map(String).join('.')}\`, expected only the fields of the schema`,
      fix: `${perhaps(near)}Mend its spelling, or remove it`,
      place: placeOfKey(parsed, path),
      meant: near.map((name) => [...issue.path, name].join('.')),
    };
  });
}

/** The id without what keeps it from being one; a letter of another script has no sure counterpart. */
function writable(found: string): string {
  const plain = found
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  if (/[^\P{L}a-z]/u.test(plain)) return 'Write it with the letters a to z alone';
  return `Write ${
    plain
      .replace(/[^\x21-\x7e]+/gu, '-')
      .replace(/-{2,}/g, '-')
      .replace(/^-|-$/g, '') || 'another'
  }`;
}

/** A character that a text must not hold, or that keeps an id from being one. */
function characterProblem(issue: Issue, parsed: Parsed, field: string, found: unknown): Told | null {
  const given = issue.code === 'custom' ? (issue.params?.['character'] as string | undefined) : undefined;
  const odd =
    typeof found === 'string' && issue.code === 'invalid_format'
      ? /[^\x21-\x7e]/u.exec(found)?.[0]
      : undefined;
  const character = given ?? odd;
  if (character === undefined) return null;
  return {
    rule: given ? 'text' : 'schema',
    reason: `Unexpected ${nameCharacter(character)} in \`${field}\`, expected ${expectation(issue)}`,
    fix: given ? 'Remove the character' : writable(found as string),
    place: placeOfCharacter(parsed, issue.path, character),
  };
}

/** What a scaffold has left to a person, where the field takes no word but its own. */
function todoProblem(issue: Issue, parsed: Parsed, fields: readonly Field[]): Told {
  return {
    rule: 'nothing-to-do',
    ...leftToDo(issue.path, fields),
    place: placeOf(parsed, issue.path),
  };
}

function problemOf(issue: Issue, parsed: Parsed, fields: Field[]): Told[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, parsed, fields);
  const field = issue.path.length > 0 ? issue.path.map(String).join('.') : 'file';
  const found = valueAt(parsed.data, issue.path);
  if (found === TODO) return [todoProblem(issue, parsed, fields)];
  const character = characterProblem(issue, parsed, field, found);
  if (character) return [character];
  const date = found instanceof Date;
  const own = fields.find(({ path }) => path === fieldPath(issue.path));
  const values = own?.values ?? [];
  const fixed = issue.code === 'invalid_value' ? issue.values : values;
  const near = typeof found === 'string' ? nearest(found, fixed.map(String)) : [];
  return [
    {
      rule: date ? 'bare-date' : 'schema',
      reason: `Unexpected ${shown(found)} in \`${field}\`, expected ${expectation(issue, values)}`,
      fix:
        remedy(issue, found) ??
        (found === undefined
          ? `Add \`${String(issue.path.at(-1))}\``
          : `${perhaps(near)}Change \`${field}\``),
      place: placeOf(parsed, issue.path),
    },
  ];
}

/** What is told of a file: each place once, a missing field not where it is only written wrongly. */
function problemsOf(
  issues: readonly Issue[],
  parsed: Parsed,
  fields: Field[],
): { problem: Told; issue: Issue }[] {
  const told = issues
    .slice(0, MOST_PROBLEMS * 4)
    .flatMap((issue) => problemOf(issue, parsed, fields).map((problem) => ({ problem, issue })));
  const meant = new Set(told.flatMap(({ problem }) => problem.meant ?? []));
  const seen = new Set<string>();
  return told.filter(({ problem, issue }) => {
    const path = issue.path.map(String).join('.');
    if (meant.has(path) && valueAt(parsed.data, issue.path) === undefined) return false;
    const key = `${path} ${problem.place?.line}:${problem.place?.column}`;
    const again = seen.has(key) && issue.code !== 'unrecognized_keys' && path !== '';
    seen.add(key);
    return !again;
  });
}

/**
 * Validates parsed data, reporting every problem with its place in the file, up to a number that a person mends
 * in one go.
 *
 * @returns the typed data, or null when there was a problem
 */
export function validate<T extends z.ZodType>(schema: T, file: VFile, parsed: Parsed): z.output<T> | null {
  const result = schema.safeParse(parsed.data, { reportInput: true });
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap(unfold);
  const problems = problemsOf(issues, parsed, fieldsFor(schema));
  for (const { problem, issue } of problems.slice(0, MOST_PROBLEMS)) {
    const { meant: _meant, ...rest } = problem;
    report(file, { ...rest, field: issue.path[0] === undefined ? undefined : String(issue.path[0]) });
  }
  const more = Math.max(problems.length, issues.length) - MOST_PROBLEMS;
  if (more > 0)
    report(file, {
      rule: 'schema',
      reason: `Unexpected ${more} more problems, expected none`,
      fix: 'Mend the first ones, then check again',
      place: problems[MOST_PROBLEMS - 1]?.problem.place,
    });
  return null;
}

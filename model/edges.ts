import type { z } from 'zod';
import { fieldsOf } from './fields.ts';
import type { Target } from './schema/ref.ts';

/** A place where entries of a kind name others. */
export interface Edge {
  /** Path of the field, as in the field tables: `evidence[].source`. */
  path: string;
  /** The same in steps; `[]` is every item of a list, `{}` every value of a record. */
  steps: readonly string[];
  target: Target;
}

/** Keys and indexes from the root of a file to a value. */
export type Path = (string | number)[];

/** A value found at a path. */
export interface Found {
  path: Path;
  value: unknown;
  /** What holds the value; of an item of a list, what holds the list. */
  holder: unknown;
}

const known = new WeakMap<z.ZodType, readonly Edge[]>();

/** The edges that a schema states, in its order. */
export function edgesOf(schema: z.ZodType): readonly Edge[] {
  let edges = known.get(schema);
  if (!edges) {
    edges = fieldsOf(schema).flatMap(({ path, target }) =>
      target ? [{ path, target, steps: path.split(/\.|(?=\[\])|(?=\{\})/) }] : [],
    );
    known.set(schema, edges);
  }
  return edges;
}

/**
 * Every value at the end of some steps. Asks nothing of the data, so that a file with other problems is
 * read too.
 */
export function valuesAt(data: unknown, steps: readonly string[]): Found[] {
  const found: Found[] = [];
  const visit = (value: unknown, at: number, path: Path, holder: unknown): void => {
    const step = steps[at];
    if (step === undefined) found.push({ path, value, holder });
    else if (typeof value !== 'object' || value === null) return;
    else if (step === '[]') {
      if (Array.isArray(value))
        for (const [index, item] of value.entries()) visit(item, at + 1, [...path, index], holder);
    } else if (step === '{}')
      for (const [key, item] of Object.entries(value)) visit(item, at + 1, [...path, key], holder);
    else if (Object.hasOwn(value, step))
      visit((value as Record<string, unknown>)[step], at + 1, [...path, step], value);
  };
  visit(data, 0, [], data);
  return found;
}

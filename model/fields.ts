import { z } from 'zod';
import { TODO } from './schema/curation.ts';
import { REFERS_TO, type Target } from './schema/ref.ts';

/** A JSON Schema node, as far as the walk needs it. */
interface Node {
  type?: string;
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  minItems?: number;
  maxLength?: number;
  additionalProperties?: boolean | Node;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Node[];
  oneOf?: Node[];
  allOf?: Node[];
  [REFERS_TO]?: Target;
}

/** A field of a file, as its schema states it. */
export interface Field {
  /** From the root of the file; `[]` marks the items of a list, `{}` the values of a record. */
  path: string;
  required: boolean;
  /** The values that it may have, where they are fixed. */
  values: unknown[];
  description: string;
  /** What its id names, where it holds one. */
  target?: Target;
  /** Of a list, how many items it has at least. */
  atLeast?: number;
  /** Of a text, how many characters it has at most. */
  atMost?: number;
}

/** From here on a text may be as long as anybody writes: nothing has to be said. */
const LONG = 1000;

const variants = (node: Node): Node[] => node.oneOf ?? node.anyOf ?? [node];

const describe = (node: Node): string =>
  node.description ?? variants(node).find(({ description }) => description)?.description ?? '';

/** What a variant is made of in turn: a union in a union, the parts of an intersection. */
const nested = (variant: Node, node: Node): Node[] => [
  ...(variant !== node && (variant.oneOf || variant.anyOf) ? [variant] : []),
  ...(variant.allOf ?? []),
];

/** A form that the walk does not know could hide an edge: better to stop than to miss it. */
function refuseUnknown(node: Node, path: string): void {
  for (const form of ['$ref', 'prefixItems'])
    if (form in node)
      throw new Error(
        `Unexpected ${form} in the schema of \`${path}\`, expected fields, lists, records and unions. Teach model/fields.ts the form`,
      );
}

function* walk(node: Node, path: string, required: boolean): Generator<Field> {
  refuseUnknown(node, path);
  if (path) {
    const fixed = variants(node).flatMap(
      (variant) => variant.enum ?? (variant.const !== undefined ? [variant.const] : []),
    );
    const target = variants(node).find((variant) => variant[REFERS_TO])?.[REFERS_TO];
    const atLeast = variants(node).find(({ minItems }) => minItems)?.minItems;
    const atMost = variants(node).find(({ maxLength }) => maxLength)?.maxLength;
    yield {
      ...{ path, required, values: fixed, description: describe(node) },
      ...(target ? { target } : {}),
      ...(atLeast ? { atLeast } : {}),
      ...(atMost && atMost < LONG ? { atMost } : {}),
    };
  }
  for (const variant of variants(node)) {
    for (const [name, child] of Object.entries(variant.properties ?? {}))
      yield* walk(child, path ? `${path}.${name}` : name, variant.required?.includes(name) ?? false);
    if (variant.items) yield* walk(variant.items, `${path}[]`, true);
    if (typeof variant.additionalProperties === 'object')
      yield* walk(variant.additionalProperties, `${path}{}`, true);
    for (const part of nested(variant, node)) yield* walk(part, path, required);
  }
}

/** Joins what the variants of a file (a draft, a reviewed check) say of one field; what one lets go is optional. */
const join = (a: Field, b: Field): Field => ({
  ...b,
  ...a,
  description: a.description || b.description,
  required: a.required && b.required,
  values: [...new Set([...a.values, ...b.values])],
});

/**
 * Every field of a schema, depth first in its order.
 *
 * @throws Error at a form of schema that the walk does not know
 */
export function fieldsOf(schema: z.ZodType): Field[] {
  const fields = new Map<string, Field>();
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
  for (const field of walk(root, '', true)) {
    const known = fields.get(field.path);
    fields.set(field.path, known ? join(known, field) : field);
  }
  return [...fields.values()];
}

/** Path of a value as the fields have it: `evidence[].source`. */
export const fieldPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (result, key) =>
      typeof key === 'number' ? `${result}[]` : result ? `${result}.${String(key)}` : String(key),
    '',
  );

/** What a field is for, how long it may be and which values it takes, as sentences. */
export function explained({ description, atMost, values }: Field): string {
  const choices = values.filter((value) => value !== TODO).map(String);
  return [
    description,
    ...(atMost ? [`At most ${atMost} characters.`] : []),
    ...(choices.length > 1 ? [`One of ${choices.join(', ')}.`] : []),
  ].join(' ');
}

/** What is told of a value that a scaffold left to a person; an item of a list is explained by the list. */
export function leftToDo(
  path: readonly PropertyKey[],
  fields: readonly Field[],
): { reason: string; fix: string } {
  const name = fieldPath(path);
  const field = [name, name.replace(/\[\]$/, '')]
    .map((one) => fields.find((other) => other.path === one))
    .find((one) => one?.description);
  return {
    reason: `Unexpected TODO in \`${path.map(String).join('.') || 'file'}\`, expected what it stands for`,
    fix: `Fill it in; what nobody knows is written as unknown. ${field ? explained(field) : ''}`.trimEnd(),
  };
}

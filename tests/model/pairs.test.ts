import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { jsonSchemaOf } from '../../model/json-schema.ts';
import { table, type KindRow, type SingleRow } from '../../model/kinds.ts';

/** A field that holds a value of its own, not further fields: its schema as the gate reads it, by its path. */
type Leaves = Map<string, z.ZodType[]>;

/** What a schema of zod is made of, as far as the walk needs it. */
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
  valueType?: z.ZodType;
}

function leavesOf(schema: z.ZodType, path = '', leaves: Leaves = new Map()): Leaves {
  const def = schema._zod.def as unknown as Def;
  const inner = def.innerType ?? def.in;
  if (def.shape)
    for (const [name, field] of Object.entries(def.shape))
      leavesOf(field, path ? `${path}.${name}` : name, leaves);
  else if (def.element) leavesOf(def.element, `${path}[]`, leaves);
  else if (def.valueType) leavesOf(def.valueType, `${path}{}`, leaves);
  else if (inner) leavesOf(inner, path, leaves);
  else if (def.options) for (const option of def.options) leavesOf(option, path, leaves);
  else leaves.set(path, [...(leaves.get(path) ?? []), schema]);
  return leaves;
}

const FILES: [string, z.ZodType][] = [
  ...Object.entries<KindRow>(table.kinds),
  ...Object.entries<SingleRow>(table.singles),
].map(([name, { schema }]) => [name, schema]);

/** Good values of texts: whatever a field asks for, one of these is it, or a pair is missing. */
const TEXTS = [
  'a-slug',
  'misleading',
  '2022-10/2023-09',
  'Some words',
  '2024-08-19',
  'https://example.org/page',
  'https://example.org',
  '#a-part',
  'en-GB',
  'checks > 0',
  'count-1',
  '0001-aabbccddeeff',
  '001-0123456789ab',
  'seeds/a.txt',
  'a'.repeat(64),
  '11111111-1111-4111-8111-111111111111',
  'checks/a-slug',
  'example.org',
];
/** Wrong for any field that holds a value: no file of people has such a thing there. */
const NOT_A_VALUE = { unexpected: true };

/**
 * Texts that only the gate refuses, for a JSON Schema of editors cannot say so: by the reason, where each is met.
 */
const BEYOND: [reason: string, value: string][] = [
  ['a day that the calendar does not have', '2024-02-31'],
  ['an interval that ends before it begins', '2024-12-31/2024-01-01'],
];

const ajv = new Ajv({ strict: false, validateFormats: false });
const byEditor = (schema: z.ZodType) => ajv.compile(jsonSchemaOf(schema, 'field'));

const candidates = (schema: z.ZodType): unknown[] => {
  const node = jsonSchemaOf(schema, 'field') as { enum?: unknown[]; const?: unknown };
  return [...(node.enum ?? []), ...('const' in node ? [node.const] : []), ...TEXTS, 0, 1, 2, true, null];
};

describe.each(FILES)('every field of %s', (_name, file) => {
  const leaves = [...leavesOf(file)].flatMap(([path, schemas]) =>
    schemas.map((schema): [string, z.ZodType] => [path, schema]),
  );

  it.each(leaves)('%s: one good and one bad value, alike for the editor and the gate', (_path, schema) => {
    const editor = byEditor(schema);
    const good = candidates(schema).find((value) => schema.safeParse(value).success);
    expect(good, 'a good value in TEXTS of this test').not.toBe(undefined);
    expect(editor(good), `${JSON.stringify(good)} for the editor`).toBe(true);
    expect(schema.safeParse(NOT_A_VALUE).success).toBe(false);
    expect(editor(NOT_A_VALUE)).toBe(false);
  });

  it.each(leaves)('%s: what the editor refuses, the gate refuses', (_path, schema) => {
    const editor = byEditor(schema);
    const stricter = candidates(schema).filter((value) => !editor(value) && schema.safeParse(value).success);
    expect(stricter).toEqual([]);
  });
});

it.each(BEYOND)('only the gate knows %s', (_reason, value) => {
  const met = FILES.flatMap(([name, file]) =>
    [...leavesOf(file)].flatMap(([path, schemas]) =>
      schemas
        .filter((schema) => byEditor(schema)(value) && !schema.safeParse(value).success)
        .map(() => `${name} ${path}`),
    ),
  );
  expect(met).not.toEqual([]);
});

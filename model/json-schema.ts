import { z } from 'zod';

/**
 * The JSON Schema (draft 7, which editors read) of what people write into a file. What a schema of ours says beyond
 * that, such as a date that must exist, only the gate can tell.
 *
 * @param title what the file is, for the editor
 * @param id address of the schema; left out where it has none
 */
export const jsonSchemaOf = (schema: z.ZodType, title: string, id?: string): Record<string, unknown> => ({
  ...(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as Record<
    string,
    unknown
  >),
  title,
  ...(id === undefined ? {} : { $id: id }),
});

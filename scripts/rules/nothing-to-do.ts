import type { z } from 'zod';
import { entriesOf, type Entry } from '../../model/corpus.ts';
import { fieldsOf, leftToDo } from '../../model/fields.ts';
import { table, type KindRow } from '../../model/kinds.ts';
import type { CorpusRule } from './rule.ts';
import { textsOf } from './texts.ts';

export const nothingToDo: CorpusRule = {
  name: 'nothing-to-do',
  description: 'No TODO is left in what people write.',
  scope: 'corpus',
  alone: true,
  check: ({ corpus }) => {
    const written = Object.entries<KindRow>(table.kinds).filter(([, { generated }]) => !generated);
    const entries = written.flatMap(([kind, { schema }]) =>
      [...entriesOf(corpus, kind).values()].map((entry) => ({ entry, schema })),
    );
    const files = Object.entries(table.singles).map(([name, { path, schema }]) => ({
      entry: { ...corpus[name as keyof typeof table.singles], id: name, path },
      schema,
    }));
    return [...entries, ...files].flatMap(({ entry, schema }: { entry: Entry; schema: z.ZodType }) =>
      [...textsOf(entry)]
        .filter(({ text }) => /\bTODO\b/.test(text))
        .map(({ path, text }) => ({
          entry,
          ...leftToDo(path, fieldsOf(schema)),
          ...(path[0] === 'body' ? { at: text.search(/\bTODO\b/) } : { path }),
        })),
    );
  },
};

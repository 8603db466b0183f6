import { entriesOf, type Entry } from '../../model/corpus.ts';
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
    const entries = written.flatMap(([kind]) => [...entriesOf(corpus, kind).values()]);
    const files = Object.entries(table.singles).map(([name, { path }]) => ({
      ...corpus[name as keyof typeof table.singles],
      id: name,
      path,
    }));
    return [...entries, ...files].flatMap((entry: Entry) =>
      [...textsOf(entry)]
        .filter(({ text }) => /\bTODO\b/.test(text))
        .map(({ path, text }) => ({
          entry,
          reason: `Unexpected TODO in \`${path.join('.')}\`, expected what it stands for`,
          fix: 'Fill it in; what nobody knows is written as unknown',
          ...(path[0] === 'body' ? { at: text.search(/\bTODO\b/) } : { path }),
        })),
    );
  },
};

import type { CorpusRule } from './rule.ts';

/** Every text of an entry with its path. */
function* texts(
  value: unknown,
  path: (string | number)[] = [],
): Generator<{ path: (string | number)[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

export const nothingToDo: CorpusRule = {
  name: 'nothing-to-do',
  description: 'No TODO is left in an entry.',
  scope: 'corpus',
  check: ({ corpus }) => {
    const { curations, checks, sources, people, topics, events, figures, pages } = corpus;
    return [curations, checks, sources, people, topics, events, figures, pages].flatMap((map) =>
      [...map.values()].flatMap((entry) =>
        [...texts(entry)]
          .filter(({ text }) => /\bTODO\b/.test(text))
          .map(({ path }) => ({
            entry,
            reason: `Unexpected TODO in \`${path.join('.')}\`, expected what it stands for`,
            fix: 'Fill it in; what nobody knows is written as unknown',
            ...(path[0] === 'body' ? { line: 1 } : { path }),
          })),
      ),
    );
  },
};

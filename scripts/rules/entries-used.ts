import { entriesOf } from '../../model/corpus.ts';
import { table } from '../../model/kinds.ts';
import { linksOf } from '../../model/links.ts';
import type { CorpusRule } from './rule.ts';

export const entriesUsed: CorpusRule = {
  name: 'entries-used',
  description: 'Every source, person and topic is used somewhere; a file that nothing names is a leftover.',
  scope: 'corpus',
  check: ({ corpus }) => {
    const links = linksOf(corpus);
    return Object.entries(table.kinds).flatMap(([kind, row]) =>
      'leftover' in row
        ? [...entriesOf(corpus, kind).values()]
            .filter((entry) => links.into(kind, entry.id).every((link) => link.entry === entry))
            .map((entry) => ({
              entry,
              reason: `Unexpected ${entry.path} that no entry names, expected a use`,
              fix: row.leftover,
            }))
        : [],
    );
  },
};

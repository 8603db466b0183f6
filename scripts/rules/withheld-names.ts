import { entriesOf, type Article, type Entry } from '../../model/corpus.ts';
import { table } from '../../model/kinds.ts';
import { holdsName, withheldWords } from '../../model/withheld.ts';
import type { CorpusRule, Finding } from './rule.ts';
import { textsOf } from './texts.ts';

/** Fields that hold the words of a text whole, as they were received. */
const WHOLE = new Set(['text', 'body', 'withheld']);

/** What of an entry a reader may meet: of an article, all but the text itself. */
const published = (entry: Entry, kind: string) =>
  [...textsOf(entry)].filter(({ path }) => kind !== 'articles' || !WHOLE.has(String(path[0])));

export const withheldNames: CorpusRule = {
  name: 'withheld-names',
  description: 'A name that an article withholds stands in nothing that is written of it.',
  scope: 'corpus',
  check: ({ corpus }) => {
    const hidden = new Map(
      [...corpus.articles.values()].flatMap((article: Article): [string, string[]][] =>
        article.withheld.length > 0 ? [[article.id, withheldWords(article)]] : [],
      ),
    );
    if (hidden.size === 0) return [];
    // A common word that is withheld as somebody's name stands elsewhere in another sense: only what is about the article counts.
    const namesFor = (entry: Entry, kind: string): readonly string[] =>
      kind === 'articles'
        ? (hidden.get(entry.id) ?? [])
        : [...new Set([...textsOf(entry)].flatMap(({ text }) => hidden.get(text) ?? []))];
    return Object.keys(table.kinds).flatMap((kind) =>
      [...entriesOf(corpus, kind).values()].flatMap((entry) =>
        namesFor(entry, kind).flatMap((name) =>
          published(entry, kind)
            .filter(({ text }) => holdsName(text, name))
            .map(({ path, text }): Finding & { entry: Entry } => ({
              entry,
              // The message must not say the name either: logs are read by everybody.
              reason: `Unexpected name that is withheld, in \`${path.join('.')}\`, expected what is shown in its place`,
              fix: 'Write around it',
              ...(path[0] === 'body' ? { at: text.indexOf(name) } : { path }),
            })),
        ),
      ),
    );
  },
};

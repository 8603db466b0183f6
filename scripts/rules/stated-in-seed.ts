import type { Article, Corpus, SeedCuration } from '../../model/corpus.ts';
import { nearestPassage } from '../../model/nearest-passage.ts';
import { TODO } from '../../model/schema/index.ts';
import { holdsName } from '../../model/withheld.ts';
import type { CorpusRule, Finding } from './rule.ts';

/** What the page that the seed was taken from states of a field, as the curation keeps it. */
const ofPage = ({ page }: SeedCuration, field: string): string | undefined =>
  page?.stated.find((one) => one.field === field)?.value;

/** White space does not count: a headline may go over two lines. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function title({ title: words, titleBasis }: SeedCuration, { text }: Article): Finding[] {
  if (titleBasis !== 'stated' || words === TODO || oneLine(text).includes(oneLine(words))) return [];
  const near = nearestPassage(text, words);
  return [
    {
      reason: `Unexpected title "${words.slice(0, 60)}" that is called stated, expected words of the seed`,
      fix: `${near ? `${near}. ` : ''}Copy the headline, or set \`titleBasis: reconstructed\` with a \`titleNote\``,
      path: ['title'],
    },
  ];
}

function outlet(curation: SeedCuration, { text }: Article, corpus: Corpus): Finding[] {
  const { outlet: id, outletNote } = curation;
  const entry = corpus.people.get(id);
  if (!entry || outletNote) return [];
  const names = [entry.name, entry.name.replace(/^The /, ''), ...entry.aliases];
  const stated = ofPage(curation, 'outlet');
  // A masthead is often in capitals.
  const plain = oneLine(text).toLowerCase();
  return names.some((name) => plain.includes(name.toLowerCase()) || stated === name)
    ? []
    : [
        {
          reason: `Unexpected outlet "${id}" that the seed does not name, expected its name there or a note`,
          fix: 'Add `outletNote`: how the outlet is known',
          path: ['outlet'],
        },
      ];
}

const authors = (curation: SeedCuration, { text }: Article): Finding[] =>
  (curation.authors === TODO ? [] : curation.authors).flatMap(({ name, note }, index) =>
    note || holdsName(`${oneLine(text)} ${ofPage(curation, 'authors') ?? ''}`, name)
      ? []
      : [
          {
            reason: `Unexpected author "${name}" whom the seed does not name, expected the byline or a note`,
            fix: 'Copy the name as it is printed, or add `note`: how the author is known',
            path: ['authors', index, 'name'],
          },
        ],
  );

const dates = (curation: SeedCuration, article: Article): Finding[] =>
  (['published', 'updated'] as const).flatMap((field) => {
    const known = curation[field];
    if (known === undefined || known === TODO || known.basis !== 'stated') return [];
    if (ofPage(curation, field) === known.date || article.dates.some(({ date }) => date === known.date))
      return [];
    return [
      {
        reason: `Unexpected ${field} date "${known.date}" that is called stated, expected a date of the seed`,
        fix: 'Mend the date, or set `basis: inferred` with a `note` that says what it rests on',
        path: [field, 'date'],
      },
    ];
  });

export const statedInSeed: CorpusRule = {
  name: 'stated-in-seed',
  description:
    'A title, outlet, author or date that is called stated stands in the seed; or, but for the title, the page that it was taken from states it.',
  scope: 'corpus',
  alone: true,
  check: ({ corpus }) => {
    const bySeed = new Map([...corpus.articles.values()].map((article) => [article.seed.file, article]));
    return [...corpus.curations.values()].flatMap((entry) => {
      const article = bySeed.get(entry.path.replace(/\.yml$/, '.txt'));
      // A draft still says where the converter has it from; its editors settle what is stated.
      if (!article || entry.status === 'draft') return [];
      const found = [
        ...title(entry, article),
        ...outlet(entry, article, corpus),
        ...authors(entry, article),
        ...dates(entry, article),
      ];
      return found.map((finding) => ({ ...finding, entry }));
    });
  },
};

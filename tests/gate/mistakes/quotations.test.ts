import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../model/read/corpus.ts';
import { convertInMemory } from '../../../scripts/conversion/check.ts';
import { repository } from '../repository.ts';
import { check, curation, draft, inCheck, inCuration, testRows } from './row.ts';

const twice = (text: string) =>
  `${text}\n\nIt was long planned. The bridge is new, and the bridge is wide.\n`;

describe('quotations and seeds', () => {
  testRows([
    {
      mistake: 'a letter changed in a quotation',
      changes: inCuration(
        'quote: The bridge carries 4,000 cars a day',
        'quote: The bridge carried 4,000 cars a day',
      ),
      at: `${curation}:15:12`,
      cause: /quote-not-found: Unexpected quotation "The bridge carried/,
      advice: 'The nearest words of the seed',
    },
    {
      mistake: 'a letter missing in a quotation',
      changes: inCuration(
        'quote: The bridge carries 4,000 cars a day',
        'quote: The bridge carries 4,000 car a day',
      ),
      at: `${curation}:15:12`,
      cause: /quote-not-found/,
      advice: 'The nearest words of the seed are "The bridge carries 4,000 cars a day"',
    },
    {
      mistake: 'a hyphen of another kind in a quotation',
      changes: inCuration('quote: The bridge carries 4,000', 'quote: The bridge\u00a0carries 4,000'),
      at: `${curation}:15:12`,
      cause: /quote-not-found/,
      advice: /a space where the quotation has a no-break space/,
    },
    {
      mistake: 'a title that is called stated',
      changes: inCuration('title: Bridge opens after ten years', 'title: Bridge opened after ten years'),
      at: `${curation}:3:8`,
      cause: /stated-in-seed: Unexpected title "Bridge opened after ten years"/,
      advice: /titleBasis: reconstructed/,
      count: 2,
    },
    {
      mistake: 'an author that the seed does not name',
      changes: inCuration('authors: []', 'authors: [{ name: Ann Lee }]'),
      at: curation,
      mark: 'Ann Lee',
      cause: /stated-in-seed: Unexpected author "Ann Lee"/,
      count: 2,
    },
    {
      mistake: 'quotation marks round words that the article does not have',
      changes: inCheck('Both numbers lie', 'Both “numbers of cars” lie'),
      at: check,
      mark: '“numbers',
      cause: /quotations-exact: Unexpected quotation "numbers of cars"/,
    },
    {
      mistake: 'quotation marks round words that are nearly those of the article',
      changes: inCheck('Both numbers lie', 'Both, at “4,000 cars per day”, lie'),
      at: check,
      mark: '“4,000 cars per',
      cause: /quotations-exact/,
      advice: 'The nearest words of the seed',
    },
    {
      mistake: 'an empty seed',
      changes: { 'seeds/bridge.txt': '' },
      at: 'seeds/bridge.txt:1:1',
      cause: /seed-empty: Unexpected empty file/,
      advice: 'Paste the article',
    },
    {
      mistake: 'a byte of a seed changed',
      changes: { 'seeds/bridge.txt': (text: string) => text.replace('longer', 'larger') },
      at: 'seeds/bridge.txt:1:1',
      cause: /seed-changed/,
      advice: /never edited/,
    },
    {
      mistake: 'a quotation that stands in the seed more than once',
      changes: {
        'seeds/other.txt': twice('A second bridge is planned'),
        'seeds/other.yml': draft(
          'second-bridge',
          '\n  - { id: wide, quote: bridge is, speaker: mayor, kind: record }',
        ),
      },
      at: 'seeds/other.yml',
      mark: 'bridge is',
      cause:
        /quote-ambiguous: Unexpected quotation "bridge is" that stands 3 times in the seed \(lines 1, 3\)/,
      advice: /`(prefix|suffix): "/,
    },
    {
      mistake: 'an article changed by hand',
      changes: {
        'content/articles/bridge-opens.md': (text: string) => text.replace('Bridge opens', 'Bridge opened'),
      },
      at: 'content/articles/bridge-opens.md',
      cause: /convert-check/,
      advice: 'npm run convert',
    },
  ]);
});

it('gives the words of the seed to paste, with its line ends and no-break spaces as they are', () => {
  const seed = 'Bridge opens\n\nThe bridge carries 4,000\u00a0cars\na day, the mayor said.\n';
  const wrapped = (quote: string) =>
    repository({
      'seeds/bridge.txt': seed,
      [curation]: (text: string) => text.replace(/quote: The bridge carries .*/, quote),
    });
  const told = (root: string) =>
    convertInMemory(root, readCorpus(root)).files.flatMap(({ messages }) => messages);
  const found = told(wrapped('quote: The bridge carries 4,000 cars a day')).find(
    ({ ruleId }) => ruleId === 'quote-not-found',
  )!;
  expect(found.note).toBe('quote: "The bridge carries 4,000\\u00a0cars\\na day"');
  expect(told(wrapped(found.note!)).filter(({ ruleId }) => ruleId === 'quote-not-found')).toEqual([]);
});

import { expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { blindReading } from '../../scripts/verdicts/blind.ts';
import { reviewedChecks } from '../../scripts/verdicts/claims.ts';
import { ratesOf, readReading } from '../../scripts/verdicts/readers.ts';
import { ROOT } from '../root.ts';

const corpus = readCorpus(ROOT).corpus!;
const rated = reviewedChecks(corpus);
const line = (id: string, answers: string) => `${id}: ${answers}`;
const asRated = rated.map(({ id, test: given }) =>
  line(id, `${given.evidence}, ${given.basis}, ${given.words}, ${given.omission}`),
);

test('a blind reader gets the evidence and the numbers compared that a reader of the page has', () => {
  const sheet = blindReading(corpus).split('# Claims')[1]!;
  for (const { id, evidence, comparison } of rated) {
    const part = sheet.split(`## ${id}\n`)[1]!.split('\n## ')[0]!;
    for (const { finding } of evidence) expect(part, id).toContain(finding);
    for (const { counts } of comparison?.recorded ?? []) expect(part, id).toContain(counts);
  }
});

test('the sheet has the point and the cases for each answer', () => {
  const sheet = blindReading(corpus);
  expect(sheet).toContain(corpus.scale.point ?? '');
  for (const { answers } of corpus.scale.questions)
    for (const { example, counterExample } of answers) {
      if (example !== undefined) expect(sheet).toContain(`For example: ${example}`);
      if (counterExample !== undefined) expect(sheet).toContain(`Not so: ${counterExample}`);
    }
});

test('answers that cannot be used are named, each with its line', () => {
  // A site may rate one claim alone.
  const [first, ...others] = asRated;
  const { faults } = readReading(
    corpus,
    [
      '# a note',
      `${rated[0]!.id}: surely, yes, none, none`,
      first,
      first,
      'nobody: settles, yes, none, none',
    ].join('\n'),
  );
  expect(faults.slice(0, 3).map((fault) => fault.split(', expected')[0])).toEqual([
    'line 2: Unexpected "surely"',
    `line 4: Unexpected "${rated[0]!.id}"`,
    'line 5: Unexpected "nobody"',
  ]);
  expect(faults.length).toBe(3 + others.length);
});

test('the rates count agreement by verdict, not by answers', () => {
  const one = readReading(corpus, asRated.join('\n'));
  expect(one.faults).toEqual([]);
  const other = rated.find(({ verdict }) => verdict !== 'unsupported')!;
  const two = readReading(
    corpus,
    asRated
      .map((given) => (given.startsWith(`${other.id}:`) ? line(other.id, 'none, no, none, none') : given))
      .join('\n'),
  );
  const table = ratesOf(corpus, one.reading, two.reading);
  expect(table).toContain(`| first reader and the site agree | ${rated.length} | 100% |`);
  expect(table).toContain(`| second reader and the site agree | ${rated.length - 1} |`);
  expect(table).toContain('| both differ from the site | 0 | 0% |');
  expect(table.split('## One reader differs')[1]).toContain(`\`${other.id}\``);
});

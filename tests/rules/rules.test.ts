import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { rules } from '../../scripts/rules/index.ts';
import { runRules } from '../../scripts/rules/run.ts';
import type { Changes } from '../workspace.ts';
import { editOf, problems } from './problems.ts';
import { ROOT } from '../root.ts';

const check = 'content/checks/cars.md';
const edit = editOf(check);

it('finds nothing in a repository that keeps the rules', () => {
  expect(problems()).toEqual([]);
});

it('finds nothing in the content of this repository', () => {
  const { corpus } = readCorpus(ROOT);
  const found = runRules(corpus!, rules, new Date().toISOString().slice(0, 10)).filter(
    ({ warning }) => !warning,
  );
  expect(found.map(({ rule, entry, reason }) => `${entry.path} ${rule}: ${reason}`)).toEqual([]);
});

it('gives every rule a name of its own and a description', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { name, description } of rules) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(description).toMatch(/^[A-Z].*\.$/);
  }
});

/** Corrections of the verdict on these days; the last names what it replaced. */
const corrected = (first: string, second = first, was = 'Unsupported.'): Changes =>
  edit(
    'selection:',
    `corrections:\n${[first, second].map((date) => `  - { date: '${date}', class: verdict, was: '${was}', note: It changed. }\n`).join('')}selection:`,
  );
/** A list of redirects from some addresses to one. */
const redirected = (from: string, to: string, ...more: string[]): Changes => ({
  'content/redirects.yml': `redirects:\n${[from, ...more].map((one) => `  - { from: ${one}, to: ${to} }\n`).join('')}`,
});

const uncited = / \[@toll-report(, p. 3)?\]/g;

describe('each rule', () => {
  it.each<[string, Changes]>([
    ['links-lead-on', edit('Both numbers lie', 'Both [numbers](/checks/lorries/) lie')],
    ['nothing-to-do', edit('Both numbers lie', 'TODO lie')],
    ['claims-covered', { [check]: null, ...withoutCheck() }],
    ['one-check-a-claim', { 'content/checks/again.md': secondCheck() }],
    [
      'two-publishers',
      {
        'content/sources/toll-report.yml': (text: string) =>
          text.replace('Toll office', 'County roads office'),
      },
    ],
    [
      'primary-source',
      { 'content/sources/county-count.yml': (text: string) => text.replace('primary', 'secondary') },
    ],
    [
      'evidence-cited',
      { [check]: (text: string) => text.replace(uncited, ' [@county-count]').replace('; @toll-report', '') },
    ],
    ['citations-in-evidence', edit('[@toll-report, p. 3]', '[@other-report]')],
    [
      'elsewhere-in-evidence',
      {
        ...edit(
          'related: []',
          'elsewhere: [{ who: Another, claim: same, rating: It holds, source: other-report }]\nrelated: []',
        ),
        'content/sources/other-report.yml':
          'title: Other report\npublisher: Another\nkind: secondary\ntype: fact-check\npublished: null\nprecision: null\nurl: https://another.example/report\nread: full\nreadNote: All of it was read.\n',
      },
    ],
    ['facts-cited', edit(/3,950 \[@toll-report\]([^[]*) \[@toll-report, p. 3\]/, '3,950$1')],
    ['quotations-exact', edit('She\nspoke', 'She “spoke plainly”\nand')],
    ['summary-sentences', edit('bridge. The county counted 3,900.', 'bridge.')],
    ['verdict-words', edit('title: A count', 'title: Misleading, as a count')],
    ['body-length', edit(/\n\nThe toll office[\s\S]*$/, ' It is so [@toll-report].\n')],
    ['sentence-length', edit('She\nspoke of', `She spoke ${'and spoke '.repeat(20)} of`)],
    [
      'readability',
      edit(
        /\n\nThe mayor gave[\s\S]*?\n\n/,
        `\n\n${'Incomprehensibility characterises institutional administrations notwithstanding organisational responsibilities [@county-count]. '.repeat(12)}\n\n`,
      ),
    ],
    ['loaded-terms', edit('Both numbers', 'Both shocking numbers')],
    [
      'relations-agree',
      {
        ...edit('related: []', 'related: [{ check: again, relation: narrows }]'),
        'content/checks/again.md': secondCheck('narrows'),
      },
    ],
    ['entries-used', { 'content/topics/rivers.yml': 'name: Rivers\ndescription: What flows.\n' }],
    ['years-filled', { 'content/events/2023-1.yml': null }],
    ['corrections-follow', edit('published:', "reviewed: '2024-05-01'\npublished:")],
    ['corrections-follow', corrected('2024-05-01')],
    ['corrections-follow', corrected('2024-06-10', '2024-06-09')],
    ['corrections-follow', corrected('2024-06-10', '2024-06-11', 'Mostly true, with medium confidence.')],
    ['redirects-lead-on', redirected('checks/autos', 'checks/car')],
    ['redirects-lead-on', redirected('checks/cars', 'sources/county-count')],
    ['redirects-lead-on', redirected('checks/autos', 'checks/cars', 'checks/autos')],
  ])('%s', (name, changes) => {
    const found = problems(changes);
    expect(found.filter((problem) => problem.startsWith(`${name} in`))).not.toEqual([]);
    expect(found).toMatchSnapshot();
  });

  it('has a test', () => {
    const folder = import.meta.dirname;
    const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
    const words = tests.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
    expect(rules.map(({ name }) => name).filter((name) => !words.includes(`'${name}'`))).toEqual([]);
  });
});

describe('quotations', () => {
  it.each(['“4,000 cars a day”', '“The bridge carries 4,000 cars a day,”', '"4,000 cars a day"'])(
    'may hold %s',
    (quotation) => {
      expect(problems(edit('spoke of cars', `spoke of ${quotation} and cars`))).toEqual([]);
    },
  );
});

describe('waivers', () => {
  const waive = (rule: string, until = '2025-01-01') =>
    edit(
      'related: []',
      `waivers:\n  - { rule: ${rule}, reason: None exists., until: '${until}' }\nrelated: []`,
    );
  const secondary = {
    'content/sources/county-count.yml': (text: string) => text.replace('primary', 'secondary'),
  };

  it('covers a rule of the check', () => {
    expect(problems({ ...waive('primary-source'), ...secondary })).toEqual([]);
  });

  it.each([
    ['is no longer needed', waive('primary-source')],
    ['names no rule about checks', waive('years-filled')],
    ['ran out on 2024-06-30', { ...waive('primary-source', '2024-06-30'), ...secondary }],
  ])('fails when it %s', (why, changes) => {
    expect(problems(changes)).toEqual([expect.stringContaining(why)]);
  });
});

/** The small repository without its check: what names the check goes too. */
function withoutCheck(): Changes {
  const events = ['2023-1', '2023-2', '2024-1', '2024-2'].map((id) => `content/events/${id}.yml`);
  const drop = (text: string) =>
    text.replace('checks: [cars]', 'checks: []').replace(/^ *check: cars\n/m, '');
  return Object.fromEntries([...events, 'content/figures/cars.yml'].map((path) => [path, drop]));
}

/** A second check of the same claim, related to the first. */
function secondCheck(relation?: string): string {
  const first = readCorpus('tests/fixtures/minimal').files.find(({ path }) => path === check)!;
  const related = relation ? `related: [{ check: cars, relation: ${relation} }]` : 'related: []';
  return String(first).replace('related: []', related);
}

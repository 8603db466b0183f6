import { expect, test } from 'vitest';
import { loadWorld } from '../../site/data/load.ts';
import { inQuotes } from '../../site/data/text/typography.ts';
import { byWeight, homePage } from '../../site/data/pages/home.ts';

const world = loadWorld(process.cwd());
const page = homePage(world);

test('the answer on the 320,000 children is one link away', () => {
  expect(page.lead?.href).toBe('/checks/lost-track-320000/');
});

test('every verdict that was given is shown once', () => {
  const shown = [page.lead!, ...page.others].map(({ verdict }) => verdict.id);
  const given = new Set(
    [...world.corpus.checks.values()].flatMap((check) =>
      check.status === 'reviewed' ? [check.verdict] : [],
    ),
  );
  expect(new Set(shown)).toEqual(given);
  expect(shown).toHaveLength(given.size);
});

test('quotation marks hold the very words of an article', () => {
  for (const { claim, quoted } of [page.lead!, ...page.others]) {
    const found = [...world.corpus.articles.values()].some(({ claims }) =>
      claims.some(({ quote }) => inQuotes(quote) === claim),
    );
    expect(found).toBe(quoted);
  }
});

test('only reviewed checks lead, those of most appearances first', () => {
  const checks = byWeight(world.corpus.checks.values());
  expect(checks.every(({ status }) => status === 'reviewed')).toBe(true);
  checks
    .slice(1)
    .forEach((check, index) =>
      expect(checks[index]!.claims.length).toBeGreaterThanOrEqual(check.claims.length),
    );
});

test('ways in are few and name no one', () => {
  expect(page.ways).toHaveLength(6);
  const names = [...world.corpus.people.values()].map(({ name }) => name);
  for (const { words, about } of page.ways)
    expect(names.filter((name) => `${words} ${about}`.includes(name))).toEqual([]);
});

test('a small corpus has a front page too', () => {
  const small = homePage(loadWorld('tests/fixtures/minimal'));
  expect(small.lead?.verdict.id).toBe('mostly-true');
  expect(small.others).toEqual([]);
});

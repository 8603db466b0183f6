import { expect, test } from 'vitest';
import { loadWorld } from '../../site/data/load.ts';
import { inQuotes } from '../../site/data/text/typography.ts';
import { homePage } from '../../site/data/pages/home.ts';
import { byWeight } from '../../site/data/pages/home/checks.ts';
import { ROOT } from '../root.ts';

const world = loadWorld(ROOT);
const page = homePage(world);

test('the check that content/home.yml names leads', () => {
  const { lead } = world.corpus.home;
  if (lead) expect(page.lead?.href).toBe(`/checks/${lead}/`);
  else expect(page.lead?.href).toMatch(/^\/checks\//);
});

test('beside the lead stand checks of other verdicts, the ends of the scale among them', () => {
  const shown = [page.lead!, ...page.others].map(({ verdict }) => verdict.id);
  expect(new Set(shown).size).toBe(shown.length);
  expect(page.others.length).toBeLessThanOrEqual(3);
});

test('the score line is drawn to scale and counts every check once', () => {
  const { parts } = page.score;
  const voided = [...world.corpus.checks.values()].filter(({ status }) => status === 'void').length;
  const counted = parts.reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(world.corpus.checks.size - voided);
  const lengths = parts.map(({ count, length }) => length / count);
  for (const length of lengths) expect(length).toBeCloseTo(lengths[0]!, 1);
  parts.slice(1).forEach((part, index) => expect(part.from).toBeGreaterThan(parts[index]!.from));
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

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fields } from '../../scripts/measure/fields.ts';
import { gather } from '../../scripts/measure/gather.ts';
import { measureAll, toMarkdown, toNumbers } from '../../scripts/measure/scoreboard.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const list = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
const seeds = readdirSync('tests/gold/seeds')
  .filter((name) => name.endsWith('.dates.yml'))
  .map((name) => `seeds/${name.replace('.dates.yml', '.txt')}`);
// Some labels are of the first site's seeds: another site, which has others, measures with what it labels itself.
const own = seeds.every((path) => existsSync(path));
const measured = own ? measureAll(fields, gather(seeds, { read, list })) : [];
const numbers = toNumbers(measured);
const committed = JSON.parse(read('docs/extraction.json')) as Record<string, number>;

/** Points of a percentage by which a number may fall before somebody must look. */
const SLACK = 2;

describe.skipIf(!own)('what docs/extraction.json says', () => {
  test('every measured number is committed, and every committed one still measured', () => {
    expect(Object.keys(numbers)).toEqual(Object.keys(committed));
  });

  test.each(Object.entries(committed))('%s stays near %d', (name, floor) => {
    expect(numbers[name]).toBeGreaterThanOrEqual(floor - SLACK);
  });

  test.each([
    ['sources / seeds / attribution', 85],
    ['sources / seeds / speaker, of those found', 85],
    ['sources / shapes, held out / attribution', 85],
    ['sources / shapes, held out / speaker, of those found', 85],
    ['sources / news, held out / words said', 90],
    ['sources / news, held out / names given, not wrong', 95],
    ['sources / news, held out / pronouns, whom they mean', 80],
    ['claims / seeds, cross-validated / average precision, mean of articles', 70],
    ['claims / seeds, cross-validated / curated claims within 20 sentences', 90],
    ['dates / seeds / value', 90],
    ['dates / shapes, held out / value', 90],
    ['figures / seeds / value', 95],
    ['figures / shapes, held out / value', 95],
  ])('%s reaches the bar of %d', (name, bar) => {
    expect(numbers[name]).toBeGreaterThanOrEqual(bar);
  });

  test('the page is the same bytes for the same measurements', () => {
    expect(toMarkdown(measured)).toBe(toMarkdown(measureAll(fields, gather(seeds, { read, list }))));
  });
});

import { expect, test } from 'vitest';
import { tex } from '../../site/data/pages/check/cite.ts';
import { lifeOf, lifeOfAll } from '../../site/data/parts/life.ts';
import { worldOf } from './helpers.ts';

test('all ten special characters of LaTeX stay themselves in BibTeX', () => {
  expect(tex('a & b_c 5% $1 #2 ~x ^y {z} C:\\d')).toBe(
    'a \\& b\\_c 5\\% \\$1 \\#2 \\textasciitilde{}x \\textasciicircum{}y \\{z\\} C:\\textbackslash{}d',
  );
});

test('a brace without a partner does not open or close the field', () => {
  expect(tex('a } b')).toBe('a \\textbraceright{} b');
  expect(tex('}{')).toBe('\\textbraceright{}\\textbraceleft{}');
});

test('a check was last changed on the latest day of its corrections, in whatever order they stand', () => {
  const check = worldOf().corpus.checks.get('cars')!;
  const correction = { class: 'factual' as const, was: '4', note: 'x' };
  const changed = {
    ...check,
    corrections: [
      { ...correction, date: '2026-12-05' },
      { ...correction, date: '2020-01-01' },
    ],
  };
  expect(lifeOf(check)).toEqual({ published: '2024-06-01', modified: '2024-06-01' });
  expect(lifeOf(changed)).toEqual({ published: '2024-06-01', modified: '2026-12-05' });
  expect(lifeOfAll([changed, { ...check, published: '2024-05-01' }])).toEqual({
    published: '2024-05-01',
    modified: '2026-12-05',
  });
  expect(lifeOfAll([])).toBeUndefined();
});

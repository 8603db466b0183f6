import { expect, it } from 'vitest';
import { fields } from '../../scripts/docs/field-tables.ts';

it('says of every field what it is', () => {
  const silent = fields().flatMap(([file, rows]) =>
    rows.filter(({ description }) => !description).map(({ path }) => `${file}: ${path}`),
  );
  expect(silent).toEqual([]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvOf } from '../../model/views/csv.ts';
import { csvRows } from '../csv.ts';

it('writes CSV from which the very texts come back, whatever they are', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', ' ', '=', 'ع', '🌉', '\t') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
      const text = csvOf({ columns: ['a', 'b'], rows });
      expect(csvRows(text)).toEqual([['a', 'b'], ...rows]);
    }),
  );
});

import { expect, it } from 'vitest';
import { gate } from '../../scripts/gate.ts';
import { ROOT } from '../root.ts';

it('lets the content of this repository through', async () => {
  const errors = (await gate(ROOT, new Date().toISOString().slice(0, 10))).flatMap((file) =>
    file.messages.filter(({ fatal }) => fatal).map((message) => `${file.path} ${String(message)}`),
  );
  expect(errors).toEqual([]);
});

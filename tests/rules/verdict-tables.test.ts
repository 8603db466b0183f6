import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { blindReading } from '../../scripts/verdicts/blind.ts';
import { sideBySide } from '../../scripts/verdicts/side-by-side.ts';
import { workspace, type Changes } from '../workspace.ts';
import { ROOT } from '../root.ts';

const read = (changes: Changes = {}) => readCorpus(workspace(changes)).corpus!;
const check = 'content/checks/cars.md';

describe('checks side by side', () => {
  it('stand under their answers and the verdict that follows', () => {
    expect(sideBySide(read())).toMatchInlineSnapshot(`
      "settles, yes, detail, none: mostly-true, because a detail is off, and the point stands (1)
        cars (medium)
          “The bridge carries 4,000 cars a day” (The Mayor; County Paper, 2024-05-08)
          words: “4,000”: the count gives 3,900."
    `);
  });

  it('leave out what has no verdict', () => {
    const inReview = (text: string) =>
      text
        .replace('status: reviewed', 'status: in-review\nstatusNote: Not opened.')
        .replace(/^test:\n( .*\n)+|^(verdict|scale|confidence|confidenceNote): .*\n/gm, '');
    expect(sideBySide(read({ [check]: inReview }))).toBe('');
  });
});

describe('a blind reading', () => {
  it('gives the passage, the proposition, the evidence and the measure', () => {
    const text = blindReading(read());
    const claims = text.slice(text.indexOf('# Claims'));
    expect(claims).toMatchInlineSnapshot(`
      "# Claims

      ## cars

      > The bridge carries 4,000 cars a day (The Mayor; County Paper, 2024-05-08)

      Proposition: The bridge carries 4,000 cars a day.

      Evidence:

      - A count of May 2024 gives 3,900 cars a day. (County roads office; primary, dataset; 2024-05; read in full; Table 1)
      - The toll office puts the mean at 3,950. (Toll office; secondary, other; undated; read in part)

      Unknown:

      - nothing is listed"
    `);
    for (const part of ['## The four questions', '## Borders', '8. anything else → True'])
      expect(text).toContain(part);
  });

  it('gives nothing that tells how a real check was rated', () => {
    const corpus = readCorpus(ROOT).corpus!;
    const all = blindReading(corpus);
    const rated = [...corpus.checks.values()].filter(({ status }) => status === 'reviewed');
    for (const { id, title, answer, summary } of rated) {
      expect(all, id).toContain(`## ${id}\n`);
      for (const telling of [title, answer, summary])
        expect(all.includes(telling), `${id}: ${telling}`).toBe(false);
    }
    expect(all.slice(all.indexOf('# Claims'))).not.toMatch(
      /\bstance\b|supports the claim|contradicts the claim|deciding/i,
    );
  });
});

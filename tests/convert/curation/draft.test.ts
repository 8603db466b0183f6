import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { locate } from '../../../scripts/convert/article/locate.ts';
import { toCurationFile } from '../../../scripts/convert/curation/curation-file.ts';
import { propose, type Proposal } from '../../../scripts/convert/curation/propose.ts';
import { selectorOf } from '../../../scripts/convert/curation/selector.ts';
import { english } from '../../../scripts/convert/english/index.ts';
import { extract } from '../../../scripts/convert/pipeline.ts';

const match = (name: string): string | null => (name === 'Ada Quill' ? 'ada-quill' : null);
const proposed = (text: string): Proposal & { yaml: string } => {
  const found = extract(new VFile(text), null, english);
  const proposal = propose(found, { language: english, match, taken: new Set(), seedName: 'case' });
  return { ...proposal, yaml: toCurationFile(proposal, found, english, match) };
};

const story = [
  'Council shuts lanes',
  'By Bo Finch',
  'March 5, 2024',
  ...Array.from(
    { length: 14 },
    (_, at) =>
      `In 20${10 + at} the council of Elsewhere closed ${at + 3} lanes, and ${at + 20}.5 percent of its ${at + 2},400 drains failed.`,
  ),
  'The mayor, Ada Quill, said that the town had lost 3,000 jobs since 2019.',
].join('\n\n');

describe('a draft', () => {
  test('leaves fewer than ten fields to fill in, with the best claims live and the others folded', () => {
    const { draft, live, folded, yaml } = proposed(story);
    const open = yaml.split('\n').filter((line) => !line.startsWith('#') && line.includes('TODO'));
    expect(open.length).toBeLessThan(10);
    expect(live.length).toBeGreaterThanOrEqual(3);
    const worst = Math.min(...live.map(({ sentence }) => sentence.score));
    for (const { sentence } of folded) expect(sentence.score).toBeLessThanOrEqual(worst);
    for (const { id } of folded) expect(yaml).toContain(`#   - id: "${id}"`);
    expect(draft.claims.map(({ quote }) => quote)).toEqual(live.map(({ quote }) => quote));
  });

  test('keeps decimal points in ids, and groups no digits', () => {
    const { live, folded } = proposed(
      'Growth was 3.5 percent in towns of 12,400 people, the works department of Elsewhere reported last year.',
    );
    expect([...live, ...folded].map(({ id }) => id)).toEqual(['3-5-percent-towns']);
  });

  test('names a speaker where the text names one that is known, and the sort of a plain statistic', () => {
    const { live } = proposed(
      'Ada Quill said that Elsewhere had lost 3,000 jobs.\n\nIn 2023 about 40 percent of its 2,400 drains failed.',
    );
    expect(live).toMatchObject([
      { speaker: 'ada-quill', kind: 'TODO' },
      { speaker: 'TODO', kind: 'statistic' },
    ]);
  });

  test('proposes no row of numbers', () => {
    const { live, folded } = proposed('Year\tShare\n2019\t72,837\n2020\t16,837\n1,204');
    expect([...live, ...folded].filter(({ quote }) => !/\p{L}/u.test(quote))).toEqual([]);
  });
});

describe('a proposed quotation is found again', () => {
  const at = { file: new VFile(), placeOf: () => ({ line: 1, column: 1 }) };

  test('in paragraphs that come again', () => {
    const again = 'The council of Elsewhere closed 12 lanes in 2019.';
    const text = [again, 'One thing.', again, again, 'Another thing.'].join('\n\n');
    const { draft } = proposed(text);
    expect(draft.claims.filter(({ quote }) => quote === again)).toHaveLength(1);
    for (const claim of draft.claims) expect(locate(text, claim, at, [])).not.toBeNull();
  });

  test('or not proposed', () => {
    const text = Array.from({ length: 5 }, () => 'The council closed 12 lanes.').join(' ');
    expect(selectorOf(text, 0, 28)).not.toBeNull();
    expect(selectorOf('ab'.repeat(400), 200, 202)).toBeNull();
  });

  test('in any text made of repeats', () => {
    const words = fc.constantFrom(
      'The council closed 12 lanes in 2019.',
      'Drains failed.',
      '\n',
      '\n\n',
      ' ',
      '“No,” she said.',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        if (text.trim() === '') return;
        for (const claim of [...proposed(text).live, ...proposed(text).folded])
          expect(locate(text, claim, at, [])).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});

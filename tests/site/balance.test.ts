import { describe, expect, it } from 'vitest';
import { loadWorld } from '../../site/data/load.ts';
import { balancePage } from '../../site/data/pages/balance.ts';
import { glossaryPage } from '../../site/data/pages/glossary.ts';
import { findingAbove } from '../../site/data/parts/finding.ts';
import { workspace, type Changes } from '../workspace.ts';
import { ROOT } from '../root.ts';

const real = loadWorld(ROOT);
const small = (changes: Changes = {}) => loadWorld(workspace(changes));

describe('the page on balance', () => {
  const page = balancePage(real);

  it('prints every verdict of every row, nought included, and what the row is out of', () => {
    const columns = real.corpus.scale.verdicts.length + 1;
    for (const { rows, verdicts } of page.tables)
      for (const { name, out, cells } of rows) {
        expect(cells.map(({ verdict }) => verdict.id)).toEqual(verdicts.map(({ id }) => id));
        expect(cells, name).toHaveLength(columns);
        const total = cells.reduce((sum, { number }) => sum + number, 0);
        expect(out).toMatch(new RegExp(`^${total} of \\d+$`));
      }
  });

  it('says of every criterion what its state rests on, and what is missing unless it is met', () => {
    expect(page.audit.rows).toHaveLength(real.corpus.audit.criteria.length);
    for (const { id, state, evidence, missing } of page.audit.rows) {
      expect(evidence, id).not.toMatch(/[{}]/);
      expect(Boolean(missing), id).toBe(state !== 'met');
    }
  });

  it('counts the states in its heading', () => {
    expect(balancePage(small()).audit.heading).toBe(
      'Our own check: of 2 criteria, 1 not met, 0 in part, 1 met',
    );
  });
});

describe('the glossary', () => {
  it('leads from a word to its source', () => {
    const source = {
      'content/glossary.yml': (text: string) => text.replace(' }', ', source: toll-report }'),
    };
    expect(glossaryPage(small(source)).terms).toEqual([
      expect.objectContaining({
        anchor: 'term-toll',
        source: { words: 'Toll office', href: '/sources/toll-report/' },
      }),
    ]);
  });

  it('stands in the order of the alphabet, whatever the order of the file', () => {
    const more = {
      'content/glossary.yml': (text: string) => `${text}  - { id: ab, term: A.B., meaning: One. }
  - { id: aa, term: AA, meaning: Two. }
`,
    };
    expect(glossaryPage(small(more)).terms.map(({ term }) => term)).toEqual(['AA', 'A.B.', 'toll']);
  });
});

describe('a finding above a picture', () => {
  const home = (of: string) => ({
    'content/home.yml': `question: How many?
second: We looked.
answer: The county counted them.
findings:
  - id: older
    picture: timeline
    text: '{links.older|Words} are older'
    exception: { of: ${of}, text: 'Not so for {${of}}.' }
`,
  });

  it('names whom it does not hold for', () => {
    const changes = Object.fromEntries(
      ['2023-1', '2023-2', '2024-1', '2024-2'].map((id) => [
        `content/events/${id}.yml`,
        (text: string) => text.replace('checks: [cars]', 'checks: []'),
      ]),
    );
    const { corpus } = small({ ...home('articles.no-older'), ...changes });
    expect(findingAbove(corpus, 'timeline')).toMatchObject({
      text: 'None are older',
      exception: expect.stringMatching(/^Not so for .+\.$/),
    });
  });

  it('holds for everyone where nobody is excepted', () => {
    expect(findingAbove(small(home('articles.no-older')).corpus, 'timeline')).toEqual({
      id: 'older',
      text: 'Four are older',
    });
  });

  it('is left out where there is none', () => {
    expect(findingAbove(small().corpus, 'timeline')).toBeUndefined();
  });
});

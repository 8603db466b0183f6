import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { convertInMemory } from '../../scripts/conversion/check.ts';
import { workspace } from '../workspace.ts';

const SEED = `Bridge opens after ten years

The bridge carries 4,000 cars a day, Mayor Ann Lee said in May 2024. "It is wide," Lee said.

A count of the county gave some 3,900 cars in spring.
`;

/** Converts the seed with a curation that is corrected as told: the article, and what is said of the curation. */
function convert(corrections: string, claim = '') {
  const root = workspace({
    'seeds/bridge.txt': SEED,
    'seeds/bridge.yml': (text) =>
      text
        .replace('    kind: statistic\n', `    kind: statistic\n${claim}`)
        .replace(/$/, corrections === '' ? '' : `${corrections}\n`),
  });
  const reading = readCorpus(root);
  const { writes, files } = convertInMemory(root, reading);
  const messages = files.flatMap((file) =>
    file.messages.map(({ line, column, reason }) => `${file.path}:${line}:${column} ${reason}`),
  );
  const article = [...writes].find(([path]) => path.startsWith('content/articles/'))?.[1] ?? '';
  return {
    article,
    // Quotation marks of the writer are another matter.
    front: article.split('\n---\n')[0]!.replaceAll('"', ''),
    messages,
    curation: readFileSync(join(root, 'seeds/bridge.yml'), 'utf8'),
  };
}

describe("people's word over the machine's", () => {
  it('begins with what the converter finds', () => {
    const plain = convert('');
    expect(plain.messages).toEqual([]);
    expect(plain.front).toContain('name: Ann Lee');
    expect(plain.front).toMatch(/date: 2024-05, precision: month, text: May 2024/);
  });

  it('strikes, corrects and adds a source', () => {
    const { front, messages } = convert(`sources:
  - { action: correct, quote: Mayor Ann Lee said, name: Ann Lee, as: { name: The Mayor, person: mayor }, reason: The office is meant. }
  - { action: add, quote: A count of the county, name: The county, type: organisation, cue: gave, reason: It was not found. }`);
    expect(messages).toEqual([]);
    expect(front).toMatch(/name: The Mayor,?\s+person: mayor/);
    expect(front).toMatch(/name: The county,?\s+person: null,?\s+type: organisation/);
  });

  it('strikes a source at its passage', () => {
    const { front, messages } = convert(`sources:
  - { action: strike, quote: Mayor Ann Lee said, name: Ann Lee, reason: It is no source. }
  - { action: strike, quote: '"It is wide," Lee said', name: Ann Lee, reason: It is no source. }`);
    expect(messages).toEqual([]);
    expect(front).not.toContain('name: Ann Lee');
  });

  it('corrects, strikes and adds a date', () => {
    const corrected = convert(`dates:
  - { action: correct, quote: said in May 2024, text: May 2024, date: '2023-05', precision: month, reason: A slip of the paper. }
  - { action: add, quote: '3,900 cars in spring', text: spring, date: '2024-03/2024-05', precision: range, reason: The year is plain. }`);
    expect(corrected.messages).toEqual([]);
    expect(corrected.front).toContain('date: 2023-05');
    expect(corrected.front).toContain('date: 2024-03/2024-05');
    expect(
      convert(
        'dates:\n  - { action: strike, quote: said in May 2024, text: May 2024, reason: It is a name. }',
      ).front,
    ).not.toContain('text: May 2024');
  });

  it('corrects a number of a claim', () => {
    const { front, messages } = convert(`figures:
  - { action: correct, quote: 'carries 4,000 cars a day', text: '4,000', value: 4000, unit: cars a day, reason: The unit was missed. }`);
    expect(messages).toEqual([]);
    expect(front).toContain('unit: cars a day');
  });

  it('tells of a correction that fits nothing, at its place, with what was found', () => {
    const { messages } = convert(`sources:
  - { action: strike, quote: Mayor Ann Lee said, name: Bo Lee, reason: It is no source. }
dates:
  - { action: strike, quote: words that are not there, text: May, reason: None. }`);
    expect(messages).toEqual([
      expect.stringMatching(
        /^seeds\/bridge\.yml:21:\d+ Unexpected "Bo Lee" in `sources\.0`, expected .*"Ann Lee"/,
      ),
      expect.stringMatching(/^seeds\/bridge\.yml:23:\d+ Unexpected quotation "words that are not there"/),
    ]);
  });

  it('takes the reason why a claim has no check to the article', () => {
    const { front } = convert('', '    unchecked: The count is not published yet.\n');
    expect(front).toContain('unchecked: The count is not published yet.');
  });
});

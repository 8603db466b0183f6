import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseMarkdown, parseYaml } from '../../model/read/parse.ts';
import { article, curation } from '../../model/schema/index.ts';
import { validate } from '../../model/read/validate.ts';
import { english } from '../../scripts/convert/english/index.ts';
import { plan, type Seed } from '../../scripts/convert/plan.ts';
import { read } from '../../scripts/convert/seed/read.ts';
import { textOf } from '../../scripts/convert/article/text-of.ts';
import { anyText } from './any-text.ts';

const match = (name: string): string | null => (name === 'Jane Roe' ? 'jane-roe' : null);
const prose = 'The city spent $4 million on “12 bridges” last year, Mayor Jane Roe said.';

/** A seed with these bytes; the curation is one that was written before. */
function seed(text: string, yaml?: string): Seed {
  const file = read(new TextEncoder().encode(text), 'seeds/case.txt');
  if (yaml === undefined) return { file, id: 'case', sha256: '0'.repeat(64), curation: null };
  const at = new VFile({ path: 'seeds/case.yml', value: yaml });
  const data = validate(curation, at, parseYaml(at)!);
  expect(at.messages.map(String)).toEqual([]);
  return {
    file,
    id: 'case',
    sha256: '0'.repeat(64),
    curation: { data: data!, at: { file: at, placeOf: () => ({ line: 1, column: 1 }) } },
  };
}

const ending = (writes: Map<string, string>, end: string): string =>
  [...writes].find(([path]) => path.endsWith(end))![1];

test('what is proposed for any text can be read, and gives the same article the second time', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (random, after) => {
      const text = after ? `${prose} ${random}` : `${random}\n\n${prose}`;
      const first = plan([seed(text)], { language: english, match, slugs: new Set() });
      const again = seed(text, ending(first, '.yml'));
      const second = plan([again], { language: english, match, slugs: new Set() });
      expect(again.curation!.at.file.messages.map(String)).toEqual([]);
      const markdown = ending(first, '.md');
      expect([...second.values()]).toEqual([markdown]);
      const file = new VFile({ path: 'content/articles/case.md', value: markdown });
      validate(article, file, parseMarkdown(file)!);
      expect(file.messages.map(String)).toEqual([]);
      expect(textOf(markdown)).toBe(String(again.file));
    }),
    { numRuns: 400 },
  );
});

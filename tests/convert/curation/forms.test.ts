import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../model/read/parse.ts';
import { validate } from '../../../model/read/validate.ts';
import { curation } from '../../../model/schema/index.ts';
import { english } from '../../../scripts/convert/english/index.ts';
import { plan, type Seed } from '../../../scripts/convert/plan.ts';
import { read } from '../../../scripts/convert/seed/read.ts';

/** Invented texts in the forms that news comes in: a local story, a page as copied, questions and answers, a release, a live blog. */
const folder = 'tests/convert/curation/forms';
const forms = readdirSync(folder).filter((name) => name.endsWith('.txt'));

const planOf = (seed: Seed) => plan([seed], { language: english, match: () => null, slugs: new Set() });
const ending = (writes: Map<string, string>, end: string): string =>
  [...writes].find(([path]) => path.endsWith(end))![1];

describe.each(forms)('the draft of %s', (name) => {
  const bytes = readFileSync(`${folder}/${name}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const seed = (): Seed => ({ file: read(bytes, `seeds/${name}`), id: 'case', sha256, curation: null });
  const yaml = ending(planOf(seed()), '.yml');
  const lines = yaml.split('\n').filter((line) => !/^ *#/.test(line));

  test('leaves fewer than ten fields to fill in, and has claims', () => {
    expect(lines.filter((line) => line.includes('TODO')).length).toBeLessThan(10);
    expect(lines.filter((line) => line.includes('quote:')).length).toBeGreaterThanOrEqual(2);
  });

  test('is not refused', () => {
    const at = new VFile({ path: 'seeds/case.yml', value: yaml });
    const data = validate(curation, at, parseYaml(at)!);
    const again: Seed = {
      ...seed(),
      curation: { data: data!, at: { file: at, placeOf: () => ({ line: 1, column: 1 }) } },
    };
    const writes = planOf(again);
    expect([...at.messages, ...again.file.messages].map(String)).toEqual([]);
    expect([...writes.keys()]).toEqual([`content/articles/${data!.slug}.md`]);
  });
});

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../model/read/places.ts';
import { parseYaml } from '../../model/read/parse.ts';
import { failed } from '../../model/problem.ts';
import { article, curation } from '../../model/schema/index.ts';
import { parseMarkdown } from '../../model/read/parse.ts';
import { validate } from '../../model/read/validate.ts';
import { english } from '../../scripts/convert/english/index.ts';
import { plan, type Seed } from '../../scripts/convert/plan.ts';
import { read } from '../../scripts/convert/seed/read.ts';
import { textOf } from '../../scripts/convert/article/text-of.ts';
import { format } from '../../scripts/report.ts';

const folder = new URL('../fixtures/convert/', import.meta.url);

/** Reads the curation of a case, with its problems; null where there is none, or none that can be used. */
function readCuration(path: URL): { file: VFile; entry: Seed['curation'] } | null {
  if (!existsSync(path)) return null;
  const file = new VFile({ path: 'seeds/case.yml', value: readFileSync(path) });
  const parsed = parseYaml(file);
  const data = parsed && validate(curation, file, parsed);
  const at = { file, placeOf: (keys: readonly PropertyKey[]) => placeOf(parsed!, keys) };
  return { file, entry: data && { data, at } };
}

/** Converts the case in a folder: what would be written, and the messages. */
function convert(name: string): { writes: Map<string, string>; messages: string; text: string } {
  const bytes = readFileSync(new URL(`${name}/seed.txt`, folder));
  const file = read(bytes, 'seeds/case.txt');
  const curated = readCuration(new URL(`${name}/seed.yml`, folder));
  const files = [file, ...(curated ? [curated.file] : [])];
  const usable = !failed([file]) && (!curated || curated.entry !== null);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const seed: Seed = { file, id: 'case', sha256, curation: curated?.entry ?? null };
  const writes = usable
    ? plan([seed], {
        language: english,
        match: (name) => (name === 'Jane Roe' ? 'jane-roe' : null),
        slugs: new Set(),
      })
    : new Map<string, string>();
  return { writes: failed(files) ? new Map() : writes, messages: format(files), text: String(file) };
}

/**
 * Scores and their reasons are left out of the comparison: they move with every fit of the weights and have their
 * own measure, and the five seeds are compared whole.
 */
const unscored = (content: string): string =>
  content
    .replace(/^( +)score: .*\n\1reasons:(?: .*\n|\n(?:\1 {2}- .*\n)+)/gm, '')
    .replace(/^ {2}# \d\.\d\d: .*$/gm, '  # score and reasons');

/** A case is a folder: adding one adds a test. `expected.*` hold what is written, `messages.txt` what is said. */
describe.each(readdirSync(folder))('%s', (name) => {
  const { writes, messages, text } = convert(name);
  const written = (ending: string): string | undefined =>
    [...writes].find(([path]) => path.endsWith(ending))?.[1];
  const stored = (file: string): string => new URL(`${name}/${file}`, folder).pathname;

  test('messages', async () => expect(`${messages}\n`).toMatchFileSnapshot(stored('messages.txt')));

  test('what is written', async () => {
    const markdown = written('.md');
    expect(existsSync(stored('expected.md')) || markdown !== undefined).toBe(markdown !== undefined);
    if (markdown === undefined) return;
    await expect(unscored(markdown)).toMatchFileSnapshot(stored('expected.md'));
    expect(textOf(markdown)).toBe(text);
    const file = new VFile({ path: 'content/articles/case.md', value: markdown });
    expect(validate(article, file, parseMarkdown(file)!)).not.toBeNull();
    const draft = written('.yml');
    if (draft) await expect(unscored(draft)).toMatchFileSnapshot(stored('expected.yml'));
  });
});

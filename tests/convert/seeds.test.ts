import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { failed } from '../../model/problem.ts';
import { gather } from '../../scripts/conversion/gather.ts';
import { english } from '../../scripts/convert/english/index.ts';
import { plan } from '../../scripts/convert/plan.ts';
import { textOf } from '../../scripts/convert/article/text-of.ts';
import { readBytes } from '../../scripts/files.ts';
import { ROOT } from '../root.ts';

const reading = readCorpus(ROOT);
const gathered = gather(ROOT, reading, []);
const writes = plan(gathered.seeds, {
  language: english,
  match: english.createMatcher([...reading.corpus!.people.values()]),
  slugs: new Set(),
});
const stored = (path: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(readBytes(ROOT, path)!);

test('every seed is curated, and every quotation is where its curation says', () => {
  expect(failed(gathered.files)).toBe(false);
  expect([...writes.keys()].filter((path) => path.startsWith('seeds/'))).toEqual([]);
});

describe.each(gathered.seeds.map((seed) => [seed.id, seed] as const))('%s', (_id, { file, curation }) => {
  const path = `content/articles/${curation!.data.slug}.md`;

  test('the committed article is what converting gives', () => expect(stored(path)).toBe(writes.get(path)));
  test('its Markdown holds the text of the seed', () => expect(textOf(stored(path))).toBe(stored(file.path)));
  test('every curated claim is in it', () => {
    const article = reading.corpus!.articles.get(curation!.data.slug)!;
    expect(article.claims.map(({ id }) => id)).toEqual(curation!.data.claims.map(({ id }) => id));
  });
});

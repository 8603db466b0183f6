import { expect, test } from 'vitest';
import { observeTexts } from '../../model/observe.ts';
import { readCorpus } from '../../model/read/corpus.ts';

test('the text of an entry is read apart from its fields', () => {
  const corpus = readCorpus('tests/fixtures/minimal').corpus!;
  const [check] = corpus.checks.values();
  const { id, body } = check!;
  const noted: string[] = [];
  const { seen, contentOf } = observeTexts(corpus, (name) => noted.push(name));
  const again = seen.checks.get(id)!;
  expect(again.title).not.toBe('');
  expect(noted).toEqual([`one checks\n${id}`]);
  expect(contentOf(noted[0]!)!.own).not.toContain(JSON.stringify(body));
  expect(again.body).toBe(body);
  expect(noted.at(-1)).toBe(`body of checks\n${id}`);
  expect(contentOf(noted.at(-1)!)).toEqual({ own: body, parts: [] });
});

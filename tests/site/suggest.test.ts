import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { contactLine, correctionAddress } from '../../site/data/parts/suggest.ts';

const { site } = readCorpus(process.cwd()).corpus!;
const { repository: _repository, contact: _contact, ...bare } = site;
const subject = { id: 'cars', quote: 'a million “cars” & more' };

describe('suggest a correction', () => {
  test('opens an issue with the id and the quotation', () => {
    const url = new URL(correctionAddress({ ...bare, repository: 'https://example.org/a/b/' }, subject));
    expect(url.origin + url.pathname).toBe('https://example.org/a/b/issues/new');
    expect(url.searchParams.get('title')).toBe('Correction: cars');
    expect(url.searchParams.get('body')).toContain('Page: cars\nWords: “a million “cars” & more”');
  });

  test('leads to the policy where there is no repository', () =>
    expect(correctionAddress(bare, subject)).toBe('/corrections/'));
});

test.each([
  [undefined, { words: 'Contact', href: '/contribute/' }],
  ['desk@example.org', { words: 'Contact', href: 'mailto:desk@example.org' }],
  ['https://example.org/write', { words: 'Contact', href: 'https://example.org/write' }],
  ['1 Example Street', { words: 'Contact: 1 Example Street' }],
])('contact: %s', (contact, line) =>
  expect(contactLine(contact === undefined ? bare : { ...bare, contact })).toEqual(line),
);

import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { contactLine, reportAddress } from '../../site/data/parts/suggest.ts';
import { ROOT } from '../root.ts';

const { site } = readCorpus(ROOT).corpus!;
const { repository: _repository, contact: _contact, ...bare } = site;
const subject = { id: 'cars', quote: 'a million “cars” & more' };

describe('report an error', () => {
  test('opens an issue with the id and the quotation', () => {
    const url = new URL(reportAddress({ ...bare, repository: 'https://example.org/a/b/' }, subject)!);
    expect(url.origin + url.pathname).toBe('https://example.org/a/b/issues/new');
    expect(url.searchParams.get('title')).toBe('Correction: cars');
    expect(url.searchParams.get('body')).toContain('Page: cars\nWords: “a million “cars” & more”');
  });

  test('writes to a mail box where there is no repository', () => {
    const url = new URL(reportAddress({ ...bare, contact: 'desk@example.org' }, subject)!);
    expect(url.protocol + url.pathname).toBe('mailto:desk@example.org');
    expect(url.searchParams.get('body')).toContain('Page: cars');
  });

  test.each([[undefined], ['1 Example Street'], ['https://example.org/write']])(
    'is not there where nothing can be filled in: %s',
    (contact) =>
      expect(reportAddress(contact === undefined ? bare : { ...bare, contact }, subject)).toBeUndefined(),
  );
});

test.each([
  [undefined, undefined],
  ['desk@example.org', { words: 'Contact', href: 'mailto:desk@example.org' }],
  ['https://example.org/write', { words: 'Contact', href: 'https://example.org/write' }],
  ['1 Example Street', { words: 'Contact: 1 Example Street' }],
])('contact: %s', (contact, line) =>
  expect(contactLine(contact === undefined ? bare : { ...bare, contact })).toEqual(line),
);

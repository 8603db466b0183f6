import { expect, test } from 'vitest';
import { splitSentences } from '../../model/sentences/split.ts';

const split = (text: string): string[] =>
  splitSentences(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));

test.each([
  ['titles', ['Rep. Chris Smith, R-N.J., met Gov. Abbott and Lt. Gov. Dan Patrick.', 'They spoke.']],
  ['acronyms inside', ['The U.S. Capitol is in Washington, D.C., not far away.', 'It is big.']],
  ['an acronym at the end', ['He came to the U.S.', 'He left at 5 p.m.', 'They stayed.']],
  ['quotations', ['“This is dangerous,” he warned.', '“This is a crisis.”', 'She left.']],
  ['a question inside a quotation', ['“Why now?” he asked.', '“Go!” she said.']],
  ['an ellipsis that goes on', ['It was … over there.', 'He waited... and then left.']],
  ['numbers', ['It rose 2.5 percent to $4.2 million in 2001.', 'See No. 5 on the list.']],
  ['a sentence that ends in a number', ['They began in 2001.', 'He joined on Jan. 5.', 'It ended.']],
  ['short last words', ['They came in.', 'The rest went on.', 'So it goes.']],
  ['initials', ['John F. Kennedy Jr. spoke to J. K. Rowling.', 'She listened.']],
  ['a missing space after a quotation', ['"I feel invincible."', 'This is what she said.']],
  ['white space', ['One is here.', 'Two is there.']],
])('%s', (_name, sentences) => expect(split(sentences.join(' '))).toEqual(sentences));

test('marks that stand alone belong to the sentence before', () => {
  expect(split('It is over. …')).toEqual(['It is over. …']);
});

test('a text without any mark is one sentence a block', () =>
  expect(split('no marks at all')).toEqual(['no marks at all']));

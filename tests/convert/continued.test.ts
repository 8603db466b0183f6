import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { english } from '../../scripts/convert/english/index.ts';
import { extract } from '../../scripts/convert/pipeline.ts';

/** Speaker and words of every attribution, and the quotations that are left to nobody. */
function brief(...paragraphs: string[]): { said: string[][]; nobodys: string[] } {
  const text = paragraphs.join('\n\n');
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const { sources, unattributed } = extract(new VFile(text), null, english);
  return {
    said: sources.map(({ name, content }) => [name, ...content.map(slice)]),
    nobodys: unattributed.map(slice),
  };
}

test('a paragraph without a closing mark belongs to whoever the next one names', () => {
  expect(
    brief(
      '“It is safe to cross,” said Tom Park.',
      '“We looked at all the piers.',
      '“Nobody has to worry now,” said Ann Lee.',
    ),
  ).toEqual({
    said: [
      ['Tom Park', '“It is safe to cross,”'],
      ['Ann Lee', '“We looked at all the piers.', '“Nobody has to worry now,”'],
    ],
    nobodys: [],
  });
});

test('a paragraph that is a quotation goes on behind the words of one speaker', () => {
  const { said } = brief(
    '“It is safe to cross,” said Tom Park.',
    '“We looked at all the piers.”',
    'The road is open.',
  );
  expect(said).toEqual([['Tom Park', '“It is safe to cross,”', '“We looked at all the piers.”']]);
});

test('whoever asked does not answer', () => {
  expect(brief('“Is it safe to cross?” asked Tom Park.', '“Not before the rain stops.”')).toEqual({
    said: [['Tom Park', '“Is it safe to cross?”']],
    nobodys: ['“Not before the rain stops.”'],
  });
});

test('two who speak together leave open who goes on', () => {
  expect(
    brief('Tom Park and Ann Lee said, “We looked at all the piers.”', '“We will look at them again.”')
      .nobodys,
  ).toEqual(['“We will look at them again.”']);
});

test('a line behind a dash names the speaker of the quotation above it, and of no other', () => {
  expect(
    brief(
      'The road is shut.',
      '“I have seen the river rise for six days.”',
      '— Ann Lee, tenant',
      '“Nobody came to help us.”',
      'It rained.',
    ),
  ).toEqual({
    said: [['Ann Lee', '“I have seen the river rise for six days.”']],
    nobodys: ['“Nobody came to help us.”'],
  });
});

test('nobody who speaks inside a quotation is whom the next pronoun means', () => {
  expect(
    brief('Tom Park read it out. “Sean Pike said it was close,” he said. He said it was true.').said,
  ).toEqual([
    ['Tom Park', '“Sean Pike said it was close,”'],
    ['Sean Pike', 'it was close'],
    ['Tom Park', 'it was true'],
  ]);
});

import { expect, test } from 'vitest';
import { MAX_BYTES, read } from '../../scripts/convert/seed/read.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const messages = (input: Uint8Array): string[] =>
  read(input, 'seeds/x.txt').messages.map(
    ({ line, column, ruleId, fatal }) => `${line}:${column} ${ruleId}${fatal ? '' : ' (warning)'}`,
  );

test('a BOM is left out, all else is kept', () => {
  const text = 'A\u00a0bridge over the river\r\n\ufeffopened\0 ';
  expect(String(read(bytes(`\ufeff${text}`), 'seeds/x.txt'))).toBe(text);
});

test.each([
  ['empty', bytes(''), ['1:1 seed-empty']],
  ['only white space', bytes(' \r\n\u00a0\n'), ['1:1 seed-empty']],
  ['not UTF-8', Uint8Array.of(0x41, 0xe9, 0x42), ['1:1 utf-8']],
  ['a half character', Uint8Array.of(0xed, 0xa0, 0x80), ['1:1 utf-8']],
  ['too large', new Uint8Array(MAX_BYTES + 1).fill(0x61), ['1:1 seed-size']],
  ['a PDF', bytes('%PDF-1.7 and so on'), ['1:1 seed-binary']],
  ['UTF-16', new Uint8Array(Buffer.from('The end of it', 'utf16le')), ['1:1 seed-binary']],
])('%s is refused with one message', (_name, input, expected) => expect(messages(input)).toEqual(expected));

test.each([
  ['a direction override', bytes('One line.\nA \u202edne'), ['2:3 bidirectional-override (warning)']],
  ['NUL', bytes('One line of text.\nA b\0 c'), ['2:4 control-character (warning)']],
  ['another script', bytes('Это предложение написано по-русски.'), ['1:1 language (warning)']],
  [
    'another language',
    bytes('Der Rat stimmte am Montag für den Bau der Brücke über den Fluss. '.repeat(4)),
    ['1:1 language (warning)'],
  ],
  ['English', bytes('The council voted on Monday to build the bridge over the river. '.repeat(4)), []],
])('%s is converted', (_name, input, expected) => {
  expect(messages(input)).toEqual(expected);
  expect(String(read(input, 'x'))).toBe(new TextDecoder().decode(input));
});

import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { isWholePng } from '../../model/png.ts';

const picture = new Uint8Array(
  new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M3 3h9v30z"/></svg>')
    .render()
    .asPng(),
);

test('a picture that was written whole is known as such', () => expect(isWholePng(picture)).toBe(true));

test('one that was cut anywhere is not', () => {
  for (let length = 0; length < picture.length; length += 1)
    expect(isWholePng(picture.subarray(0, length)), `${length} bytes`).toBe(false);
});

test('nor one with any byte changed, or more behind its end', () => {
  for (let at = 0; at < picture.length; at += 1) {
    const changed = picture.slice();
    changed[at]! ^= 0x10;
    expect(isWholePng(changed), `byte ${at}`).toBe(false);
  }
  expect(isWholePng(new Uint8Array([...picture, 0]))).toBe(false);
});

test('nor something else with its name', () =>
  expect(isWholePng(new TextEncoder().encode('<html>evil'))).toBe(false));

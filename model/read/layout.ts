import type { VFile } from 'vfile';
import { pointAt } from '../point-at.ts';
import { report } from '../problem.ts';

/** What `npm run format` mends: one form of line ends, none missing, no white space that nobody sees. */
const FORMS: { find: RegExp; what: string; expected: string }[] = [
  { find: /^\ufeff/, what: 'byte order mark', expected: 'UTF-8 without one' },
  { find: /\r/, what: 'CR in a line end', expected: 'line ends of LF alone' },
  { find: /[ \t]+(?=\r?\n|$)/, what: 'space at the end of a line', expected: 'none' },
  { find: /\n(?=\r?\n$)/, what: 'empty line at the end', expected: 'one line end' },
  { find: /[^\n]$/, what: 'end without a line end', expected: 'one line end' },
];

/** The text without what stands in the way of reading it; it has its own message. */
export const readable = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

/** The text in the one form. */
export const tidy = (text: string): string =>
  readable(text)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n*$/, '\n');

/**
 * Reports white space and marks that no reader of the file sees, each at the first line with it.
 */
export function checkLayout(file: VFile): void {
  const text = String(file);
  for (const { find, what, expected } of FORMS) {
    const at = text.search(find);
    if (at < 0) continue;
    report(file, {
      rule: 'layout',
      reason: `Unexpected ${what}, expected ${expected}`,
      fix: 'Run `npm run format`',
      place: pointAt(text, at),
    });
  }
}

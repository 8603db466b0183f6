import { VFile } from 'vfile';
import { report } from '../../../model/problem.ts';
import { warnOfText } from './text-warnings.ts';

/** Largest seed in bytes: far above any article, and what every later stage is tested with. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** Share of control characters above which bytes that happen to decode are no prose. */
const BINARY_SHARE = 0.1;

/** First characters of formats that may decode as UTF-8 yet are no text. */
const SIGNATURES: [string, string][] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['{\\rtf', 'a rich-text document'],
  ['GIF8', 'a GIF picture'],
  ['\u007fELF', 'a program'],
];

const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/** What makes a decoded text no prose at all, in words; null where nothing does. */
function binary(text: string): string | null {
  const signature = SIGNATURES.find(([start]) => text.startsWith(start));
  if (signature) return signature[1];
  const controls = text.match(CONTROLS);
  if (!controls || controls.length <= text.length * BINARY_SHARE) return null;
  const nulls = controls.filter((character) => character === '\0').length;
  return nulls > text.length * 0.3 ? 'UTF-16 or binary data' : 'binary data';
}

/**
 * Decodes the bytes of a seed: strict UTF-8, a BOM accepted and left out, all else kept as it is.
 *
 * @param bytes content of the file
 * @param path how messages call the file
 * @returns the file with its text; holds one fatal message where it is refused, and warnings
 */
export function read(bytes: Uint8Array, path: string): VFile {
  const file = new VFile({ path });
  const refuse = (rule: string, reason: string, fix: string): VFile => {
    report(file, { rule, reason, fix });
    return file;
  };
  if (bytes.length > MAX_BYTES)
    return refuse(
      'seed-size',
      `Unexpected ${bytes.length} bytes, expected at most ${MAX_BYTES}`,
      'Keep one article in a seed',
    );
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(
      'utf-8',
      'Unexpected bytes that are not UTF-8, expected UTF-8 text',
      'Save the file as UTF-8',
    );
  }
  const found = binary(text);
  if (found)
    return refuse(
      'seed-binary',
      `Unexpected ${found}, expected plain text`,
      'Save the article as plain UTF-8 text',
    );
  if (text.trim() === '')
    return refuse(
      'seed-empty',
      'Unexpected empty file, expected the text of an article',
      'Paste the article, or remove the file',
    );
  file.value = text;
  warnOfText(file, text);
  return file;
}

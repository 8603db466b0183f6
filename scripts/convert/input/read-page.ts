import { VFile } from 'vfile';
import { report } from '../../../model/problem.ts';
import type { PageLanguage } from '../page-language.ts';
import { MAX_PAGE_BYTES } from './bounds.ts';
import type { Input } from './input.ts';
import { decodePage } from './is-page.ts';
import { takePage } from './page.ts';
import { read } from '../seed/read.ts';

/** A file with its text, and the page that the text was taken from. */
export interface ReadPage extends Input {
  file: VFile;
}

const refused = (path: string, reason: string, fix: string): ReadPage => {
  const file = new VFile({ path });
  report(file, { rule: 'page', reason, fix });
  return { file, page: null };
};

/**
 * Reads a saved web page: the text of its article, and what it states about itself.
 *
 * @param bytes content of the file
 * @param path how messages call the file
 * @param sha256 checksum of the bytes
 */
export function readPage(bytes: Uint8Array, path: string, sha256: string, language: PageLanguage): ReadPage {
  if (bytes.length > MAX_PAGE_BYTES)
    return refused(
      path,
      `Unexpected page of ${bytes.length} bytes, expected at most ${MAX_PAGE_BYTES}`,
      'Save the page without pictures and scripts, or save its text',
    );
  const html = decodePage(bytes);
  if (html === null)
    return refused(
      path,
      'Unexpected bytes that are neither UTF-8 nor the encoding that the page names',
      'Save the page as UTF-8',
    );
  const taken = takePage(html, language);
  if (typeof taken === 'string')
    return refused(
      path,
      `Unexpected ${taken}, expected a page with an article`,
      'Copy the text of the article',
    );
  return {
    file: read(new TextEncoder().encode(taken.text), path),
    page: { file: path.replace(/^.*[\\/]/, ''), sha256, stated: taken.stated },
  };
}

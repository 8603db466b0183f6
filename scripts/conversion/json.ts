import { VFile } from 'vfile';
import { failed, report } from '../../model/problem.ts';
import type { Options } from '../arguments/convert.ts';
import { toJsonLine } from '../convert/curation/json-line.ts';
import { english } from '../convert/english/index.ts';
import type { Input } from '../convert/input/input.ts';
import { isPage } from '../convert/input/is-page.ts';
import { extract } from '../convert/pipeline.ts';
import { publishedBetween } from '../convert/published.ts';
import { read } from '../convert/seed/read.ts';
import { readAnywhere, sha256 } from '../files.ts';
import { print, printMessages } from '../report.ts';

/** A decoded input and the page it was taken from. */
interface Opened extends Input {
  file: VFile;
}

/** Reads one input, a file anywhere or `-`: text, or a web page, which its content tells; what cannot be read is a message. */
async function open(path: string): Promise<Opened> {
  try {
    const bytes = readAnywhere(path);
    if (!isPage(bytes)) return { file: read(bytes, path), page: null };
    // The parser of pages takes longer to load than a text to convert.
    const { readPage } = await import('../convert/input/read-page.ts');
    return readPage(bytes, path, sha256(bytes), english.page);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const file = new VFile({ path });
    report(file, {
      rule: 'readable',
      reason: `Unexpected ${String(error.code)} when reading, expected a file`,
      fix: 'Mend the path',
    });
    return { file, page: null };
  }
}

/**
 * Prints what is found in each input as a line of JSON; inputs with problems are reported instead.
 *
 * @returns whether every input could be read
 */
export async function convertToJson({ files, published }: Options): Promise<boolean> {
  const inputs = await Promise.all((files.length > 0 ? files : ['-']).map(open));
  for (const { file, page } of inputs) {
    if (failed([file])) continue;
    const day = published ?? page?.stated.published?.value ?? null;
    print(toJsonLine(file.path, extract(file, publishedBetween(day), english), { page }, english));
  }
  const messages = inputs.map(({ file }) => file);
  printMessages(messages);
  return !failed(messages);
}

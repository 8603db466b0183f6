import { VFile } from 'vfile';
import { failed, report } from '../model/problem.ts';
import type { Options } from './convert-arguments.ts';
import { toJsonLine } from './convert/curation/json-line.ts';
import { english } from './convert/english/index.ts';
import { extract } from './convert/pipeline.ts';
import { publishedBetween } from './convert/published.ts';
import { read } from './convert/seed/read.ts';
import { readAnywhere } from './files.ts';
import { print, printMessages } from './report.ts';

/** Reads one input, a file anywhere or `-`; what cannot be read is a message. */
function open(path: string): VFile {
  try {
    return read(readAnywhere(path), path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const file = new VFile({ path });
    report(file, {
      rule: 'readable',
      reason: `Unexpected ${String(error.code)} when reading, expected a file`,
      fix: 'Mend the path',
    });
    return file;
  }
}

/**
 * Prints what is found in each input as a line of JSON; inputs with problems are reported instead.
 *
 * @returns whether every input could be read
 */
export function convertToJson({ files, published }: Options): boolean {
  const inputs = (files.length > 0 ? files : ['-']).map(open);
  for (const file of inputs)
    if (!failed([file]))
      print(toJsonLine(file.path, extract(file, publishedBetween(published), english), english));
  printMessages(inputs);
  return !failed(inputs);
}

import { load } from 'js-yaml';
import { VFile } from 'vfile';
import { z } from 'zod';
import { english } from '../convert/english/index.ts';
import { extract } from '../convert/pipeline.ts';
import { publishedBetween } from '../convert/published.ts';
import type { Gold } from './field.ts';

/** Of a seed's dates file only the publication date is read here. */
const header = z.looseObject({ published: z.string() });

/**
 * The gold set: every seed that has labels for dates, run through the pipeline once.
 *
 * @param paths of the seeds, from the root
 * @param disk content of a file by its path, and what a folder holds
 */
export function gather(paths: readonly string[], { read, list }: Omit<Gold, 'seeds'>): Gold {
  const seeds = paths.map((path) => {
    const id = path.replace(/^.*\//, '').replace(/\.txt$/, '');
    const text = read(path);
    const { published } = header.parse(load(read(`tests/gold/seeds/${id}.dates.yml`)));
    return { id, text, found: extract(new VFile(text), publishedBetween(published), english) };
  });
  return { seeds, read, list };
}

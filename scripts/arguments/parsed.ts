import { parseArgs, type ParseArgsConfig } from 'node:util';
import { keptByNpm } from './kept-by-npm.ts';

/**
 * What the arguments of a command give, or a sentence that says what is wrong with them.
 *
 * @param config as parseArgs of Node takes it
 * @param env environment, in which npm leaves the options that it took for its own
 */
export function parsed<T extends ParseArgsConfig>(
  config: T,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ReturnType<typeof parseArgs<T>> | string {
  const kept = keptByNpm(Object.keys(config.options ?? {}), env);
  if (kept) return kept;
  try {
    return parseArgs(config);
  } catch (error) {
    // parseArgs throws a TypeError with a code for whatever it does not know; its first sentence says what.
    if (error instanceof TypeError && 'code' in error) return error.message.split('. ')[0]!;
    throw error;
  }
}

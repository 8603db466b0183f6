import { parsed } from './parsed.ts';

export const HELP = `Makes a release of the data: JSON, CSV, SQLite, schemas, changelog, licence and checksums.

  npm run release                   into release/
  npm run release -- --out DIR      into another folder; only a new one, an empty one, or an earlier release
  npm run release -- --since TAG    changelog since another release than the last one that has a tag
  npm run release -- --help         this text

The same content and the same history give the same bytes. The exit code is 1 where the content has problems.`;

export interface ReleaseOptions {
  out: string;
  since: string | undefined;
  help: boolean;
}

/**
 * Reads the arguments of the command.
 *
 * @returns the options, or a sentence that says what is wrong with them
 */
export function readReleaseArguments(args: string[]): ReleaseOptions | string {
  const given = parsed({
    args,
    options: {
      out: { type: 'string', default: 'release' },
      since: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (typeof given === 'string') return given;
  const { out, since, help } = given.values;
  return { out, since, help };
}

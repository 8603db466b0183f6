import { parsed } from './parsed.ts';

export const HELP = `Lists the checks that have the same answers, side by side.

  npm run verdicts                              this list
  npm run verdicts -- --blind                   what a reader gets who rates the claims without knowing their verdicts
  npm run verdicts -- --readers FILE FILE       how often the answers of two such readers reach the verdicts of the site
  npm run verdicts -- --help                    this text

The exit code is 1 where the content or an answer has problems.`;

export interface VerdictsOptions {
  blind: boolean;
  /** The files with the answers of two readers, where rates are asked for. */
  readers: readonly [string, string] | undefined;
  help: boolean;
}

/**
 * Reads the arguments of the command.
 *
 * @returns the options, or a sentence that says what is wrong with them
 */
export function readVerdictsArguments(args: string[]): VerdictsOptions | string {
  const given = parsed({
    args,
    allowPositionals: true,
    options: {
      blind: { type: 'boolean', default: false },
      readers: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (typeof given === 'string') return given;
  const { values, positionals } = given;
  const { blind, help } = values;
  if (!values.readers)
    return positionals.length === 0
      ? { blind, readers: undefined, help }
      : `Unexpected ${positionals[0]}, expected options only`;
  const [first, second] = positionals;
  return first !== undefined && second !== undefined && positionals.length === 2
    ? { blind, readers: [first, second], help }
    : `Unexpected number of files (${positionals.length}), expected the answers of two readers`;
}

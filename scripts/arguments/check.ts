import { parsed } from './parsed.ts';

export const HELP = `Checks everything a build would refuse, and what changed since the base branch.

  npm run check                      messages for people, one a line: file:line:column
  npm run check -- --format github   annotations of a code host, and a table in the summary of the job
  npm run check -- --format json     one JSON object
  npm run check -- --base BRANCH     compare with another base branch than origin/main or main
  npm run check -- --fix             first mend what is mechanical: form, generated articles and documents
  npm run check -- --help            this text

The exit code is 1 where something must be mended; warnings alone leave it at 0. docs/rules.md explains each rule.`;

const FORMATS = ['human', 'github', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  format: Format;
  base: string | undefined;
  fix: boolean;
  help: boolean;
}

/**
 * Reads the arguments of the command.
 *
 * @returns the options, or a sentence that says what is wrong with them
 */
export function readCheckArguments(args: string[]): CheckOptions | string {
  const given = parsed({
    args,
    options: {
      format: { type: 'string', default: 'human' },
      base: { type: 'string' },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (typeof given === 'string') return given;
  const { format, base, fix, help } = given.values;
  const known = FORMATS.find((one) => one === format);
  if (!known) return `Unexpected --format ${format}, expected one of ${FORMATS.join(', ')}`;
  return { format: known, base, fix, help };
}

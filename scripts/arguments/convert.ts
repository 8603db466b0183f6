import { day } from '../../model/schema/index.ts';
import { parsed } from './parsed.ts';

export const HELP = `Turns seeds into articles: seeds/<id>.txt and seeds/<id>.yml give content/articles/<slug>.md.

  npm run convert                          every seed
  npm run convert -- seeds/<id>.txt ...    these seeds
  npm run convert -- <page> ...            saved web pages: the text taken from each becomes a new seed
  npm run convert -- --check               compare, write nothing; exit 1 with a diff where a file differs
  npm run convert -- --json [file ...]     what is found in texts or pages, or in standard input, one JSON object a line

  --published YYYY-MM-DD   with --json: the day of publication, against which "Tuesday" is resolved
  --help                   this text

A seed without a curation gets one, once, with what the text tells and TODO for the rest.
Every problem is reported in one run; then nothing is written and the exit code is 1.`;

export interface Options {
  files: string[];
  check: boolean;
  json: boolean;
  help: boolean;
  published: string | null;
}

/**
 * Reads the arguments of the command.
 *
 * @returns the options, or a sentence that says what is wrong with them
 */
export function readArguments(args: string[]): Options | string {
  const given = parsed({
    args,
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      published: { type: 'string' },
    },
  });
  if (typeof given === 'string') return given;
  const { values, positionals } = given;
  const { check, json, help, published = null } = values;
  if (check && json) return 'Unexpected --check with --json, expected one of them: --json never writes';
  if (published !== null && !json)
    return 'Unexpected --published without --json, expected the date in the curation: `published` in seeds/<id>.yml';
  if (published !== null && !day.safeParse(published).success)
    return `Unexpected --published ${published}, expected a day such as 2024-08-19`;
  return { files: positionals, check, json, help, published };
}

import { parsed } from './parsed.ts';

export const HELP = `Says which checks may already answer a sentence.

  npm run match -- "sentence"                       checks of this site, best first
  npm run match -- --claims FILE --queries FILE     ranks other claims, for evaluation: JSON lines
                                                    {id, text, title?} and {id, text}; prints a line for each
                                                    query, {id, matches: [{id, score}]}
  --most N    matches given at most (5)
  --help      this text

No match says nothing about truth, and a sentence that denies a claim can match it.`;

export interface Options {
  sentence: string;
  claims: string | null;
  queries: string | null;
  most: number;
  help: boolean;
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
      claims: { type: 'string' },
      queries: { type: 'string' },
      most: { type: 'string', default: '5' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (typeof given === 'string') return given;
  const { values, positionals } = given;
  const { claims = null, queries = null, most, help } = values;
  const sentence = positionals.join(' ').trim();
  if (!/^[1-9]\d{0,3}$/.test(most)) return `Unexpected --most ${most}, expected a number from 1 to 9999`;
  if ((claims === null) !== (queries === null))
    return 'Unexpected one of --claims and --queries, expected both';
  if (!help && (claims === null) === (sentence === ''))
    return 'Unexpected arguments, expected either a sentence in quotation marks or --claims and --queries';
  return { sentence, claims, queries, most: Number(most), help };
}

import { parsed } from './parsed.ts';

export const HELP = `Builds the site: checks the content, builds beside the last output, proves what was built, changes places.

  npm run build                  into dist/
  npm run build -- --deploy      for readers: refuses what only a trial may have, such as a reserved host
  npm run build -- --out DIR     into another folder
  npm run build -- --clean       makes everything anew, whatever the last build left
  npm run build -- --search      indexes changed words, too; a deploy, a build in CI and a first one do so anyway
  npm run build -- --help        this text

The output before the last stays beside it (.dist-twin for dist): the next build puts right what differs there.
CLAIMLINE_DEPLOY=1 in the environment does what --deploy does.
Where anything is wrong, the last output stays as it is and the exit code is 1.`;

export interface BuildOptions {
  deploy: boolean;
  out: string;
  clean: boolean;
  /** Whether the search index is made anew for any change of words, and not only for what its results show. */
  search: boolean;
  times: boolean;
  help: boolean;
}

/**
 * Reads the arguments of the command.
 *
 * @returns the options, or a sentence that says what is wrong with them
 */
export function readBuildArguments(
  args: string[],
  environment: Readonly<Record<string, string | undefined>>,
): BuildOptions | string {
  const named = environment['CLAIMLINE_DEPLOY'] ?? '';
  if (!['', '0', '1'].includes(named))
    return `Unexpected CLAIMLINE_DEPLOY=${named}, expected 1 for a deploy, or 0`;
  const given = parsed({
    args,
    options: {
      deploy: { type: 'boolean', default: named === '1' },
      out: { type: 'string', default: 'dist' },
      search: { type: 'boolean', default: Boolean(environment['CI']) },
      clean: { type: 'boolean', default: false },
      times: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (typeof given === 'string') return given;
  const { deploy, out, clean, search, times, help } = given.values;
  return { deploy, out, clean, search: search || deploy || clean, times, help };
}

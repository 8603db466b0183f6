import { VFile } from 'vfile';
import { addressFault } from '../model/address.ts';
import { failed } from '../model/problem.ts';
import { readCorpus } from '../model/read/corpus.ts';
import { parsed } from './arguments/parsed.ts';
import { readBytes, writeFiles } from './files.ts';
import { note, print } from './report.ts';

const HELP = `Says in content/site.yml where the site stands; a deploy does it with what its host says, so that a fork is right.

  npm run place -- --base https://owner.github.io/site --repository https://github.com/owner/site
  npm run place -- --help        this text`;

const PATH = 'content/site.yml';

/** An address as the formatter writes it: bare where YAML reads it as it stands. It holds no quotation marks. */
const scalar = (value: string): string => (/^https:\/\/[\w./~-]+$/.test(value) ? value : `'${value}'`);

/**
 * A text of content/site.yml with other values of two of its fields; everything else stays as it stands.
 *
 * @param fields values by field; a field that is not there yet is added at the end
 */
export const withFields = (yaml: string, fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields).reduce((text, [name, value]) => {
    const line = `${name}: ${scalar(value)}`;
    const known = new RegExp(`^${name}:.*$`, 'm');
    return known.test(text) ? text.replace(known, () => line) : `${text.replace(/\n*$/, '\n')}${line}\n`;
  }, yaml);

/** GitHub Pages says http of a domain for which nobody has ticked that https is enforced, and serves both. */
const secure = (text: string): string => text.replace(/^http:/i, 'https:');

/** Whether a text is an address that the schema of the site takes; the gate says the rest. */
const isAddress = (text: string): boolean => addressFault(text) === null;

function main(args: string[], root: string): number {
  const given = parsed({
    args,
    options: { base: { type: 'string' }, repository: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (typeof given === 'string') {
    note(`error ${given}. See \`npm run place -- --help\``);
    return 1;
  }
  const { base, repository, help } = given.values;
  if (help) {
    print(HELP);
    return 0;
  }
  const fields = {
    ...(base ? { base: secure(base).replace(/\/$/, '') } : {}),
    ...(repository ? { repository } : {}),
  };
  const wrong = Object.entries(fields).find(([, value]) => !isAddress(value));
  if (wrong || Object.keys(fields).length === 0) {
    note(
      wrong
        ? `error Unexpected --${wrong[0]} ${wrong[1]}, expected an https address. See \`npm run place -- --help\``
        : 'error Nothing to do, expected --base or --repository. See `npm run place -- --help`',
    );
    return 1;
  }
  const file = new VFile({ path: PATH, value: readBytes(root, PATH) ?? '' });
  writeFiles(root, new Map([[PATH, withFields(String(file), fields)]]));
  const { corpus, files } = readCorpus(root, []);
  note(
    corpus && !failed(files)
      ? `The site stands at ${corpus.site.base}.`
      : 'Run `npm run check`: content/site.yml has a problem.',
  );
  return corpus && !failed(files) ? 0 : 1;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2), process.cwd());

import type { ParseArgsConfig } from 'node:util';
import { TODO } from '../../model/schema/index.ts';
import { nearest, perhaps } from '../../model/nearest.ts';
import { parsed } from '../arguments/parsed.ts';
import { dateFault } from './dates.ts';
import { flagFields, NEW, type What } from './kinds.ts';

/** Values of fields that the command line gives, by name. */
export type Flags = Record<string, string | string[]>;

export interface NewOptions {
  what: What;
  subject: string;
  id: string | undefined;
  flags: Flags;
  /** For whom the help is asked; null where it is not. */
  help: string | null;
}

const USAGE = Object.entries(NEW).map(
  ([what, { subject, about }]) => `  npm run new ${`${what} ${subject}`.padEnd(34)} ${about}`,
);

/** The help of the command, or of one kind of entry with its flags. */
export function helpOf(what: What | null): string {
  if (what === null)
    return [
      'Makes a new entry with what is known filled in, TODO for what only a person knows, and the rest as comments.',
      '',
      ...USAGE,
      '',
      'Values are given as flags after two hyphens: npm run new person "Name" -- --kind person --role "..."',
      '`npm run new <kind> -- --help` lists them. Nothing that is there is ever overwritten, and nothing is asked.',
    ].join('\n');
  const flags = flagFields(NEW[what]).map(({ field: { path, description, values }, list }) => {
    const choices = values.filter((value) => value !== TODO && typeof value === 'string');
    const more =
      choices.length > 1 ? ` One of ${choices.join(', ')}.` : list ? ' May be given several times.' : '';
    return `  --${path.padEnd(20)} ${description}${more}`;
  });
  const id =
    what === 'correction' || what === 'article'
      ? []
      : [`  --${'id'.padEnd(20)} File name without its ending.`];
  return [`npm run new ${what} ${NEW[what].subject}: ${NEW[what].about}.`, '', ...id, ...flags]
    .join('\n')
    .trimEnd();
}

const isWhat = (word: string | undefined): word is What => word !== undefined && Object.hasOwn(NEW, word);

/** Says what is wrong with a value that must be one of a few; null where nothing is. */
function wrongChoice(what: What, flags: Flags): string | null {
  for (const { field } of flagFields(NEW[what])) {
    const choices = field.values.filter((value) => value !== TODO && typeof value === 'string');
    for (const value of [flags[field.path] ?? []].flat())
      if (choices.length > 1 && !choices.includes(value))
        return `Unexpected --${field.path} ${value}, expected one of ${choices.join(', ')}`;
  }
  return null;
}

/** Reads what follows the kind. */
function readFlags(
  what: What,
  args: string[],
  env: Readonly<Record<string, string | undefined>>,
): NewOptions | string {
  const own: ParseArgsConfig['options'] = Object.fromEntries(
    flagFields(NEW[what]).map(({ field, list }) => [field.path, { type: 'string', multiple: list }]),
  );
  const given = parsed(
    {
      args,
      allowPositionals: true,
      options: { ...own, id: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    },
    env,
  );
  if (typeof given === 'string') return given;
  const { values, positionals } = given;
  const { id, help, ...flags } = values as Flags & { id?: string; help?: boolean };
  if (help) return { what, subject: '', id, flags: {}, help: helpOf(what) };
  if (positionals.length !== 1)
    return `Unexpected ${positionals.length === 0 ? `nothing after ${what}` : `${positionals.length} words after ${what}`}, expected ${NEW[what].subject}, in quotation marks where it has spaces`;
  return (
    wrongChoice(what, flags) ??
    dateFault(flags) ?? { what, subject: positionals[0]!.trim(), id, flags, help: null }
  );
}

/**
 * Reads the arguments of the command.
 *
 * @returns the options, or a sentence that says what is wrong with them
 */
export function readNewArguments(
  [what, ...rest]: string[],
  env: Readonly<Record<string, string | undefined>> = {},
): NewOptions | string {
  if (what === undefined || what === '--help' || what === '-h')
    return { what: 'article', subject: '', id: undefined, flags: {}, help: helpOf(null) };
  if (!isWhat(what))
    return `Unexpected kind ${what}, expected one of ${Object.keys(NEW).join(', ')}. ${perhaps(nearest(what, Object.keys(NEW)))}`.trimEnd();
  return readFlags(what, rest, env);
}

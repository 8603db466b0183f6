import { fieldsOf, type Field } from '../../model/fields.ts';
import { table, type Kind } from '../../model/kinds.ts';
import { correction } from '../../model/schema/check.ts';

/** What `npm run new` makes. */
export interface NewKind {
  /** What follows the word on the command line. */
  subject: string;
  /** What it makes, for the help. */
  about: string;
  /** Fields whose values can be given as flags. */
  fields: Field[];
}

/** Evidence is named by its documents alone: what each finds is written into the file. */
const documents = {
  required: false,
  values: [],
  description: 'A document of the evidence: an id in content/sources.',
};
const ofCheck: Field[] = [
  ...fieldsOf(table.kinds.checks.schema).filter(({ path }) => !path.startsWith('evidence')),
  { path: 'evidence', ...documents },
  { path: 'evidence[]', ...documents },
];
const ofKind = (kind: Kind): Field[] => fieldsOf(table.kinds[kind].schema);

/** One row for each word after `npm run new`. */
export const NEW = {
  article: {
    subject: '<file | page.html | ->',
    about:
      'a seed with its proposed curation and its article, from a text, a saved web page or standard input',
    fields: [],
  },
  check: {
    subject: '<article>#<claim>',
    about: 'a check of a claim: quotation, candidates already checked, answers, evidence to fill in',
    fields: ofCheck,
  },
  source: { subject: '<address>', about: 'a document used as evidence', fields: ofKind('sources') },
  person: { subject: '<name>', about: 'a person, organisation or outlet', fields: ofKind('people') },
  topic: { subject: '<name>', about: 'a subject that checks share', fields: ofKind('topics') },
  event: {
    subject: '<title>',
    about: 'something dated and sourced, for the timeline',
    fields: ofKind('events'),
  },
  correction: {
    subject: '<check>',
    about: 'an entry in the log of a check, with what stands there now',
    fields: fieldsOf(correction),
  },
  site: {
    subject: '<empty folder>',
    about: 'another team’s site: the program with one example of each kind',
    fields: fieldsOf(table.singles.site.schema).filter(({ path }) => path === 'name'),
  },
} as const satisfies Record<string, NewKind>;
export type What = keyof typeof NEW;

/** Fields at the top that hold one value, or a list of such. */
export const flagFields = ({ fields }: NewKind): { field: Field; list: boolean }[] =>
  fields
    .filter(({ path }) => /^\w+$/.test(path) && !fields.some((other) => other.path.startsWith(`${path}.`)))
    .filter(({ path }) => !fields.some((other) => other.path.startsWith(`${path}[].`)))
    .map((field) => ({ field, list: fields.some(({ path }) => path === `${field.path}[]`) }));

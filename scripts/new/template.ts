import type { Field } from '../../model/fields.ts';
import { TODO } from '../../model/schema/index.ts';
import { yamlOf } from './yaml.ts';

/** A field with those that lie in it. */
interface Node {
  name: string;
  field: Field;
  /** Of a record, its fields; of a list of records, those of an item. */
  inner: Node[];
  list: boolean;
}

/** What is known of an entry already, by the name of a field at its top. */
export type Known = Record<string, unknown>;

/** Width of comments, as of the texts beside them. */
const WIDTH = 100;

/** Puts fields under those that they lie in. */
function treeOf(fields: readonly Field[], prefix = ''): Node[] {
  const rest = (path: string): string => path.slice(prefix.length);
  return fields
    .filter(({ path }) => path.startsWith(prefix) && /^\w+$/.test(rest(path)))
    .map((field) => {
      const list = fields.some(({ path }) => path === `${field.path}[]`);
      return {
        name: rest(field.path),
        field,
        inner: treeOf(fields, `${field.path}${list ? '[]' : ''}.`),
        list,
      };
    });
}

/** A text in lines of a comment. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `# ${line}`);
}

/** What a field is for and which values it takes. */
function explained({ description, values }: Field): string[] {
  const choices = values.filter((value) => value !== TODO).map(String);
  return wrapped([description, choices.length > 1 ? `One of ${choices.join(', ')}.` : ''].join(' ').trim());
}

const indent = (lines: readonly string[], by = '  '): string[] => lines.map((line) => `${by}${line}`);

/** A field that somebody has to fill in, with what lies in it. */
function open({ name, field, inner, list }: Node): string[] {
  if (list && !field.atLeast) return [`${name}: []`];
  if (inner.length === 0) return list ? [`${name}:`, `  - ${TODO}`] : [`${name}: ${TODO}`];
  const lines = inner.flatMap((node) => entry(node, {}));
  if (!list) return [`${name}:`, ...indent(lines)];
  const [first = '', ...others] = lines.filter((line) => !line.startsWith('#'));
  return [
    `${name}:`,
    ...indent(wrapped(inner.map(inWords).join(' '))),
    `  - ${first}`,
    ...indent(others, '    '),
  ];
}

/** A field of an item in a few words, for the comment above the list. */
const inWords = ({ name, field }: Node): string =>
  `${name}${field.required ? '' : ' (may be left out)'}: ${field.description.replace(/\.?$/, ';')}`;

/** A field that may be left out. */
const optional = ({ name, inner, list }: Node): string =>
  `# ${name}: ${list ? '[]' : inner.length > 0 ? '{}' : TODO}`;

/** One field: what it is for, and its value, or TODO; as a comment where it may be left out and nothing is known. */
const entry = (node: Node, known: Known): string[] => [
  ...explained(node.field),
  ...(known[node.name] !== undefined
    ? yamlOf(node.name, known[node.name])
    : node.field.required
      ? open(node)
      : [optional(node)]),
];

/**
 * The fields of a new entry as YAML: what is known filled in, TODO for what somebody has to write, and what may be
 * left out as comments. Descriptions and values come from the schema.
 *
 * @param fields of the kind, or those of them that concern this entry
 */
export const template = (fields: readonly Field[], known: Known): string =>
  `${treeOf(fields)
    .flatMap((node) => entry(node, known))
    .join('\n')}\n`;

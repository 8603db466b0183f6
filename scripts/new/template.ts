import { explained, type Field } from '../../model/fields.ts';
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

const indent = (lines: readonly string[], by = '  '): string[] => lines.map((line) => `${by}${line}`);

/** A field that somebody has to fill in, with what lies in it. */
function open({ name, field, inner, list }: Node, items: readonly Known[] = [{}]): string[] {
  if (list && inner.length > 0 && (field.atLeast || items.some((item) => Object.keys(item).length > 0)))
    return [`${name}:`, ...indent(inner.flatMap(inWords)), ...items.flatMap((item) => itemOf(inner, item))];
  if (list) return field.atLeast ? [`${name}:`, `  - ${TODO}`] : [`${name}: []`];
  if (inner.length === 0) return [`${name}: ${TODO}`];
  return [`${name}:`, ...indent(inner.flatMap((node) => entry(node, {})))];
}

/** An item of a list, what it must have before what it may have. */
function itemOf(inner: readonly Node[], known: Known): string[] {
  const lines = [...inner]
    .sort((a, b) => Number(b.field.required) - Number(a.field.required))
    .flatMap((node) =>
      known[node.name] !== undefined
        ? yamlOf(node.name, known[node.name])
        : node.field.required
          ? open(node)
          : [optional(node)],
    );
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

/** A field of an item in a few words, for the comment above the list. */
const inWords = ({ name, field }: Node): string[] =>
  wrapped(`${name}${field.required ? '' : ' (may be left out)'}: ${explained(field)}`);

/** A field that may be left out. */
const optional = ({ name, inner, list }: Node): string =>
  `# ${name}: ${list ? '[]' : inner.length > 0 ? '{}' : TODO}`;

/** Items of a list of records of which something is known. */
const itemsOf = ({ inner, list }: Node, value: unknown): Known[] | null =>
  list && inner.length > 0 && Array.isArray(value) ? (value as Known[]) : null;

/** What is known of a field, and of a list of records what is not. */
function partly(node: Node, value: unknown): string[] {
  const items = itemsOf(node, value);
  return items?.some((item) =>
    node.inner.some(({ name, field }) => field.required && item[name] === undefined),
  )
    ? open(node, items)
    : yamlOf(node.name, value);
}

/** One field: what it is for, and its value, or TODO; as a comment where it may be left out and nothing is known. */
const entry = (node: Node, known: Known): string[] => [
  ...wrapped(explained(node.field).trim()),
  ...(known[node.name] !== undefined
    ? partly(node, known[node.name])
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

/** How many lines are still to be filled in. */
export const openLines = (text: string): number =>
  text.split('\n').filter((line) => /\bTODO\b/.test(line) && !/^\s*#/.test(line)).length;

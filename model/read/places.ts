import { getScalarValue, type Event } from 'js-yaml';
import { pointAt, type Place } from '../point-at.ts';
import type { Parsed } from './parse.ts';

/** A value of a YAML text: where it starts and ends, its key, and what it holds. */
interface Node {
  start: number;
  end: number;
  key?: number;
  children: Map<string, Node>;
}

/** Kinds of events, as js-yaml numbers them. */
const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const POP = 6;
/** Styles of a scalar: in quotation marks its text starts after the mark; a block starts after its sign. */
const QUOTED = new Set([2, 3]);
const BLOCK = new Set([4, 5]);

type Scalar = Extract<Event, { valueStart: number }>;

function startOf(yaml: string, { valueStart, style }: Scalar, fallback: number): number {
  if (valueStart < 0) return fallback;
  if (QUOTED.has(style)) return valueStart - 1;
  if (!BLOCK.has(style)) return valueStart;
  return Math.max(yaml.lastIndexOf('|', valueStart), yaml.lastIndexOf('>', valueStart), fallback);
}

/** Builds the tree of places from the events of one parse; a loop, for nesting is the writer's choice. */
function build(yaml: string, events: readonly Event[]): Node | null {
  const root: Node = { start: 0, end: yaml.length, children: new Map() };
  const open: { node: Node; list: boolean; key?: { name: string; at: number; end: number } }[] = [];
  for (const event of events) {
    const holder = open.at(-1);
    if (event.type === POP) {
      const closed = open.pop();
      if (closed && open.length > 0) open.at(-1)!.node.end = Math.max(open.at(-1)!.node.end, closed.node.end);
      continue;
    }
    if (event.type !== SCALAR && event.type !== MAPPING && event.type !== SEQUENCE) continue;
    if (holder && !holder.list && !holder.key && event.type === SCALAR) {
      const scalar = event as Scalar;
      const at = startOf(yaml, scalar, 0);
      holder.key = { name: String(getScalarValue(yaml, scalar)), at, end: scalar.valueEnd };
      continue;
    }
    const fallback = holder?.key?.end ?? holder?.node.start ?? 0;
    const start =
      event.type === SCALAR ? startOf(yaml, event as Scalar, fallback) : (event as { start: number }).start;
    const end = event.type === SCALAR ? Math.max((event as Scalar).valueEnd, start) : start;
    const node: Node = holder ? { start, end, children: new Map() } : Object.assign(root, { start });
    if (holder) {
      if (holder.key) node.key = holder.key.at;
      holder.node.children.set(holder.list ? String(holder.node.children.size) : holder.key!.name, node);
      delete holder.key;
      holder.node.end = Math.max(holder.node.end, end);
    }
    if (event.type !== SCALAR) open.push({ node, list: event.type === SEQUENCE });
  }
  return root;
}

const trees = new WeakMap<readonly Event[], Node | null>();

function treeOf({ yaml, events }: Parsed): Node | null {
  let tree = trees.get(events);
  if (tree === undefined) trees.set(events, (tree = build(yaml, events)));
  return tree;
}

/** The node at a path, or the nearest parent that exists. */
function nodeAt(parsed: Parsed, path: readonly PropertyKey[]): Node | null {
  let node = treeOf(parsed);
  for (const key of path) {
    const child = node?.children.get(String(key));
    if (!child) break;
    node = child;
  }
  return node;
}

const point = ({ yaml, lineOffset }: Parsed, offset: number): Place => {
  const { line, column } = pointAt(yaml, offset);
  return { line: line + lineOffset, column };
};

/**
 * Where a value stands in a file.
 *
 * @param path keys and indexes from the root, as Zod gives them
 * @returns the place of the value, or of the nearest parent that exists
 */
export const placeOf = (parsed: Parsed, path: readonly PropertyKey[]): Place =>
  point(parsed, nodeAt(parsed, path)?.start ?? 0);

/** Where a key stands in a file; the value where it has none. */
export function placeOfKey(parsed: Parsed, path: readonly PropertyKey[]): Place {
  const node = nodeAt(parsed, path);
  return point(parsed, node?.key ?? node?.start ?? 0);
}

/** Where a character, or some words, first stand in a value, also where a character is written as an escape; else where the value starts. */
export function placeOfCharacter(parsed: Parsed, path: readonly PropertyKey[], character: string): Place {
  const node = nodeAt(parsed, path);
  if (!node) return { line: 1, column: 1 };
  const hex = character.codePointAt(0)!.toString(16);
  const escaped = new RegExp(`\\\\(?:x|u|U)0*${hex}(?![0-9a-f])`, 'i');
  const source = parsed.yaml.slice(node.start, node.end);
  const raw = source.indexOf(character);
  return point(parsed, node.start + Math.max(0, raw >= 0 ? raw : source.search(escaped)));
}

/** Where the body of a Markdown file holds an offset. */
export const placeInBody = ({ source, bodyAt }: Parsed, offset: number): Place =>
  pointAt(source, bodyAt + offset);

import { VFile } from 'vfile';
import { z } from 'zod';
import { report } from '../model/problem.ts';

const FORM = '{"id": "a", "text": "words"}';
const MEND = `Write one object a line: ${FORM}`;
/** Problems told of one file; a table in another format has as many as lines. */
const MOST = 20;

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
});

/** What a line of a file says. */
export type Line = z.output<typeof line>;

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;

/** What is wrong with a value, field by field; empty where nothing is. */
function faultsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`Unexpected ${kindOf(value)}, expected an object with id and text. ${MEND}`];
  const { error } = line.safeParse(value);
  const wrong = new Set((error?.issues ?? []).map(({ path }) => String(path[0])));
  const held = value as Record<string, unknown>;
  return [...wrong].map((field) =>
    field in held
      ? `Unexpected ${kindOf(held[field])} as ${field}, expected ${field === 'id' ? 'a string or number' : 'a string'}. Put it in quotation marks`
      : `Missing ${field}, expected an object with id and text. ${MEND}`,
  );
}

/** Lines of bytes, so that one that is no UTF-8 can be named. */
function* rawLines(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    yield bytes.subarray(from, at);
    from = at + 1;
  }
  yield bytes.subarray(from);
}

/** Parses one line: its value, or what is wrong with it and in which column. */
function parsed(bytes: Uint8Array): { value: unknown } | { fault: string; column: number } | null {
  let text: string;
  try {
    // The byte order mark that some programs begin a file with is dropped by the decoder.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { fault: 'Unexpected bytes, expected UTF-8. Save the file as UTF-8', column: 1 };
  }
  if (text.trim() === '') return null;
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const at = / position (\d+)/.exec((error as Error).message)?.[1];
    return {
      fault: `Unexpected text that is no JSON, expected an object with id and text. ${MEND}`,
      column: at === undefined ? text.trimEnd().length + 1 : Number(at) + 1,
    };
  }
}

/**
 * Reads JSON lines. Every line that is wrong is told; empty ones and fields that nobody asked for are passed over.
 *
 * @param path of the file, for its messages
 * @param once whether an id may stand in one line only
 * @returns what the lines say, and the file with its messages
 */
export function readLines(path: string, bytes: Uint8Array, once: boolean): { lines: Line[]; file: VFile } {
  const file = new VFile({ path });
  const lines: Line[] = [];
  const first = new Map<string, number>();
  let number = 0;
  let wrong = 0;
  const say = (reason: string, column = 1): void => {
    wrong += 1;
    const [said = '', fix = ''] = reason.split(/\. (?=[^.]*$)/);
    if (wrong <= MOST)
      report(file, { rule: 'json-lines', reason: said, fix, place: { line: number, column } });
  };
  for (const raw of rawLines(bytes)) {
    number += 1;
    const read = parsed(raw);
    if (read === null) continue;
    if ('fault' in read) {
      say(read.fault, read.column);
      continue;
    }
    const faults = faultsOf(read.value);
    for (const fault of faults) say(fault);
    if (faults.length > 0) continue;
    const value = line.parse(read.value);
    const before = first.get(String(value.id));
    if (once && before !== undefined)
      say(
        `Unexpected id ${String(value.id)} again, expected one that no line above has (line ${before}). Give it another`,
      );
    first.set(String(value.id), before ?? number);
    lines.push(value);
  }
  if (lines.length === 0 && wrong === 0) say(`Unexpected empty file, expected lines of JSON. ${MEND}`);
  if (wrong > MOST)
    report(file, {
      rule: 'json-lines',
      reason: `${wrong - MOST} more lines are not what they should be`,
      fix: 'Mend those above first',
      place: { line: number, column: 1 },
    });
  return { lines, file };
}

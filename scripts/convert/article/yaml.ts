/** Ids and words of fixed lists: safe without quotation marks, but for those that YAML reads as something else. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** What a text in double quotation marks cannot hold as it is: quotation marks, controls, half characters, no-break spaces. */
const ESCAPED = /["\\\u0000-\u001f\u007f-\u00a0\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/;
/** What JSON leaves as it is and YAML does not allow, or what would hide in a file. */
const HIDDEN = /[\u007f-\u009f\u00a0\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** Longest id or word that is written without quotation marks; the test is not worth its time on a sentence. */
const PLAIN_LENGTH = 80;

const scalar = (value: string | number | boolean | null): string => {
  if (typeof value !== 'string') return `${value}`;
  if (value.length <= PLAIN_LENGTH && PLAIN.test(value)) return value;
  if (!ESCAPED.test(value)) return `"${value}"`;
  return JSON.stringify(value).replace(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
};

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || typeof value !== 'object';

/** Lists of short scalars stay on one line. */
const inline = (values: readonly unknown[]): string | null =>
  values.every((value) => isScalar(value) && (typeof value !== 'string' || value.length <= 30))
    ? `[${values.map((value) => scalar(value as string)).join(', ')}]`
    : null;

/** Widest entry of a list that is written on one line. */
const FLOW_WIDTH = 100;

/** An object of scalars on one line, such as a block or a date; null where it is too long for that. */
function flowOf(value: object): string | null {
  const fields = value as Record<string, unknown>;
  // First whether it can fit at all: most long objects show it by one field, before anything is written.
  for (const key in fields) {
    const item = fields[key];
    if (!isScalar(item ?? null) || (typeof item === 'string' && item.length > FLOW_WIDTH)) return null;
  }
  let line = '';
  for (const key in fields) {
    const item = fields[key];
    if (item === undefined) continue;
    line += `${line === '' ? '' : ', '}${key}: ${scalar(item as string)}`;
    if (line.length > FLOW_WIDTH - 2) return null;
  }
  return line === '' ? null : `{ ${line} }`;
}

function lines(value: object, indent: string, out: string[]): void {
  const fields = value as Record<string, unknown>;
  for (const key in fields) {
    const item = fields[key];
    if (item === undefined) continue;
    if (isScalar(item)) out.push(`${indent}${key}: ${scalar(item)}`);
    else if (Array.isArray(item)) list(key, item, indent, out);
    else {
      out.push(`${indent}${key}:`);
      lines(item, `${indent}  `, out);
    }
  }
}

function list(key: string, items: readonly unknown[], indent: string, out: string[]): void {
  const short = inline(items);
  if (short !== null) {
    out.push(`${indent}${key}: ${short}`);
    return;
  }
  out.push(`${indent}${key}:`);
  for (const item of items) {
    if (isScalar(item)) {
      out.push(`${indent}  - ${scalar(item)}`);
      continue;
    }
    const flow = flowOf(item as object);
    if (flow !== null) {
      out.push(`${indent}  - ${flow}`);
      continue;
    }
    const from = out.length;
    lines(item as object, `${indent}    `, out);
    out[from] = `${indent}  - ${out[from]!.slice(indent.length + 4)}`;
  }
}

/**
 * Writes data as YAML: keys in the order given, every text that is not an id in double quotation marks and on
 * one line (so no text of a seed can end the front matter or become a date), the same bytes for the same data.
 * Written by hand because it is the half of a conversion that a general library makes three times as slow.
 *
 * @param data an object of texts, numbers, booleans, null, lists and objects; undefined is left out
 * @returns YAML with a final line end
 */
export function toYaml(data: object): string {
  const out: string[] = [];
  lines(data, '', out);
  return `${out.join('\n')}\n`;
}

import type { YAMLException } from 'js-yaml';
import { pointAt } from '../point-at.ts';
import type { Problem } from '../problem.ts';

/** A value in quotation marks at the start of a value: after a key, a hyphen, or alone in its line. */
const OPENING = /^[ \t]*(?:- )*(?:[\w-]+:[ \t]+)?(["'])/gm;
/** What may stand after a value. */
const AFTER = /^[ \t]*(?:$|[\r\n]|#|[,\]}:])/;

/** Offset after the mark that closes a quoted value; -1 where none does. */
function closing(yaml: string, from: number, mark: string): number {
  for (let at = from; at < yaml.length; at += 1) {
    if (mark === '"' && yaml[at] === '\\') at += 1;
    else if (yaml[at] === mark) {
      if (mark === "'" && yaml[at + 1] === "'") at += 1;
      else return at + 1;
    }
  }
  return -1;
}

/**
 * The quotation mark that is not closed. A parser only sees it lines later, where the next value ends it or the
 * indentation stops; people look at the line that opens it.
 */
function openMark(yaml: string, until: number): { offset: number; inside: boolean } | null {
  let from = 0;
  for (const match of yaml.matchAll(OPENING)) {
    const open = match.index + match[0].length - 1;
    if (open > until) break;
    if (match.index < from) continue;
    const end = closing(yaml, open + 1, match[1]!);
    if (end < 0) return { offset: open, inside: false };
    if (!AFTER.test(yaml.slice(end))) return { offset: open, inside: !yaml.slice(open, end).includes('\n') };
    const next = yaml.slice(open, end);
    // A value that goes over a line and swallows the next key was meant to end before it.
    if (/\n[ \t]*(?:- )?[\w-]+:[ \t]/.test(next) && end > until - 1) return { offset: open, inside: false };
    from = end;
  }
  return null;
}

/** Offset of the bracket or brace at the start of a value that is still open at a place; -1 where none is. */
function openBracket(yaml: string, until: number): number {
  const last = [...yaml.slice(0, until).matchAll(/^[ \t]*(?:- )*(?:[\w-]+:[ \t]+)?[[{]/gm)].at(-1);
  if (!last) return -1;
  const open = last.index + last[0].length - 1;
  const bare = yaml.slice(open, until).replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, '');
  const depth = (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
  return depth > 0 ? open : -1;
}

/** The last key before a place that stands against its value, as in `kind:person`; null where none does. */
function withoutSpace(yaml: string, until: number): { key: string; offset: number } | null {
  const last = [...yaml.slice(0, until).matchAll(/^([ \t]*(?:- )*)([\w-]+):(?=[^\s:])[^\n]*\n/gm)].at(-1);
  // Only the line just before the one that could not be read.
  return last && !yaml.slice(last.index + last[0].length, until).includes('\n')
    ? { key: last[2]!, offset: last.index + last[1]!.length + last[2]!.length + 1 }
    : null;
}

const COLON = /^[ \t]*(?:- )*[\w-]+:[ \t]+([^"'[{|>&*\s][^\n]*?): /;

/**
 * Says what is wrong with a text that is no YAML, in words of people and at the place where it is mended.
 *
 * @param lineOffset lines of the file before the YAML
 */
export function explain({ reason, mark }: YAMLException, yaml: string, lineOffset: number): Problem {
  const offset = mark?.position ?? 0;
  const at = (place: number) => {
    const { line, column } = pointAt(yaml, place);
    return { line: line + lineOffset, column };
  };
  const problem = (what: string, fix: string, place = offset): Problem => ({
    rule: 'yaml-syntax',
    reason: what,
    fix,
    place: at(place),
  });
  if (reason === 'duplicated mapping key') return duplicate(yaml, offset, problem, at);
  const open = /tag|non-printable/.test(reason) ? null : openMark(yaml, offset);
  if (open)
    return open.inside
      ? problem(
          'Unexpected words after a quotation mark, expected the end of the value',
          'Double the mark inside single quotation marks, or put the value in double ones',
          open.offset,
        )
      : problem(
          'Unexpected quotation mark that is not closed, expected its partner',
          'Close it where the value ends',
          open.offset,
        );
  const lineStart = yaml.lastIndexOf('\n', offset - 1) + 1;
  const colon = COLON.exec(yaml.slice(lineStart));
  if (colon && /indentation|mapping/.test(reason))
    return problem(
      'Unexpected colon inside a value, expected quotation marks round the value',
      'Put the whole value in quotation marks',
      lineStart + colon[0].length - 2,
    );
  const tight = /block mapping entry|document separator/.test(reason) ? withoutSpace(yaml, offset) : null;
  if (tight)
    return problem(
      `Unexpected \`${tight.key}:\` without a space after the colon, expected one`,
      `Put a space between \`${tight.key}:\` and its value`,
      tight.offset,
    );
  if (yaml[offset] === '@' || yaml[offset] === '`')
    return problem(
      `Unexpected ${yaml[offset]} at the start of a value, expected quotation marks round the value`,
      'Put the whole value in quotation marks',
    );
  const bracket = /deficient indentation|end of the stream within a flow/.test(reason)
    ? openBracket(yaml, offset)
    : -1;
  if (bracket >= 0)
    return problem(
      `Unexpected ${yaml[bracket]} that is not closed, expected its partner`,
      `Close it by ${yaml[bracket] === '[' ? ']' : '}'} where the value ends`,
      bracket,
    );
  return problem(
    `Unexpected ${reason}, expected YAML`,
    'Mend the line: quote values that hold a colon or a quotation mark, and indent with spaces',
  );
}

function duplicate(
  yaml: string,
  offset: number,
  problem: (what: string, fix: string) => Problem,
  at: (place: number) => { line: number },
): Problem {
  const key = /^["']?([^"':\s]+)/.exec(yaml.slice(offset))?.[1] ?? '';
  const indent = offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
  const lines = [...yaml.slice(0, offset).matchAll(/^([ \t]*(?:- )*)([^\s:#]+):/gm)];
  const first = lines.findLast((line) => line[2] === key && line[1]!.length === indent);
  const where = first ? `, the first in line ${at(first.index).line}` : '';
  return problem(`Unexpected key \`${key}\` twice${where}, expected once`, 'Remove one of the two');
}

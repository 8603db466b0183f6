import { nearest, perhaps } from '../../model/nearest.ts';
import { correctedField } from '../../model/schema/check.ts';
import { TODO } from '../../model/schema/index.ts';
import type { Check } from '../../model/corpus.ts';
import type { Asked, Outcome } from './made.ts';
import { yamlOf } from './yaml.ts';

/** What a correction of a class says stood there. */
function wasOf({ corpus, flags }: Asked, check: Check): string | null {
  if (typeof flags['was'] === 'string') return flags['was'];
  const field = correctedField.safeParse(flags['field']);
  if (field.success) return check[field.data];
  if (flags['class'] !== 'verdict' || check.status === 'in-review') return null;
  const words = corpus.scale.verdicts.find(({ id }) => id === check.verdict)?.words;
  return words ? `${words}, with ${check.confidence} confidence.` : null;
}

/** Puts lines into a front matter: after the last item of its `corrections`, or as a new list at its end. */
function inserted(text: string, item: readonly string[]): string | null {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (end < 0) return null;
  const start = lines.slice(0, end).findIndex((line) => /^corrections:/.test(line));
  if (start < 0) return [...lines.slice(0, end), 'corrections:', ...item, ...lines.slice(end)].join('\n');
  if (/^corrections:\s*\[\s*\]\s*$/.test(lines[start]!))
    return [...lines.slice(0, start), 'corrections:', ...item, ...lines.slice(start + 1)].join('\n');
  if (!/^corrections:\s*(?:#.*)?$/.test(lines[start]!)) return null;
  const after = lines.findIndex((line, at) => at > start && /^\S/.test(line) && !/^(?:- |#)/.test(line));
  return [...lines.slice(0, after), ...item, ...lines.slice(after)].join('\n');
}

/** One item of the list, two spaces in. */
function itemOf(values: Record<string, unknown>): string[] {
  const lines = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : yamlOf(name, value),
  );
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

/**
 * A new entry in the log of a check: the day, what stands there now, and TODO for the note.
 *
 * @param text the file of the check as it is
 */
export function makeCorrection(asked: Asked, text: string): Outcome {
  const { corpus, subject, flags, today } = asked;
  const check = corpus.checks.get(subject);
  if (!check)
    return `Unexpected check ${JSON.stringify(subject)}, expected the id of one in content/checks. ${perhaps(nearest(subject, corpus.checks.keys()))}Its file name without the ending is its id`;
  const what = flags['class'];
  if (what === undefined)
    return 'Unexpected correction without a class, expected --class verdict (the rating changed), factual (a fact was wrong) or update (something new)';
  const was = wasOf(asked, check);
  const item = itemOf({ date: today, ...flags, was: was ?? TODO, note: flags['note'] ?? TODO });
  const changed = inserted(text, item);
  if (changed === null)
    return `Unexpected form of \`corrections\` in ${check.path}, expected a list with an item a line. Run \`npm run format\` first`;
  const field = typeof flags['field'] === 'string' ? `\`${flags['field']}\`` : 'the text itself';
  return {
    files: new Map([[check.path, changed]]),
    changed: [check.path],
    next: [
      `Now change ${what === 'verdict' ? '`test` and `verdict`' : field} in ${check.path}, fill every TODO, then run \`npm run check\`.`,
    ],
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pointAt } from '../../../model/point-at.ts';
import { editOf } from '../../rules/problems.ts';
import type { Changes } from '../../workspace.ts';
import { repository, told } from '../repository.ts';

/** A mistake that contributors make, alone in content that is otherwise right. */
export interface Row {
  mistake: string;
  /** What is changed in the small repository; a function does what cannot be said as text. */
  changes: Changes | ((root: string) => void);
  /** `path:line:column`, or `path:line`, or a path alone, where the message stands. */
  at: string;
  /** Words at whose first place in that file the message stands. */
  mark?: string;
  /** What the message says, first. */
  cause: string | RegExp;
  /** What it advises; null where it must suggest no word. */
  advice?: string | RegExp | null;
  /** Messages in all, where one mistake is told at more than one place. */
  count?: number;
}

export const check = 'content/checks/cars.md';
export const curation = 'seeds/bridge.yml';
export const source = 'content/sources/county-count.yml';
export const inCheck = editOf(check);
export const inCuration = editOf(curation);
export const inSource = editOf(source);

/** A filled-in draft of a second seed. */
export const draft = (slug: string, claims: string): string =>
  [
    'status: draft',
    `slug: ${slug}`,
    'title: Another bridge',
    'titleBasis: reconstructed',
    'titleNote: It has none.',
    'outlet: county-paper',
    'outletNote: It was cut out of the paper.',
    'authors: []',
    'kind: news',
    "published: { date: '2024-05', precision: month, basis: inferred, note: The paper of that month. }",
    'summary: The paper reports on another bridge.',
    'people: []',
    'topics: []',
    `claims:${claims || ' []'}\n`,
  ].join('\n');

/** `path:line:column` of the first place of some words. */
function placeOf(root: string, path: string, mark: string): string {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(mark);
  const { line, column } = pointAt(text, text.indexOf(mark));
  return `${path}:${line}:${column}`;
}

/** One test a row: the cause is told first, at its place, and nothing that merely follows from it. */
export function testRows(rows: readonly Row[]): void {
  it.each(rows.map((row) => [row.mistake, row] as const))('%s', async (_, row) => {
    const { changes, cause, advice, count = 1 } = row;
    const root = repository(typeof changes === 'function' ? {} : changes);
    if (typeof changes === 'function') changes(root);
    const at = row.mark === undefined ? row.at : placeOf(root, row.at, row.mark);
    const messages = await told(root);
    const [first] = messages;
    expect(first?.startsWith(`${at}:`) || first?.startsWith(`${at} `), `${at} in ${first}`).toBe(true);
    expect(first).toMatch(cause);
    if (advice) expect(first).toMatch(advice);
    if (advice === null) expect(first).not.toMatch(/Perhaps/);
    expect(messages, messages.join('\n')).toHaveLength(count);
  });
}

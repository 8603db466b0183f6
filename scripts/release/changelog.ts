import type { Corpus } from '../../model/corpus.ts';
import { entriesOf } from '../../model/corpus.ts';
import type { Parsed } from '../../model/read/parse.ts';
import { publicKinds, recordOf, titleOf } from '../../model/views/record.ts';
import type { Earlier } from '../history/before.ts';

/** What a release is compared with. */
export interface Past {
  /** Name of the earlier release. */
  name: string;
  /** Entries that were changed since, as they were. */
  changed: readonly Earlier[];
  /** Entries that are gone. */
  gone: readonly Earlier[];
  /** Paths that were there. */
  known: ReadonlySet<string>;
}

/** What stands below the front matter. */
const bodyOf = (text: string): string => /^---\r?\n[\s\S]*?\n---\r?\n([\s\S]*)$/.exec(text)?.[1] ?? '';

/** Markdown reads nothing in a title as its own. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');

/** Fields that differ between two states of a file, by name. */
function changedFields(before: Record<string, unknown>, now: Record<string, unknown>): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]));
}

/** What became of an entry, in words. */
function changeOf({ scale }: Corpus, { data: before, text, path }: Earlier, now: Parsed): string | null {
  const fields = (now.data ?? {}) as Record<string, unknown>;
  const names = changedFields(before ?? {}, fields);
  if (path.endsWith('.md') && bodyOf(text).trim() !== now.body.trim()) names.push('body');
  if (names.length === 0) return null;
  const words = (id: unknown) =>
    id === undefined
      ? 'none'
      : (scale.verdicts.find((verdict) => verdict.id === id)?.words ?? plain(String(id)));
  const verdict = names.includes('verdict')
    ? `; verdict from ${words(before?.['verdict'])} to ${words(fields['verdict'])}`
    : '';
  return `${names.map((name) => `\`${plain(name)}\``).join(', ')}${verdict}`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`### ${title}`, lines.map((line) => `- ${line}`).join('\n')] : [];

/** What is new, changed and gone of one kind. What is gone is named by its id alone. */
function kindSection(
  corpus: Corpus,
  parsed: ReadonlyMap<string, Parsed>,
  past: Past,
  kind: string,
): string[] {
  const entries = [...entriesOf(corpus, kind).values()];
  const name = (entry: (typeof entries)[number]): string => {
    const title = titleOf(recordOf(kind, entry));
    return title ? `\`${entry.id}\` ${plain(title)}` : `\`${entry.id}\``;
  };
  const earlier = new Map(past.changed.map((one) => [one.path, one]));
  const changed = entries.flatMap((entry) => {
    const before = earlier.get(entry.path);
    const words = before && changeOf(corpus, before, parsed.get(entry.path)!);
    return words ? [`${name(entry)}: ${words}`] : [];
  });
  const gone = past.gone.filter((one) => one.kind === kind).map(({ id }) => `\`${id}\``);
  const parts = [
    ...section('New', entries.filter(({ path }) => !past.known.has(path)).map(name)),
    ...section('Changed', changed),
    ...section('Gone', gone),
  ];
  return parts.length > 0 ? [`## ${kind}`, ...parts] : [];
}

/**
 * What changed in the data since an earlier release, as Markdown.
 *
 * @param parsed files as they are now
 * @param past none where there is no earlier release, or why nothing can be compared
 */
export function changelog(
  corpus: Corpus,
  parsed: ReadonlyMap<string, Parsed>,
  past: Past | { reason: string },
): string {
  const parts =
    'reason' in past
      ? [
          `Nothing is compared: ${past.reason}.`,
          publicKinds.map((kind) => `- ${kind}: ${entriesOf(corpus, kind).size}`).join('\n'),
        ]
      : [
          `Since ${plain(past.name)}.`,
          ...publicKinds.flatMap((kind) => kindSection(corpus, parsed, past, kind)),
        ];
  if (!('reason' in past) && parts.length === 1) parts.push('No entry changed.');
  return `${['# Changes', ...parts].join('\n\n')}\n`;
}

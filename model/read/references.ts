import type { VFile } from 'vfile';
import type { Corpus, Kind } from './corpus.ts';
import { locate } from './locate.ts';
import type { Parsed } from './parse.ts';
import { report } from '../problem.ts';
import { TODO } from '../schema/index.ts';

type Path = (string | number)[];

/** Where each kind of entry names another: a path, `*` for every item of a list, and what it leads to. */
const references: [from: Kind, path: string, to: Kind][] = [
  ['curations', 'outlet', 'people'],
  ['curations', 'authors.*.person', 'people'],
  ['curations', 'people.*', 'people'],
  ['curations', 'topics.*', 'topics'],
  ['curations', 'claims.*.speaker', 'people'],
  ['checks', 'claims.*.article', 'articles'],
  ['checks', 'evidence.*.source', 'sources'],
  ['checks', 'comparison.recorded.*.source', 'sources'],
  ['checks', 'comparison.whole.source', 'sources'],
  ['checks', 'related.*.check', 'checks'],
  ['checks', 'people.*', 'people'],
  ['checks', 'topics.*', 'topics'],
  ['people', 'parent', 'people'],
  ['events', 'sources.*', 'sources'],
  ['events', 'checks.*', 'checks'],
  ['events', 'articles.*', 'articles'],
  ['figures', 'checks.*', 'checks'],
  ['figures', 'entries.*.source', 'sources'],
  ['figures', 'entries.*.from.source', 'sources'],
  ['figures', 'series.values.*.source', 'sources'],
  ['figures', 'series.values.*.whole.source', 'sources'],
  ['figures', 'entries.*.check', 'checks'],
  ['figures', 'entries.*.claim.article', 'articles'],
];

/** Where an entry names a claim of an article: the path of the pair. */
const claimReferences: [from: Kind, path: string][] = [
  ['checks', 'claims.*'],
  ['figures', 'entries.*.claim'],
];

/** Every value at a path, with the path of each. Asks nothing of the data, so that a file with other problems is read too. */
function* valuesAt(
  data: unknown,
  keys: string[],
  path: Path = [],
): Generator<{ path: Path; value: unknown }> {
  const [key, ...rest] = keys;
  if (key === undefined) yield { path, value: data };
  else if (key === '*' && Array.isArray(data))
    for (const [index, item] of data.entries()) yield* valuesAt(item, rest, [...path, index]);
  else if (data && typeof data === 'object' && Object.hasOwn(data, key))
    yield* valuesAt((data as Record<string, unknown>)[key], rest, [...path, key]);
}

/** The three ids most like a wrong one, by shared parts; empty when none is near. */
function nearest(id: string, known: Iterable<string>): string[] {
  const parts = new Set(id.split('-'));
  return [...known]
    .map((candidate) => ({
      candidate,
      shared: candidate.split('-').filter((part) => parts.has(part)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.candidate.localeCompare(b.candidate))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** A wrong id, before it is told. */
interface Wrong {
  path: Path;
  id: string;
  expected: string;
  known: Iterable<string>;
  fix: string;
}

const wrongIds = (
  corpus: Corpus,
  exists: (kind: Kind, id: string) => boolean,
  from: Kind,
  data: unknown,
): Wrong[] => {
  const plain = references
    .filter(([kind]) => kind === from)
    .flatMap(([, path, to]) => [...valuesAt(data, path.split('.'))].map((found) => ({ ...found, to })))
    .flatMap(({ path, value, to }) =>
      typeof value === 'string' && value !== TODO && !exists(to, value)
        ? [
            {
              path,
              id: value,
              expected: `an entry of content/${to}/`,
              known: corpus[to].keys(),
              fix: 'Mend the id, or add the file',
            },
          ]
        : [],
    );
  const claims = claimReferences
    .filter(([kind]) => kind === from)
    .flatMap(([, path]) => [...valuesAt(data, path.split('.'))])
    .flatMap(({ path, value }) => {
      const { article, claim } = (value ?? {}) as { article?: unknown; claim?: unknown };
      const ids = corpus.articles.get(String(article))?.claims.map(({ id }) => id);
      return typeof claim === 'string' && ids && !ids.includes(claim)
        ? [
            {
              path: [...path, 'claim'],
              id: claim,
              expected: `a claim of ${String(article)}`,
              known: ids,
              fix: 'Mend the id, or add the claim to the curation and run `npm run convert`',
            },
          ]
        : [];
    });
  const verdict = from === 'checks' ? [...valuesAt(data, ['verdict'])].map(({ value }) => value) : [];
  const verdicts = corpus.scale.verdicts.map(({ id }) => id);
  return [
    ...plain,
    ...claims,
    ...verdict
      .filter((id): id is string => typeof id === 'string' && !verdicts.includes(id))
      .map((id) => ({
        path: ['verdict'],
        id,
        expected: `one of ${verdicts.join(', ')}`,
        known: [],
        fix: 'Use a verdict of content/verdicts.yml',
      })),
  ];
};

/**
 * Reports every id that leads nowhere, with its place and the ids it may have meant. Files with other
 * problems are looked at too; an entry that exists but could not be read counts as known.
 *
 * @param corpus what could be read
 * @param read every file read, by path: its kind, its parsed form and its messages
 * @param kinds what was read at all; ids of other kinds are taken on trust
 */
export function checkReferences(
  corpus: Corpus,
  read: Map<string, { kind: Kind; file: VFile; parsed: Parsed }>,
  kinds: readonly Kind[],
): void {
  const names = new Set([...read.keys()].map((path) => path.replace(/\.\w+$/, '')));
  const exists = (kind: Kind, id: string): boolean =>
    !kinds.includes(kind) || corpus[kind].has(id) || names.has(`content/${kind}/${id}`);
  for (const { kind, file, parsed } of read.values())
    for (const { path, id, expected, known, fix } of wrongIds(corpus, exists, kind, parsed.data)) {
      const near = nearest(id, known);
      report(file, {
        rule: 'unknown-id',
        reason: `Unexpected id "${id}" in \`${path.join('.')}\`, expected ${expected}`,
        fix: `${near.length > 0 ? `Perhaps: ${near.join(', ')}. ` : ''}${fix}`,
        place: locate(parsed.yaml, path, parsed.lineOffset),
      });
    }
}

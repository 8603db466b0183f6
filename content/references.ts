import type { VFile } from 'vfile';
import type { Corpus, Entry } from './corpus.ts';
import { locate } from './locate.ts';
import type { Parsed } from './parse.ts';
import { report } from './problem.ts';
import { TODO } from './schema/index.ts';

type Path = (string | number)[];
type Kind = Exclude<keyof Corpus, 'site' | 'scale'>;

/** One place where an entry names another. */
interface Reference {
  path: Path;
  id: string;
  kind: Kind;
}

const refs = (kind: Kind, path: Path, ids: readonly string[] = []): Reference[] =>
  ids.map((id, index) => ({ kind, path: [...path, index], id }));

const ref = (kind: Kind, path: Path, id: string | null | undefined): Reference[] =>
  id && id !== TODO ? [{ kind, path, id }] : [];

/** Every reference that an entry holds, by the kind of entry. */
const referencesOf: { [K in Kind]?: (entry: never) => Reference[] } = {
  curations: (entry: MapValue<'curations'>) => [
    ...ref('people', ['outlet'], entry.outlet),
    ...refs('people', ['people'], entry.people),
    ...refs('topics', ['topics'], entry.topics),
    ...entry.claims.flatMap((claim, index) => ref('people', ['claims', index, 'speaker'], claim.speaker)),
    ...(Array.isArray(entry.authors) ? entry.authors : []).flatMap((author, index) =>
      ref('people', ['authors', index, 'person'], author.person),
    ),
  ],
  checks: (entry: MapValue<'checks'>) => [
    ...entry.claims.flatMap((claim, index) => ref('articles', ['claims', index, 'article'], claim.article)),
    ...entry.evidence.flatMap((item, index) => ref('sources', ['evidence', index, 'source'], item.source)),
    ...entry.related.flatMap((item, index) => ref('checks', ['related', index, 'check'], item.check)),
    ...refs('people', ['people'], entry.people),
    ...refs('topics', ['topics'], entry.topics),
    ...(entry.comparison?.recorded ?? []).flatMap((bar, index) =>
      ref('sources', ['comparison', 'recorded', index, 'source'], bar.source),
    ),
    ...ref('sources', ['comparison', 'whole', 'source'], entry.comparison?.whole?.source),
  ],
  people: (entry: MapValue<'people'>) => ref('people', ['parent'], entry.parent),
  events: (entry: MapValue<'events'>) => [
    ...refs('sources', ['sources'], entry.sources),
    ...refs('checks', ['checks'], entry.checks),
    ...refs('articles', ['articles'], entry.articles),
  ],
  figures: (entry: MapValue<'figures'>) => [
    ...refs('checks', ['checks'], entry.checks),
    ...entry.entries.flatMap((stop, index) => [
      ...ref('sources', ['entries', index, 'source'], stop.source),
      ...ref('checks', ['entries', index, 'check'], stop.check),
      ...ref('articles', ['entries', index, 'claim', 'article'], stop.claim?.article),
    ]),
  ],
};
type MapValue<K extends Kind> = Corpus[K] extends Map<string, infer V> ? V : never;

/** References to a claim of an article, which is not a file of its own. */
function claimReferences(corpus: Corpus): { entry: Entry; path: Path; article: string; claim: string }[] {
  const checks = [...corpus.checks.values()].flatMap((entry) =>
    entry.claims.map((claim, index) => ({ entry, path: ['claims', index, 'claim'] as Path, ...claim })),
  );
  const figures = [...corpus.figures.values()].flatMap((entry) =>
    entry.entries.flatMap((stop, index) =>
      stop.claim ? [{ entry, path: ['entries', index, 'claim', 'claim'] as Path, ...stop.claim }] : [],
    ),
  );
  return [...checks, ...figures];
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

/**
 * Reports every id that leads nowhere, with its place, and the ids it may have meant.
 * An entry that exists but could not be read counts as known: its own problem is reported already.
 */
export function checkReferences(
  corpus: Corpus,
  { files, parsed }: { files: VFile[]; parsed: Map<string, Parsed> },
): void {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const exists = (kind: Kind, id: string): boolean =>
    corpus[kind].has(id) || ['.yml', '.md'].some((ending) => byPath.has(`content/${kind}/${id}${ending}`));

  const unknown = (
    entry: Entry,
    path: Path,
    id: string,
    what: string,
    known: Iterable<string>,
    fix: string,
  ): void => {
    const source = parsed.get(entry.path);
    const near = nearest(id, known);
    report(byPath.get(entry.path)!, {
      rule: 'unknown-id',
      reason: `Unexpected id "${id}" in \`${path.join('.')}\`, expected ${what}`,
      fix: `${near.length > 0 ? `Perhaps: ${near.join(', ')}. ` : ''}${fix}`,
      ...(source ? { place: locate(source.yaml, path, source.lineOffset) } : {}),
    });
  };

  for (const [kind, list] of Object.entries(referencesOf) as [Kind, (entry: unknown) => Reference[]][])
    for (const entry of corpus[kind].values())
      for (const { path, id, kind: target } of list(entry))
        if (!exists(target, id))
          unknown(
            entry,
            path,
            id,
            `an entry of content/${target}/`,
            corpus[target].keys(),
            'Mend the id, or add the file',
          );

  for (const { entry, path, article, claim } of claimReferences(corpus)) {
    const claims = corpus.articles.get(article)?.claims;
    if (claims && !claims.some((known) => known.id === claim))
      unknown(
        entry,
        path,
        claim,
        `a claim of ${article}`,
        claims.map((known) => known.id),
        'Mend the id, or add the claim to the curation and run `npm run convert`',
      );
  }

  for (const entry of corpus.checks.values()) {
    const verdict = entry.status === 'in-review' ? undefined : entry.verdict;
    const verdicts = corpus.scale.verdicts.map((known) => known.id);
    if (verdict && !verdicts.includes(verdict))
      unknown(
        entry,
        ['verdict'],
        verdict,
        `one of ${verdicts.join(', ')}`,
        [],
        'Use a verdict of content/verdicts.yml',
      );
  }
}

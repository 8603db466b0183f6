import { typeWords } from '../parts/source.ts';
import type { World } from '../world.ts';
import { frame, type Frame } from '../frame.ts';
import { sourceView, type SourceView } from '../parts/source.ts';
import { capital, count } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { verdictOf, type VerdictView } from '../parts/verdict.ts';

/** A document with the ratings of the checks that lean on it. */
export interface SourceRow extends SourceView {
  checks: VerdictView[];
  checksWords: string;
}
export interface SourcesPage {
  frame: Frame;
  lede: string;
  /** Documents that carry most of the site: those with the most checks. */
  map: SourceRow[];
  groups: { id: string; words: string; rows: SourceRow[] }[];
}

/** A document in so many checks or more stands in the map. */
const CARRIES = 4;

/** `/sources/`: the evidence, by the form of the document, in the order of publishers. */
export function sourcesPage({ corpus, graph }: World): SourcesPage {
  const rows = [...graph.sources.values()].map(({ source, uses }): SourceRow => {
    const checks = [...new Set(uses.map(({ check }) => check))].map((check) => verdictOf(corpus, check));
    return { ...sourceView(source), checks, checksWords: count(checks.length, 'check') };
  });
  const byPublisher = (a: SourceRow, b: SourceRow) =>
    a.publisher.localeCompare(b.publisher, 'en') ||
    (a.date.iso ?? '').localeCompare(b.date.iso ?? '') ||
    a.id.localeCompare(b.id);
  const primary = rows.filter(({ kind }) => kind === 'primary').length;
  const opened = rows.filter(({ read }) => read.id !== 'not-opened').length;
  const lede = `${count(rows.length, 'document')}, ${primary} of them primary records. The editors opened ${opened} of ${rows.length}; how much of each was read stands beside it.`;
  return {
    frame: frame(corpus, { title: 'Sources', description: lede, path: urls.sources() }),
    lede,
    map: rows
      .filter(({ checks }) => checks.length >= CARRIES)
      .sort((a, b) => b.checks.length - a.checks.length || byPublisher(a, b)),
    groups: Object.entries(typeWords)
      .map(([id, words]) => ({
        id,
        words: capital(words),
        rows: rows.filter(({ type }) => type === words).sort(byPublisher),
      }))
      .filter((group) => group.rows.length > 0),
  };
}

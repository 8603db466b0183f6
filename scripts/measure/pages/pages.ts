import { VFile } from 'vfile';
import { english } from '../../convert/english/index.ts';
import { extract } from '../../convert/pipeline.ts';
import { ranked } from '../../convert/curation/propose-claims.ts';
import type { Found } from '../../convert/found.ts';
import type { Field, Gold, Row } from '../field.ts';
import { readPage, type GoldPage, type LineLabel } from './read.ts';

/** A labelled page and what the converter made of it. */
interface Scored {
  page: GoldPage;
  found: Found;
  /** Label of each line, and the kind of the block it stands in. */
  lines: { label: LineLabel; kind: string }[];
}

function scorePage(marked: string): Scored {
  const page = readPage(marked);
  const found = extract(new VFile(page.text), null, english);
  const lines = page.lines.map(({ label, start }) => {
    const at = found.blocks.find((block) => block.start <= start && start < block.end);
    // A line that opens with blanks begins before its block.
    const block = at ?? found.blocks.find((one) => one.start >= start);
    return { label, kind: block?.kind ?? 'none' };
  });
  return { page, found, lines };
}

const TOP = 10;
const share = (set: string, measure: string, right: number, of: number): Row => ({
  set,
  measure,
  share: of === 0 ? 1 : right / of,
  of,
});

/** Counts of one label against one kind, over all lines. */
function lineRow(
  set: string,
  measure: string,
  pages: readonly Scored[],
  is: (line: Scored['lines'][number]) => [boolean, boolean],
): Row {
  const pairs = pages.flatMap(({ lines }) => lines.map(is));
  return {
    set,
    measure,
    gold: pairs.filter(([gold]) => gold).length,
    found: pairs.filter(([, got]) => got).length,
    right: pairs.filter(([gold, got]) => gold && got).length,
  };
}

/** Names given against names stated. */
function authorRow(set: string, pages: readonly Scored[]): Row {
  const right = ({ page, found }: Scored) =>
    page.stated.authors.filter((name) =>
      found.header.authors.some((got) => got.toLowerCase() === name.toLowerCase()),
    );
  return {
    set,
    measure: 'authors',
    gold: pages.reduce((sum, { page }) => sum + page.stated.authors.length, 0),
    found: pages.reduce((sum, { found }) => sum + found.header.authors.length, 0),
    right: pages.reduce((sum, one) => sum + right(one).length, 0),
  };
}

/** Of the claims ranked first, those that are text of the article. */
function claimRow(set: string, pages: readonly Scored[]): Row {
  const tops = pages.flatMap(({ page, found }) =>
    ranked(found, english)
      .slice(0, TOP)
      .map(({ start }) => page.lines.findLast((line) => line.start <= start)!.label),
  );
  return share(
    set,
    'claims ranked first that are text',
    tops.filter((label) => label === 'P' || label === 'H').length,
    tops.length,
  );
}

function rowsOf(set: string, pages: readonly Scored[]): Row[] {
  const agree = (measure: string, same: (one: Scored) => boolean) =>
    share(set, measure, pages.filter(same).length, pages.length);
  return [
    lineRow(set, 'furniture', pages, ({ label, kind }) => [label === 'F', kind === 'furniture']),
    lineRow(set, 'text', pages, ({ label, kind }) => [
      label === 'P' || label === 'H',
      ['paragraph', 'item', 'headline'].includes(kind),
    ]),
    lineRow(set, 'bylines and days', pages, ({ label, kind }) => [
      label === 'B' || label === 'D',
      kind === 'byline' || kind === 'dateline',
    ]),
    claimRow(set, pages),
    agree('headline', ({ page, found }) => found.header.title === page.stated.title),
    authorRow(set, pages),
    agree(
      'day of publication',
      ({ page, found }) => (found.header.published ?? '') === page.stated.published,
    ),
    agree('day of update', ({ page, found }) => (found.header.updated ?? '') === page.stated.updated),
  ];
}

/** Pages as people copy them: furniture, and what the header states. */
export const pages: Field = {
  name: 'pages',
  rules:
    'Invented pages with menus, captions and all, every line labelled. Furniture and text count lines; a headline, a day of publication or of update is right where it is the one the page states, and left open where it states none. Authors count names. Half of the pages are held out; those held out later were written by whoever then wrote rules, so they are a little too kind.',
  measure: ({ list, read }: Gold) => {
    const scored = (folder: string): Scored[] => list(folder, '.txt').map((path) => scorePage(read(path)));
    return [
      ...rowsOf('pages', scored('tests/gold/pages')),
      ...rowsOf('pages, held out', scored('tests/gold/pages/held-out')),
      ...rowsOf('pages, held out later', scored('tests/gold/pages/held-out-later')),
    ];
  },
};

import type { SourceNode } from '../../../model/graph.ts';
import { readWords, sourceView, typeWords } from '../parts/source.ts';
import { verdictOf } from '../parts/verdict.ts';
import { capital } from '../text/typography.ts';
import { urls } from '../urls.ts';
import type { World } from '../world.ts';
import { listPages, type ListPage } from './page.ts';
import type { Row, RowGroup } from './row.ts';
import * as strings from '../../strings.ts';
import { fill, plural } from '../../fill-in.ts';

/** Marks of checks that one row shows; of more, their number says enough. */
const MARKS = 24;

/** A document with the ratings of the checks that lean on it. */
export function rowOfSource({ corpus }: World, { source, uses }: SourceNode): Row {
  const view = sourceView(source);
  const checks = [...new Set(uses.map(({ check }) => check))];
  return {
    href: view.href,
    title: view.title,
    lead: { words: view.publisher, small: `${view.date.words} · ${view.kind} · ${view.type}` },
    read: view.read,
    marks: {
      words: checks.length === 0 ? strings.lists.noUse : plural(strings.lists.uses, checks.length),
      verdicts: checks.slice(0, MARKS).map((check) => verdictOf(corpus, check)),
    },
    ...(view.lean ? { text: view.lean } : {}),
  };
}

interface Order {
  id?: string;
  words: string;
  order: string;
  groups: { id: string; words: string; has: (node: SourceNode) => boolean }[];
}

const used = ({ uses }: SourceNode): number => new Set(uses.map(({ check }) => check)).size;

const orders: Order[] = [
  {
    words: strings.lists.byUse,
    order: strings.lists.byUseOrder,
    groups: [
      { id: 'four', words: strings.lists.fourUses, has: (node) => used(node) >= 4 },
      { id: 'few', words: strings.lists.fewUses, has: (node) => used(node) === 2 || used(node) === 3 },
      { id: 'one', words: strings.lists.oneUse, has: (node) => used(node) === 1 },
      { id: 'none', words: strings.lists.otherUse, has: (node) => used(node) === 0 },
    ],
  },
  {
    id: 'reading',
    words: strings.lists.byReading,
    order: strings.lists.byReadingOrder,
    groups: Object.entries(readWords).map(([id, words]) => ({
      id,
      words,
      has: ({ source }) => source.read === id,
    })),
  },
  {
    id: 'form',
    words: strings.lists.byForm,
    order: strings.lists.byFormOrder,
    groups: Object.entries(typeWords).map(([id, words]) => ({
      id,
      words: capital(words),
      has: ({ source }) => source.type === id,
    })),
  },
];

/** `/sources/` and the same documents in two other orders. */
export function sourceLists(world: World): Map<string, ListPage> {
  const nodes = [...world.graph.sources.values()].sort(
    (a, b) =>
      used(b) - used(a) ||
      a.source.publisher.localeCompare(b.source.publisher, 'en') ||
      a.source.id.localeCompare(b.source.id),
  );
  const number = (has: (node: SourceNode) => boolean) => nodes.filter(has).length;
  const opened = number(({ source }) => source.read !== 'not-opened');
  const full = number(({ source }) => source.read === 'full');
  const lede = fill(strings.lists.sourcesLede, {
    documents: plural(strings.nouns.document, nodes.length),
    primary: number(({ source }) => source.kind === 'primary'),
    opened,
    all: nodes.length,
    full: full === 0 ? strings.lists.noneInFull : full,
  });
  const href = ({ id }: Order) => (id ? urls.sourcesBy(id) : urls.sources());
  return new Map(
    orders.flatMap((order) =>
      listPages(world, {
        href: href(order),
        title: strings.lists.sources,
        name: order.id
          ? fill(strings.lists.sourcesBy, { order: order.words.toLowerCase() })
          : strings.lists.sources,
        lede,
        description: `${lede} ${order.order}`,
        order: order.order,
        also: orders.map((other) => ({ words: other.words, href: href(other), current: other === order })),
        groups: order.groups.map(({ id, words, has }): RowGroup => ({
          id,
          words,
          rows: nodes.filter(has).map((node) => rowOfSource(world, node)),
        })),
      }),
    ),
  );
}

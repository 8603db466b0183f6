import type { SourceNode } from '../../../model/graph.ts';
import { readWords, sourceView, typeWords } from '../parts/source.ts';
import { verdictOf } from '../parts/verdict.ts';
import { capital, count } from '../text/typography.ts';
import { urls } from '../urls.ts';
import type { World } from '../world.ts';
import { listPages, type ListPage } from './page.ts';
import type { Row, RowGroup } from './row.ts';

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
      words:
        checks.length === 0
          ? 'no check leans on it'
          : count(checks.length, 'check leans on it', 'checks lean on it'),
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
    words: 'By use',
    order: 'Documents that most checks lean on come first; of equal ones, by publisher.',
    groups: [
      { id: 'four', words: 'Four checks or more lean on it', has: (node) => used(node) >= 4 },
      { id: 'few', words: 'Two or three checks', has: (node) => used(node) === 2 || used(node) === 3 },
      { id: 'one', words: 'One check', has: (node) => used(node) === 1 },
      { id: 'none', words: 'On the timeline or in a number alone', has: (node) => used(node) === 0 },
    ],
  },
  {
    id: 'reading',
    words: 'By how much was read',
    order: 'What was read most of comes first; then by use.',
    groups: Object.entries(readWords).map(([id, words]) => ({
      id,
      words,
      has: ({ source }) => source.read === id,
    })),
  },
  {
    id: 'form',
    words: 'By form',
    order: 'By the form of the document; then by use.',
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
  const lede = `${count(nodes.length, 'document')}, ${number(({ source }) => source.kind === 'primary')} of them primary. The editors opened ${opened} of ${nodes.length} and read ${full === 0 ? 'none' : full} of them in full.`;
  const href = ({ id }: Order) => (id ? urls.sourcesBy(id) : urls.sources());
  return new Map(
    orders.flatMap((order) =>
      listPages(world, {
        href: href(order),
        title: 'Sources',
        name: order.id ? `Sources ${order.words.toLowerCase()}` : 'Sources',
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

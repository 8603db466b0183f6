import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Document, parseDocument } from 'yaml';
import { edgesOf, type Edge } from '../../model/edges.ts';
import { table, type KindRow } from '../../model/kinds.ts';
import { itemKey, linksOf } from '../../model/links.ts';
import { entriesUsed } from '../../scripts/rules/entries-used.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Context } from '../../scripts/rules/rule.ts';
import { messagesOf } from '../workspace.ts';

const MINIMAL = 'tests/fixtures/minimal';
const rows: Record<string, KindRow> = table.kinds;
/** Every edge there is, with the row that states it. */
const all = [...Object.entries(table.kinds), ...Object.entries(table.singles)].flatMap(([from, { schema }]) =>
  edgesOf(schema).map((edge): [string, string, Edge] => [`${from}.${edge.path}`, from, edge]),
);

/** Keys to the first value of an edge. */
const keys = ({ steps }: Edge): (string | number)[] =>
  steps.map((step) => (step === '[]' ? 0 : step === '{}' ? 'any' : step));

/** A file of the small repository in which an edge leads nowhere: whatever else it holds. */
function dangling(text: string, edge: Edge): { text: string; line: number } {
  const markdown = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const document = parseDocument(markdown ? `${markdown[1]}\n` : text);
  const path = keys(edge);
  // What stands in the way, such as an empty list on one line, makes room.
  document.deleteIn(path.slice(0, 1));
  const { beside, kind } = edge.target;
  const owner = beside === undefined ? undefined : [...path.slice(0, -1), beside];
  document.setIn(path, 'no-such-thing');
  if (owner) document.setIn(owner, kind === 'articles' ? 'bridge-opens' : kind);
  const yaml = String(document);
  const whole = markdown ? `---\n${yaml}---\n${text.slice(markdown[0].length)}` : yaml;
  return { text: whole, line: whole.split('\n').findIndex((line) => line.includes('no-such-thing')) + 1 };
}

/** Path and text of a file of a kind in the small repository. */
const sample = (from: string): string =>
  rows[from]
    ? `${rows[from].folder}/${readdirSync(`${MINIMAL}/${rows[from].folder}`).find((name) => name.endsWith(rows[from]!.ending))!}`
    : table.singles[from as keyof typeof table.singles].path;

describe('every edge', () => {
  it('leads to a row of the table', () => {
    const names = [...Object.keys(table.kinds), ...Object.keys(table.singles)];
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(([, , { target }]) => !names.includes(target.kind)).map(([name]) => name)).toEqual([]);
  });

  it.each(all)('%s: an id that leads nowhere is refused at its line', (_, from, edge) => {
    const path = sample(from);
    let line = 0;
    const messages = messagesOf({
      [path]: (text) => {
        const changed = dangling(text, edge);
        line = changed.line;
        return changed.text;
      },
    });
    const own = messages.filter((message) => message.includes('Unexpected id "no-such-thing"'));
    expect(own).toEqual([expect.stringMatching(new RegExp(`^${path}:${line}:\\d+ unknown-id: `))]);
  });

  it.each(all)('%s: an entry that it alone names counts as used', (_, from, edge) => {
    const { kind, list, beside } = edge.target;
    const empty = Object.fromEntries(Object.keys(table.kinds).map((name) => [name, new Map()]));
    const corpus = empty as unknown as Corpus & Record<string, unknown>;
    const named = { id: 'lonely', path: `content/${kind}/lonely.yml` };
    if (kind in table.kinds) (corpus[kind] as Map<string, unknown>).set('lonely', named);
    const leftovers = () =>
      entriesUsed.check({ corpus: { ...corpus } } as unknown as Context).map(({ entry }) => entry.id);
    const isHeld = Boolean(rows[kind]?.leftover);
    expect(leftovers()).toEqual(isHeld ? ['lonely'] : []);

    const data = new Document({});
    data.setIn(keys(edge), 'lonely');
    if (beside) data.setIn([...keys(edge).slice(0, -1), beside], 'owner');
    const namer = { id: 'namer', path: sample(from), ...(data.toJS() as object) };
    if (rows[from]) (corpus[from] as Map<string, unknown>).set('namer', namer);
    else corpus[from] = namer;
    const to = list === undefined ? kind : `${kind}.${list}`;
    const id = beside ? itemKey('owner', 'lonely') : 'lonely';
    expect(linksOf({ ...corpus }).into(to, id, `${from}.${edge.path}`)).toHaveLength(1);
    expect(leftovers()).not.toContain('lonely');
  });

  it('of an entry to itself is no use', () => {
    const empty = Object.fromEntries(Object.keys(table.kinds).map((name) => [name, new Map()]));
    const own = { id: 'own', path: 'content/people/own.yml', parent: 'own' };
    const corpus = { ...empty, people: new Map([['own', own]]) };
    expect(entriesUsed.check({ corpus } as unknown as Context).map(({ entry }) => entry.id)).toEqual(['own']);
  });
});

describe('a generated file', () => {
  it('repeats no message of the file it comes from', () => {
    const drop = (text: string) => text.replaceAll('mayor', 'no-such-thing');
    const messages = messagesOf({ 'seeds/bridge.yml': drop, 'content/articles/bridge-opens.md': drop });
    expect(messages.filter((message) => message.includes('Unexpected id "no-such-thing"'))).toEqual([
      expect.stringContaining('seeds/bridge.yml'),
      expect.stringContaining('seeds/bridge.yml'),
    ]);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it, onTestFinished, test } from 'vitest';
import { entriesOf } from '../../model/corpus.ts';
import { readCorpus, type Corpus } from '../../model/read/corpus.ts';
import { everything, publicKinds } from '../../model/views/record.ts';
import { releaseFiles } from '../../scripts/release/contents.ts';
import { database } from '../../scripts/release/database.ts';
import { findWords, withheldForms } from '../../scripts/output/withheld.ts';
import { sha256 } from '../../scripts/files.ts';
import { csvRows } from '../csv.ts';
import { growth } from '../processor-time.ts';
import { ROOT } from '../root.ts';
import { workspace, type Changes } from '../workspace.ts';

type Row = Record<string, string | number | null>;
const nowhere = { tag: null, commit: null, changed: false };

/** Opens a database as whoever got the file does. */
function open(bytes: Uint8Array): DatabaseSync {
  const root = workspace();
  const path = join(root, 'data.sqlite');
  writeFileSync(path, bytes);
  const base = new DatabaseSync(path, { enableForeignKeyConstraints: true });
  onTestFinished(() => base.close());
  return base;
}
const rows = (base: DatabaseSync, sql: string, ...values: string[]): Row[] =>
  base.prepare(sql).all(...values) as Row[];

describe('a release of this content', () => {
  let corpus: Corpus;
  let files: Map<string, Uint8Array>;
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  beforeAll(() => {
    corpus = readCorpus(ROOT).corpus!;
    files = releaseFiles(corpus, '# Changes\n', nowhere);
  });

  it('says the same in JSON, CSV and SQLite, cell by cell', () => {
    const base = open(files.get('data.sqlite')!);
    const all = JSON.parse(text('data.json')) as Record<string, { id: string; data: Row; body?: string }[]>;
    for (const kind of publicKinds) {
      const [head, ...lines] = csvRows(text(`csv/${kind}.csv`));
      const table = rows(base, `SELECT * FROM "${kind}" ORDER BY rowid`);
      expect(all[kind]!.map(({ id }) => id)).toEqual([...entriesOf(corpus, kind).keys()]);
      expect(table.map(({ id }) => id)).toEqual(all[kind]!.map(({ id }) => id));
      expect(lines.map(([id]) => id)).toEqual(all[kind]!.map(({ id }) => id));
      all[kind]!.forEach(({ data, body }, at) => {
        const known: Record<string, unknown> = { ...data, ...(body === undefined ? {} : { body }) };
        for (const [column, name] of head!.entries()) {
          if (name === 'id' || name === 'address') continue;
          const value = known[name] ?? null;
          const plain = ['string', 'number'].includes(typeof value) || value === null;
          const cell = typeof value === 'boolean' ? Number(value) : plain ? value : JSON.stringify(value);
          expect(table[at]![name], `${kind} ${table[at]!['id']} ${name}`).toEqual(cell);
          const written = value === null ? '' : plain ? String(value) : JSON.stringify(value);
          expect(lines[at]![column]).toBe(written);
        }
        expect(Object.keys(known).filter((name) => !head!.includes(name))).toEqual([]);
      });
    }
  });

  it('keeps every id of another entry as a foreign key that is obeyed', () => {
    const base = open(files.get('data.sqlite')!);
    expect(rows(base, 'PRAGMA foreign_key_check')).toEqual([]);
    expect(rows(base, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    const evidence = [...corpus.checks.values()].flatMap((check) => check.evidence);
    expect(rows(base, 'SELECT * FROM checks_evidence')).toHaveLength(evidence.length);
    const [check] = corpus.checks.values();
    const found = rows(
      base,
      `SELECT s.title, e.stance FROM checks_evidence e JOIN sources s ON s.id = e.source WHERE e.entry = ? ORDER BY e.place`,
      check!.id,
    );
    expect(found).toEqual(
      check!.evidence.map(({ source, stance }) => ({ title: corpus.sources.get(source)!.title, stance })),
    );
    const quotes = rows(
      base,
      'SELECT a.quote FROM checks_claims c JOIN articles_claims a ON a.entry = c.article AND a.id = c.claim',
    );
    expect(quotes).toHaveLength([...corpus.checks.values()].flatMap(({ claims }) => claims).length);
    expect(() => base.exec("INSERT INTO checks_topics VALUES ('none', 0, 'none')")).toThrow(/FOREIGN KEY/);
  });

  it('finds every check by the words of its title and its body', () => {
    const base = open(files.get('data.sqlite')!);
    for (const { id, answer } of corpus.checks.values()) {
      const words = `"${answer.replaceAll('"', '""')}"`;
      const found = rows(base, "SELECT id FROM search WHERE kind = 'checks' AND search MATCH ?", words);
      expect(found, id).toContainEqual({ id });
    }
  });

  it('has schemas that every entry keeps', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const all = JSON.parse(text('data.json')) as Record<string, { id: string; data: unknown }[]>;
    for (const kind of publicKinds) {
      const validate = ajv.compile(JSON.parse(text(`schemas/${kind}.json`)) as object);
      for (const { id, data } of all[kind]!)
        expect([id, validate(data), ajv.errorsText(validate.errors)]).toEqual([id, true, 'No errors']);
    }
  });

  it('prints no name that is withheld, in a file or a row', () => {
    const forms = withheldForms(corpus);
    for (const [path, bytes] of files) {
      const words = new TextDecoder().decode(bytes);
      // Where, and not what.
      expect([path, forms.some((form) => findWords(words, form) >= 0)]).toEqual([path, false]);
    }
    // A long text lies in several places of the file, so its rows are asked, too.
    const base = open(files.get('data.sqlite')!);
    const names = rows(base, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL");
    for (const { name } of names) {
      const words = JSON.stringify(rows(base, `SELECT * FROM "${name}"`), (_, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      );
      expect([name, forms.some((form) => findWords(words, form) >= 0)]).toEqual([name, false]);
    }
  });

  it('is the same, byte for byte, when it is made again, and its checksums hold', () => {
    const again = releaseFiles(readCorpus(ROOT).corpus!, '# Changes\n', nowhere);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again)
      expect([path, sha256(bytes)]).toEqual([path, sha256(files.get(path)!)]);
    const sums = text('SHA256SUMS').trimEnd().split('\n');
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(
      [...files.keys()].filter((path) => path !== 'SHA256SUMS').sort(),
    );
    for (const line of sums) expect(line.slice(0, 64)).toBe(sha256(files.get(line.slice(66))!));
    const { counts } = JSON.parse(text('release.json')) as { counts: Record<string, number> };
    for (const kind of publicKinds) expect(counts[kind]).toBe(entriesOf(corpus, kind).size);
  });

  it('explains every field', () => {
    const guide = text('README.md');
    for (const field of ['claimReviewed', 'evidence[].stance', 'corrections[].was', 'withheld[].shown'])
      expect(guide).toMatch(new RegExp(`^\\| \`${field.replace(/[[\]]/g, '\\$&')}\` \\|.*\\w.*\\|$`, 'm'));
  });
});

describe('whatever the words', () => {
  const summary = (words: string): Changes => ({
    'content/checks/cars.md': (text) =>
      text.replace(/^summary: .*$/m, () => `summary: ${JSON.stringify(`${words}. Two.`)}`),
  });
  test.each([
    "'); DROP TABLE checks; --",
    '</script><script>alert(1)</script> ]]>',
    '=HYPERLINK("https://a.example","x")',
    '@SUM(1+1)*cmd|calc',
    '-1+1,2;3',
    'مرحبا بالعالم',
    'שלום עולם',
    '🌉👩‍👩‍👧',
    'two\nlines "quoted", and a comma',
    '0012',
    '1e5',
  ])('%s comes through', (words) => {
    const { corpus, files: read } = readCorpus(workspace(summary(words)));
    expect(read.flatMap(({ messages }) => messages.map(String))).toEqual([]);
    const expected = corpus!.checks.get('cars')!.summary;
    expect(expected).toContain(words);
    const files = releaseFiles(corpus!, '', nowhere);
    const text = (path: string) => new TextDecoder().decode(files.get(path));
    const base = open(files.get('data.sqlite')!);
    expect(rows(base, 'SELECT summary FROM checks WHERE id = ?', 'cars')).toEqual([{ summary: expected }]);
    const [head, line] = csvRows(text('csv/checks.csv'));
    expect(line![head!.indexOf('summary')]).toBe(expected);
    const { checks } = JSON.parse(text('data.json')) as { checks: { data: Row }[] };
    expect(checks[0]!.data['summary']).toBe(expected);
  });

  test.each(['\ud83c', '\u0000', '\u0007', '\u202e'])(
    '%j is never read, so that no file has to hold it',
    (words) => {
      const { files } = readCorpus(workspace(summary(words)));
      expect(files.flatMap(({ messages }) => messages)).not.toEqual([]);
    },
  );

  it('keeps a number a number and a text that looks like one a text', () => {
    const { corpus } = readCorpus(workspace());
    const base = open(database(corpus!));
    expect(rows(base, 'SELECT DISTINCT typeof(scale) AS is_a FROM checks')).toEqual([{ is_a: 'integer' }]);
    expect(rows(base, 'SELECT DISTINCT typeof(published) AS is_a FROM checks')).toEqual([{ is_a: 'text' }]);
  });
});

it('grows in step with the number of entries', () => {
  const corpus = readCorpus(workspace()).corpus!;
  const [check] = corpus.checks.values();
  const work = (count: number) => {
    const checks = Array.from({ length: count }, (_, index) => ({ ...check!, id: `c${index}` }));
    const grown = {
      ...corpus,
      checks: new Map([...corpus.checks, ...checks.map((one) => [one.id, one] as const)]),
    };
    return () => {
      database(grown);
      everything(grown);
    };
  };
  work(200)();
  expect(growth(work, [1000, 4000], 12, 20)).toBeLessThan(12);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { terms } from '../../scripts/convert/english/terms/terms.ts';
import { matchReport } from '../../scripts/measure/match/report.ts';
import { measureMatch } from '../../scripts/measure/match/measure.ts';
import { plainSearch } from '../../scripts/measure/match/plain.ts';
import { indexOf } from '../../scripts/match/index-of.ts';
import { rank } from '../../scripts/match/rank.ts';
import { quotationsOf, sameWords } from '../../scripts/match/same-words.ts';
import { processorTime } from '../processor-time.ts';

const gold = (name: string): string => readFileSync(`tests/gold/match/${name}.yml`, 'utf8');
const keys = (text: string): string[] => terms(text).map(({ key }) => key);

describe('terms', () => {
  test.each([
    ['320,000 children', '320000 children'],
    ['3.2 lakh children', '320000 kids'],
    ['fifty-four thousand bridges', '54,000 bridge'],
    ['two hundred thousand', '200,000'],
    ['the United States', 'the U.S.'],
    ['#LostChildren', 'lost child'],
    ['the governor’s plan', 'the governor plans'],
    ['café', 'cafe'],
  ])('%s is %s', (a, b) => expect(keys(a)).toEqual(keys(b)));

  test('"us" is no country, and addresses and signatures are no words', () => {
    expect(keys('They told us')).not.toContain(keys('US')[0]);
    expect(keys('Look https://example.org/x pic.twitter.com/abc (@someone) May 2, 2020')).toEqual(['look']);
  });
});

describe('on labelled posts', () => {
  const score = measureMatch({ statements: gold('statements'), posts: gold('posts') }, terms);

  test('the right statement is among the first five', () => {
    expect(score.recall5).toBeGreaterThanOrEqual(0.95);
    expect(score.map5).toBeGreaterThanOrEqual(0.93);
  });

  test('is no worse than a search library as it comes', () => {
    expect(score.map5).toBeGreaterThanOrEqual(score.plain.map5);
    expect(score.recall1).toBeGreaterThanOrEqual(score.plain.recall1);
  });

  test('docs/matching.md holds these figures', async () => {
    const style = await resolveConfig('docs/matching.md');
    expect(readFileSync('docs/matching.md', 'utf8')).toBe(
      await format(matchReport(score), { ...style, parser: 'markdown' }),
    );
  });

  test('nine in ten are right above each mark', () => {
    for (const { precision, recall } of score.above) {
      expect(precision).toBeGreaterThanOrEqual(0.9);
      expect(recall).toBeGreaterThan(0.5);
    }
  });
});

test('likeness lies between 0 and 1, the order is the same each time, and no text throws', () => {
  const index = indexOf(
    [
      { id: 'b', texts: ['The bridge cost 3 million dollars.'], title: 'A bridge' },
      { id: 'a', texts: ['The bridge cost 3 million dollars.'], title: 'A bridge' },
      { id: 'empty', texts: [''] },
    ],
    terms,
  );
  expect(rank(index, 'The bridge cost 3 million dollars.').map(({ id }) => id)).toEqual(['a', 'b']);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      for (const { likeness } of rank(index, text)) {
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a query over four times the statements takes no more than about four times as long', () => {
  const words = gold('statements').match(/[a-z]{4,}/g)!;
  const many = (count: number) =>
    indexOf(
      Array.from({ length: count }, (_, at) => ({
        id: `${at}`,
        texts: [
          Array.from({ length: 12 }, (__, word) => words[(at * 31 + word * 17) % words.length]).join(' '),
        ],
      })),
      terms,
    );
  const [few, more] = [many(500), many(2_000)];
  const text = words.slice(0, 20).join(' ');
  const time = (index: ReturnType<typeof many>): number =>
    Math.min(...[1, 2, 3].map(() => processorTime(() => [...Array(10)].forEach(() => rank(index, text)))));
  time(few);
  expect(time(more) / time(few)).toBeLessThan(4 * 3);
});

test('ten thousand statements are asked in at most four times what plain BM25 takes', () => {
  const words = gold('statements').match(/[a-z]{4,}/g)!;
  // Words as they are used: few of them often, most of them seldom.
  const word = (at: number): string =>
    at % 3 === 0 ? words[(at * 7) % 60]! : `${words[at % words.length]!}${at % 97 === 0 ? '' : at % 41}`;
  const said = Array.from({ length: 10_000 }, (_, id) => ({
    id: `${id}`,
    text: Array.from({ length: 16 }, (__, at) => word(id * 131 + at * 17)).join(' '),
  }));
  const index = indexOf(
    said.map(({ id, text }) => ({ id, texts: [text] })),
    terms,
  );
  const plain = plainSearch(said, terms);
  const asked = gold('posts').match(/text: .*/g)!;
  for (const text of asked.slice(0, 10)) rank(index, text);
  // A ratio of one run: milliseconds say what else the machine does (about 3.5 a query on a quiet one).
  const time = (ask: (text: string) => unknown): number =>
    Math.min(...[1, 2, 3].map(() => processorTime(() => asked.forEach((text) => ask(text)))));
  expect(time((text) => rank(index, text)) / time(plain)).toBeLessThan(4);
}, 60_000);

describe('the same words', () => {
  const quoted = quotationsOf([
    ['long', 'It was the “largest” bridge that the county had ever built, and the last.'],
    ['short', 'It was the largest bridge.'],
  ]);

  test('are a run of eight, whatever the marks', () => {
    expect(sameWords(quoted, 'he called this the "largest" bridge that the county ever saw')).toEqual([]);
    expect(sameWords(quoted, 'He said: was the largest bridge that the county had ever built')).toEqual([
      'long',
    ]);
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/match.ts', ...args], { encoding: 'utf8' });
  const file = (name: string, text: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'match-')), name);
    writeFileSync(path, text);
    return path;
  };

  test('ranks the claims of a file', () => {
    const claims = file(
      'claims',
      '{"id":1,"text":"Crows count to five"}\n\n{"id":"b","text":"A bridge for 3 million"}\n',
    );
    const queries = file(
      'queries',
      '{"id":"q","text":"that bridge was $3 million"}\n{"id":"none","text":"the"}\n',
    );
    const lines = run('--claims', claims, '--queries', queries).stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 'q', matches: [{ id: 'b', score: expect.any(Number) as number }] },
      { id: 'none', matches: [] },
    ]);
  });

  test.each([
    [[], 'expected either a sentence'],
    [['--claims', 'x'], 'expected both'],
    [['--most', '0', 'x'], 'expected a number from 1'],
    [['--claims', 'no-such-file', '--queries', 'x'], 'Unexpected ENOENT'],
  ])('%j is refused: %s', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  test('names every line of both files that is not what it should be, and how to mend it', () => {
    const bad = file(
      'bad',
      '\ufeff{"id":"a","text":"x"}\r\n{"id":"b"}\r\n{"id":"c","text":5}\n[1]\n{"id":"d","text":"x"\n{"id":"a","text":"again"}\n{"text":"x"}\n',
    );
    const none = file('none', '\n\n');
    const { status, stdout, stderr } = run('--claims', bad, '--queries', none);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/bad:2:1 error Missing text, expected .* Write one object a line/),
      expect.stringMatching(/bad:3:1 error Unexpected a number as text, expected a string/),
      expect.stringMatching(/bad:4:1 error Unexpected a list, expected an object/),
      expect.stringMatching(/bad:5:21 error Unexpected text that is no JSON/),
      expect.stringMatching(/bad:6:1 error Unexpected id a again, .*line 1.* Give it another/),
      expect.stringMatching(/bad:7:1 error Missing id/),
      expect.stringMatching(/none:\d+:1 error Unexpected empty file/),
      '7 errors',
    ]);
  });

  test('tells of bytes that are no text, and no more than can be read', () => {
    const latin = file('latin', '');
    writeFileSync(latin, Buffer.from('{"id":"a","text":"ok"}\n{"id":"b","text":"caf\u00e9"}', 'latin1'));
    expect(run('--claims', latin, '--queries', latin).stderr).toContain('latin:2:1 error Unexpected bytes');
    const table = file('table', 'id,text\n'.repeat(500));
    const lines = run('--claims', table, '--queries', latin).stderr.trim().split('\n');
    expect(lines.length).toBeLessThan(30);
    expect(lines.join('\n')).toContain('480 more lines');
  });

  test('takes a byte order mark, line ends of Windows, ids that are numbers and fields of others', () => {
    const claims = file(
      'claims',
      '\ufeff{"id":7,"text":"A bridge for 3 million","title":null,"author":"x"}\r\n\r\n{"id":"8","text":"Crows"}\r\n',
    );
    const queries = file('queries', '\ufeff{"id":1,"text":"that bridge"}\r\n');
    const { status, stdout } = run('--claims', claims, '--queries', queries);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ id: 1, matches: [{ id: 7, score: expect.any(Number) as number }] });
  });
});

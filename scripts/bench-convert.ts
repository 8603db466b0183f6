import { ParseEnglish } from 'parse-english';
import { readCorpus } from '../model/read/corpus.ts';
import { VFile } from 'vfile';
import { toArticle } from './convert/article/article.ts';
import { begin, stagesOf } from './convert/pipeline.ts';
import { english } from './convert/english/index.ts';
import type { NameMatcher } from './convert/language.ts';
import { publishedBetween } from './convert/published.ts';
import { gather } from './conversion/gather.ts';
import type { Seed } from './convert/plan.ts';
import { toMarkdown } from './convert/article/to-markdown.ts';
import { print } from './report.ts';

/** Articles a run, so that the compiler of the runtime has settled and the clock is fine enough. */
const ARTICLES = 1_000;
const SIZES = [1_000, 10_000, 100_000, 1_000_000, 2_000_000];
const at = { file: new VFile(), placeOf: () => ({ line: 1, column: 1 }) };

/** Milliseconds spent by stage name. */
type Times = Map<string, number>;

function timed<T>(times: Times, name: string, work: () => T): T {
  const from = performance.now();
  const result = work();
  times.set(name, (times.get(name) ?? 0) + performance.now() - from);
  return result;
}

/** Converts one text to the content of its article; the same steps as the command, each with its time. */
function convert(text: string, seed: Seed, match: NameMatcher, times: Times): string {
  const curation = seed.curation!.data;
  const published = curation.published === 'TODO' ? null : curation.published.date;
  const found = begin(text, publishedBetween(published));
  for (const { name, find } of stagesOf(english))
    Object.assign(found, { [name]: timed(times, name, () => find(found)) });
  const article = timed(times, 'passages', () =>
    toArticle(found, { path: seed.file.path, sha256: seed.sha256, curation, at }, match),
  );
  return timed(times, 'markdown', () => toMarkdown(article, text));
}

/** The seeds one after the other, repeated until a length is reached. */
const textOfLength = (seeds: readonly Seed[], length: number): string => {
  const all = seeds.map(({ file }) => String(file)).join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
};

const root = process.cwd();
const reading = readCorpus(root);
const seeds = gather(root, reading, []).seeds.filter(({ curation }) => curation);
const match = english.createMatcher([...(reading.corpus?.people.values() ?? [])]);

for (let warm = 0; warm < 200; warm += 1) {
  const seed = seeds[warm % seeds.length]!;
  convert(String(seed.file), seed, match, new Map());
}

const times: Times = new Map();
let characters = 0;
/** Processor time of this thread in milliseconds: what other programs take meanwhile does not count. */
const processor = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const from = processor();
for (let index = 0; index < ARTICLES; index += 1) {
  const seed = seeds[index % seeds.length]!;
  convert(String(seed.file), seed, match, times);
  characters += String(seed.file).length;
}
const total = processor() - from;
print(
  `${Math.round((ARTICLES / total) * 1000)} articles a second (${ARTICLES} of ${Math.round(characters / ARTICLES)} characters, one core)`,
);

/**
 * The yardstick: the same seeds through parse-english alone, in the same run. Machines differ by a factor of two
 * and neighbours take their share, so speeds compare as ratios only.
 */
const parser = new ParseEnglish();
const yardstick = (): number => {
  const start = processor();
  for (let index = 0; index < ARTICLES; index += 1) parser.parse(String(seeds[index % seeds.length]!.file));
  return (processor() - start) / ARTICLES;
};
yardstick();
const alone = yardstick();
print(
  `${(total / ARTICLES / alone).toFixed(2)} times what parse-english alone takes (${alone.toFixed(2)} ms an article)`,
);
print(`${Math.round(process.memoryUsage.rss() / 1024 / 1024)} MB resident\n`);
print('stage        ms an article   share');
const measured = [...times.values()].reduce((sum, spent) => sum + spent, 0);
for (const [name, spent] of [...times].sort(([, a], [, b]) => b - a))
  print(
    `${name.padEnd(12)} ${(spent / ARTICLES).toFixed(3).padStart(13)} ${((spent / measured) * 100).toFixed(0).padStart(6)}%`,
  );

print('\ncharacters      ms   ms a 1,000 characters');
for (const length of SIZES) {
  const text = textOfLength(seeds, length);
  const bare: Seed = {
    ...seeds[0]!,
    curation: { data: { ...seeds[0]!.curation!.data, claims: [], notCheckable: [], withheld: [] }, at },
  };
  const runs = Math.max(1, Math.round(200_000 / length));
  const start = processor();
  for (let run = 0; run < runs; run += 1) convert(text, bare, match, new Map());
  const spent = (processor() - start) / runs;
  print(
    `${String(length).padStart(10)} ${spent.toFixed(1).padStart(7)} ${((spent / length) * 1000).toFixed(3).padStart(10)}`,
  );
}

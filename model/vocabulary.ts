import type { Check, Corpus, Source } from './corpus.ts';
import type { Value, Vocabulary } from './fill.ts';
import { nameOfArticle } from './views/article-name.ts';
import { balanceOf, type BalanceRow } from './views/balance.ts';
import { isPublication, recordLinks, type Order } from './views/record-links.ts';

type Entries = [name: string, value: Value][];

const number = (count: number, one?: string, many = `${one}s`): Value => ({
  kind: 'number',
  number: count,
  ...(one ? { noun: [one, many] as const } : {}),
});
const text = (words: string): Value => ({ kind: 'text', text: words });
const flag = (set: unknown): Value => number(set ? 1 : 0);

const isPrimary = ({ kind }: Source): boolean => kind === 'primary';

/** How much of some sources was read, under a common first name: `sources.full`, `deciding.copy`. */
const depth = (name: string, sources: readonly Source[]): Entries => [
  ...(['full', 'excerpt', 'copy', 'not-opened'] as const).map((read): Entries[number] => [
    `${name}.${read}`,
    number(sources.filter((source) => source.read === read).length),
  ]),
  [`${name}.primary`, number(sources.filter(isPrimary).length)],
  [`${name}.no-address`, number(sources.filter(({ url, archive }) => !url && !archive).length)],
  [`${name}.lean`, number(sources.filter(({ lean }) => lean).length)],
];

const sourcesOf = ({ sources }: Corpus, items: readonly { source: string }[]): Source[] =>
  items.map(({ source }) => sources.get(source)!);

const decidingItems = ({ evidence }: Check) => evidence.filter(({ deciding }) => deciding);
const decidingSources = (corpus: Corpus, check: Check): Source[] => sourcesOf(corpus, decidingItems(check));

function checkCounts(corpus: Corpus, reviewed: readonly Check[]): Entries {
  const all = [...corpus.checks.values()];
  const some = (test: (check: Check) => boolean) => number(reviewed.filter(test).length, 'check');
  return [
    ['checks', number(all.length, 'check')],
    ['checks.reviewed', number(reviewed.length, 'check')],
    ['checks.in-review', number(all.filter(({ status }) => status === 'in-review').length, 'check')],
    ['checks.corrected', number(all.filter(({ corrections }) => corrections.length > 0).length, 'check')],
    ['checks.primary', some(({ evidence }) => sourcesOf(corpus, evidence).some(isPrimary))],
    ['checks.deciding-primary', some((check) => decidingSources(corpus, check).some(isPrimary))],
    [
      'checks.deciding-publishers',
      some((check) => new Set(decidingSources(corpus, check).map(({ publisher }) => publisher)).size > 1),
    ],
    ['checks.days', number(new Set(all.map(({ published }) => published)).size, 'day')],
    ...(['high', 'medium', 'low'] as const).map((level): Entries[number] => [
      `confidence.${level}`,
      some((check) => check.status === 'reviewed' && check.confidence === level),
    ]),
    ...corpus.scale.verdicts.map(({ id }): Entries[number] => [
      `verdict.${id}`,
      some((check) => check.status === 'reviewed' && check.verdict === id),
    ]),
  ];
}

function evidenceCounts(corpus: Corpus, reviewed: readonly Check[]): Entries {
  const items = reviewed.flatMap(({ evidence }) => evidence);
  const deciding = reviewed.flatMap(decidingItems);
  const sources = [...corpus.sources.values()];
  return [
    ['sources', number(sources.length, 'source')],
    ...depth('sources', sources),
    ['evidence', number(items.length, 'piece of evidence', 'pieces of evidence')],
    ...depth('evidence', sourcesOf(corpus, items)),
    ['deciding', number(deciding.length, 'deciding piece of evidence', 'deciding pieces of evidence')],
    ...depth('deciding', sourcesOf(corpus, deciding)),
  ];
}

function timelineCounts(corpus: Corpus): Entries {
  const links = recordLinks(corpus);
  const count = (order: Order) => number(links.filter((link) => link.order === order).length, 'link');
  const without = [...corpus.articles.values()].filter(
    ({ id, published }) =>
      published && !links.some(({ article, order }) => article.id === id && order === 'older'),
  );
  return [
    [
      'records',
      number([...corpus.events.values()].filter((event) => !isPublication(event)).length, 'record'),
    ],
    ['links', number(links.length, 'link')],
    ['links.older', count('older')],
    ['links.later', count('later')],
    ['links.unordered', count('unordered')],
    [
      'articles.no-older',
      {
        kind: 'names',
        names: without.map((article) => nameOfArticle(article, corpus.people.get(article.outlet ?? ''))),
      },
    ],
    ['years.from', text(String(corpus.site.span.from))],
    ['years.to', text(String(corpus.site.span.to))],
  ];
}

/** How often each article, speaker and administration is rated. */
function balanceCounts(corpus: Corpus): Entries {
  const { speakers, administrations, claims } = balanceOf(corpus);
  const named = (kind: string, rows: readonly BalanceRow[]): Entries =>
    rows.flatMap(({ id, claims: count }) => (id ? [[`${kind}.${id}`, number(count, 'claim')]] : []));
  return [
    ['articles', number(corpus.articles.size, 'article')],
    ['claims', number(claims, 'claim')],
    ['speakers', number(speakers.length, 'speaker')],
    ['families', number(corpus.figures.size, 'number')],
    ...named('speaker', speakers),
    ...named('administration', administrations),
  ];
}

/** Numbers of families, by stop, and the counts of their series, by label: `figure.lost-320000.unserved-291000`. */
const figureNumbers = ({ figures }: Corpus): Entries =>
  [...figures.values()].flatMap(({ id, entries }) =>
    entries.flatMap((stop): Entries =>
      stop.value === undefined ? [] : [[`figure.${id}.${stop.id}`, number(stop.value)]],
    ),
  );

/** What the site says of the ways to reach it; nothing is promised that content/site.yml does not hold. */
function channel({ site }: Corpus): Entries {
  const ways = [
    ...(site.repository ? [`open an issue in the [repository of this site](${site.repository})`] : []),
    ...(site.contact ? [`write to ${site.contact}`] : []),
  ];
  const sentence =
    ways.length > 0
      ? `To report an error, ${ways.join(', or ')}.`
      : 'No channel for reports is open yet: neither a public repository nor an address for letters has been set up. Until one is, an error can only be mended by whoever keeps a copy of this site.';
  return [
    ['site.repository', flag(site.repository)],
    ['site.contact', flag(site.contact)],
    ['site.channels', number(ways.length, 'channel')],
    ['site.channel', text(sentence)],
  ];
}

/**
 * Everything that texts of ours may name, as `{links.older}`: counts of the data, and what the site says of itself.
 *
 * @param corpus all of it; a part would give wrong counts
 */
export function vocabularyOf(corpus: Corpus): Vocabulary {
  const reviewed = [...corpus.checks.values()].filter(({ status }) => status === 'reviewed');
  return new Map([
    ...balanceCounts(corpus),
    ...checkCounts(corpus, reviewed),
    ...evidenceCounts(corpus, reviewed),
    ...timelineCounts(corpus),
    ...figureNumbers(corpus),
    ...channel(corpus),
  ]);
}

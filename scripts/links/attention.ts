import type { Corpus } from '../../model/corpus.ts';
import { goneSince, type Health, type State } from '../../model/health.ts';
import type { Places } from './places.ts';

/** A row of the report. */
export interface Row {
  /** What it is about: an address, or a check and a document. */
  what: string;
  /** What was found, and what to do about it. */
  words: string;
  /** Files and lines, or none. */
  where: string[];
}

export interface Section {
  title: string;
  /** What the rows ask of whoever reads. */
  todo: string;
  rows: Row[];
}

const WORDS: Record<State, string> = {
  ok: 'answers',
  moved: 'has moved for good',
  gone: 'is gone',
  'soft-404': 'answers as if it were there, but says that it is not, or what any address there says',
  unclear: 'answers what any address there answers; only a browser can tell',
  'no-host': 'its host has no place in the net',
  'bad-certificate': 'its certificate is not valid',
  'no-answer': 'does not answer',
  'server-error': 'its server fails',
  refused: 'refuses to answer a program; a browser may open it',
  robots: 'was not asked: robots.txt of the host forbids it',
  'bad-redirect': 'leads in a circle, or to what is no address of the web',
  'not-public': 'was not asked: it leads into a private network',
};

/** What a reader cannot open, as far as is known. */
const DEAD: readonly State[] = ['gone', 'soft-404', 'no-host'];
const AT_FAULT: readonly State[] = [
  'bad-certificate',
  'bad-redirect',
  'not-public',
  'no-answer',
  'server-error',
];

const isState =
  (...states: readonly State[]) =>
  ([, { state }]: [string, Health['addresses'][string]]): boolean =>
    states.includes(state);

/** The rows of addresses in some states. */
function rowsOf({ addresses }: Health, places: Places, states: readonly State[]): Row[] {
  return Object.entries(addresses)
    .filter(isState(...states))
    .map(([address, { state, status, since, to }]) => ({
      what: address,
      words: `${WORDS[state]}${status === undefined ? '' : ` (${status})`}, since ${since}${to ? `. Write ${to}` : ''}`,
      where: [...(places.get(address) ?? [])],
    }));
}

/** Deciding documents of checks that are gone or changed. */
function deciding({ checks, sources }: Corpus, { addresses }: Health): Row[] {
  return [...checks.values()].flatMap((check) =>
    check.evidence
      .filter((item) => item.deciding)
      .flatMap(({ source: id }) => {
        const source = sources.get(id);
        const known = source?.url === undefined ? undefined : addresses[source.url];
        if (!source || !known) return [];
        const seen = check.reviewed ?? check.published;
        const words = [
          ...(DEAD.includes(known.state)
            ? [
                `${WORDS[known.state]}, since ${known.since}${source.archive ? '; its archived copy remains' : '. Find an archived copy and set `archive`'}`,
              ]
            : []),
          ...(known.changed && known.changed > seen
            ? [`reads otherwise since ${known.changed}; the check was last reviewed on ${seen}`]
            : []),
        ];
        return words.map((text) => ({
          what: `${check.id} rests on ${id}`,
          words: text,
          where: [check.path],
        }));
      }),
  );
}

/** Checks that were to be looked at again by now. */
const overdue = ({ checks }: Corpus, today: string): Row[] =>
  [...checks.values()]
    .filter(({ reviewAfter }) => reviewAfter !== undefined && reviewAfter <= today)
    .sort((a, b) => (a.reviewAfter! < b.reviewAfter! ? -1 : 1))
    .map(({ id, reviewAfter, path }) => ({
      what: id,
      words: `was to be looked at again on ${reviewAfter!}`,
      where: [path],
    }));

/**
 * What asks for a person's attention, most pressing first; sections without a row are left out.
 *
 * @param today YYYY-MM-DD
 */
export function attention(corpus: Corpus, health: Health, places: Places, today: string): Section[] {
  const sections: Section[] = [
    {
      title: 'Checks whose deciding document changed or is gone',
      todo: 'Read the document again, set `reviewed`, and correct the check where it no longer bears out.',
      rows: deciding(corpus, health),
    },
    {
      title: 'Checks to look at again',
      todo: 'Look whether what was pending has come; then move or remove `reviewAfter`.',
      rows: overdue(corpus, today),
    },
    {
      title: 'Addresses that are gone',
      todo: 'Set `archive` to an archived copy; where one is set, pages already lead to it.',
      rows: rowsOf(health, places, DEAD),
    },
    {
      title: 'Addresses that have moved for good',
      todo: 'Write the new address.',
      rows: rowsOf(health, places, ['moved']),
    },
    {
      title: 'Addresses that are at fault',
      todo: 'Most mend themselves; open those that stay for weeks in a browser.',
      rows: rowsOf(health, places, AT_FAULT),
    },
    {
      title: 'Addresses that a program cannot judge',
      todo: 'Open them in a browser now and then.',
      rows: rowsOf(health, places, ['unclear', 'refused', 'robots']),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

/** How many pages lead to an archived copy, because the original is gone. */
export const ledToArchive = ({ sources, articles }: Corpus, health: Health): number =>
  [...sources.values(), ...articles.values()].filter(
    ({ url, archive }) => archive !== undefined && goneSince(health, url) !== undefined,
  ).length;

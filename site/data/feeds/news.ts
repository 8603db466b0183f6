import type { Check, Corpus } from '../../../model/read/corpus.ts';
import { once } from '../../../model/reads.ts';
import type { World } from '../load.ts';
import { correctionViews } from '../pages/check/history.ts';
import { corrected, lifeOf } from '../parts/life.ts';
import { verdictOf } from '../parts/verdict.ts';
import { curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { contentOf } from './content.ts';
import { escapeMarkup } from '../text/markup.ts';
import * as strings from '../../strings.ts';
import { fill } from '../../fill-in.ts';

/** What a subscriber is told once. */
export interface News {
  /** Never changes, wherever the site moves: readers know by it what they have seen. */
  id: string;
  title: string;
  /** An address of `urls`. */
  path: string;
  /** YYYY-MM-DD */
  day: string;
  /** The last day on which it was touched, where that is later. */
  updated?: string;
  /** The day by which it stands among the others: a review that changed no word makes nothing new of it. */
  turn: string;
  summary: string;
  /** The whole text as HTML; addresses in it are full. */
  html: string;
  /** Names of topics. */
  tags: string[];
}

/** The same before its text was made: lists are cut before that. */
export type Notice = Omit<News, 'html'> & { html: () => string };

/**
 * An id that outlives every move of the site: a part of what the site's own UUID names, as RFC 8141 writes it. Without a
 * UUID it is one among those of this site only.
 */
const idOf = ({ site }: Corpus, part: string): string => (site.uuid ? `urn:uuid:${site.uuid}#${part}` : part);

/** The day on which it was last touched. */
export const lastDay = ({ day, updated }: Pick<News, 'day' | 'updated'>): string => updated ?? day;

const tagsOf = (corpus: Corpus, check: Check): string[] =>
  check.topics.map((id) => curly(corpus.topics.get(id)!.name));

/** Made once each: a check stands in several feeds. */
const htmlMaker = once((world: World) => once((check: Check) => contentOf(world, check)));

/** A reviewed check; a later correction shows as the day on which it was updated. */
function noticeOf(world: World, check: Check): Notice {
  const { corpus } = world;
  const { modified } = lifeOf(check);
  return {
    id: idOf(corpus, `check/${check.id}`),
    title: `${verdictOf(corpus, check).words}: ${curly(check.claimReviewed)}`,
    path: urls.check(check.id),
    day: check.published,
    ...(modified > check.published ? { updated: modified } : {}),
    turn: corrected(check),
    summary: curly(check.summary),
    html: () => htmlMaker(world)(check),
    tags: tagsOf(corpus, check),
  };
}

const titles = {
  verdict: strings.feeds.verdict,
  factual: strings.feeds.factual,
  update: strings.feeds.update,
} as const;

/** Every correction of a check, oldest first. */
function corrections({ corpus }: World, check: Check): (Notice & { kind: keyof typeof titles })[] {
  const counts = { verdict: 0, factual: 0, update: 0 };
  const views = correctionViews(check);
  return check.corrections.map((correction, index) => {
    const { date, class: kind } = correction;
    const { was, note } = views[index]!;
    counts[kind] += 1;
    const now =
      kind === 'verdict' ? fill(strings.feeds.now, { verdict: verdictOf(corpus, check).words }) : '';
    const summary = fill(strings.feeds.was, { was: was.replace(/\.$/, ''), note, now });
    return {
      kind,
      id: idOf(corpus, `check/${check.id}/${kind}-change/${counts[kind]}`),
      title: `${titles[kind]}: ${curly(check.claimReviewed)}`,
      path: kind === 'verdict' ? urls.changed(check.id) : urls.history(check.id),
      day: date,
      turn: date,
      summary,
      html: () => `<p>${escapeMarkup(summary)}</p>`,
      tags: tagsOf(corpus, check),
    };
  });
}

const newest = (news: Notice[]): Notice[] =>
  news.sort((a, b) => b.turn.localeCompare(a.turn) || b.day.localeCompare(a.day) || a.id.localeCompare(b.id));

/**
 * What subscribers of some checks are told, newest first: those that are reviewed, and changes of a verdict or its
 * withdrawal, for whoever read the former one has to learn of it. What is in review and never was rated stays out.
 */
export const newsOf = (world: World, checks: readonly Check[]): Notice[] =>
  newest([
    ...checks.filter(({ status }) => status === 'reviewed').map((check) => noticeOf(world, check)),
    ...checks.flatMap((check) => corrections(world, check).filter(({ kind }) => kind === 'verdict')),
  ]);

/** Whether `newsOf` has anything to tell of a check. */
export const isNews = ({ status, corrections: all }: Check): boolean =>
  status === 'reviewed' || all.some(({ class: kind }) => kind === 'verdict');

/** Every correction of any kind, newest first. */
export const correctionNews = (world: World, checks: readonly Check[]): Notice[] =>
  newest(checks.flatMap((check) => corrections(world, check)));

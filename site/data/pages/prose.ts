import { NEEDED_PAGES } from '../../../model/needed-pages.ts';
import type { Verdict } from '../../../model/schema/index.ts';
import { correctionViews, type CorrectionView } from './check/history.ts';
import type { World } from '../world.ts';
import { frame, type Frame } from '../frame.ts';
import type { ProseBlock } from '../text/markdown.ts';
import { curly } from '../text/typography.ts';
import { pagesOfItems, pageWords, type Place } from '../lists/pages.ts';
import { pageOf, urls } from '../urls.ts';
import * as strings from '../../strings.ts';
import { fill } from '../../fill-in.ts';

/** A page of prose, with the part of it that is made from the data. */
export interface ProsePage {
  frame: Frame;
  title: string;
  /** What stands before the first heading has none. */
  sections: { heading?: string; html: string }[];
}

/** Cuts a text at its headings, which stand in the rail beside their sections. */
function sectionsOf(blocks: ProseBlock[]): ProsePage['sections'] {
  const sections: ProsePage['sections'] = [];
  for (const { html } of blocks) {
    const heading = /^<h2>(.*)<\/h2>$/s.exec(html)?.[1];
    const last = sections.at(-1);
    if (heading !== undefined) sections.push({ heading, html: '' });
    else if (last) last.html += html;
    else sections.push({ html });
  }
  return sections;
}

/**
 * A page of content/pages.
 *
 * @throws where there is no such file: a page that the masthead links to must exist
 */
export function prosePage({ corpus, prose }: World, name: string): ProsePage {
  const page = corpus.pages.get(name);
  if (!page) throw new Error(`Unexpected lack of content/pages/${name}.md, expected the page. Write it`);
  return {
    frame: frame(corpus, {
      title: curly(page.title),
      description: curly(page.description),
      path: urls.page(name),
      ...(name === 'corrections'
        ? {
            feed: {
              name,
              title: fill(strings.frame.title, { page: strings.prose.corrections, site: corpus.site.name }),
            },
          }
        : {}),
    }),
    title: curly(page.title),
    sections: sectionsOf(prose.get(page.path)!),
  };
}

/** Pages of prose that have no file of their own in site/pages. */
const special: readonly string[] = NEEDED_PAGES;
export const otherPages = ({ corpus }: World) =>
  [...corpus.pages.keys()].filter((name) => !special.includes(name)).map((name) => ({ params: { name } }));

/** The scale, as the methodology explains it. */
export const scaleSteps = ({ corpus }: World): { version: number; steps: Verdict[] } => ({
  version: corpus.scale.version,
  steps: corpus.scale.verdicts.map((verdict) => ({
    ...verdict,
    meaning: curly(verdict.meaning),
    usedWhen: curly(verdict.usedWhen),
  })),
});

/** One correction in the log, with its check. */
export interface LogEntry extends CorrectionView {
  claim: string;
  href: string;
}

/** Every published change, newest first. */
const correctionLog = ({ corpus }: World): LogEntry[] =>
  [...corpus.checks.values()]
    .flatMap((check) =>
      correctionViews(check).map((view) => ({
        ...view,
        claim: curly(check.claimReviewed),
        href: urls.check(check.id),
      })),
    )
    .sort((a, b) => (b.date.iso ?? '').localeCompare(a.date.iso ?? ''));

/** Entries of the log on one page: each may show a whole changed text. */
const LOG_SIZE = 50;

/** The log in pages; the first stands on the page of prose itself. */
export interface LogPage {
  frame: Frame;
  entries: LogEntry[];
  place: Place;
}

/** Every page of the log of corrections. */
export const correctionPages = (world: World): LogPage[] =>
  pagesOfItems(correctionLog(world), urls.page('corrections'), LOG_SIZE).map(({ items, place }) => ({
    entries: items,
    place,
    frame: frame(world.corpus, {
      title: `${strings.prose.corrections}${pageWords(place)}`,
      description: strings.prose.logDescription,
      path: pageOf(urls.page('corrections'), place.number),
    }),
  }));

/** What readers must know, from content/site.yml. */
export const disclosures = ({ corpus }: World): string[] => corpus.site.disclosures.map(curly);

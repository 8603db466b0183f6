import type { Corpus } from '../../../../model/read/corpus.ts';
import { frame } from '../../frame.ts';
import { notRated, passages, stripBlocks } from './articles.ts';
import { chartSamples, strip } from './charts.ts';
import { claimSamples } from './claims.ts';
import { argument, everyRead, everyStance } from './evidence.ts';
import { flowView } from '../figure/flow.ts';
import { family } from './figures.ts';
import { choices, dates, history, part } from './lists.ts';
import { urls } from '../../urls.ts';
import { banners, everyRating, everyVerdict } from './verdicts.ts';

const frameOf = (corpus: Corpus, title: string, path: string) =>
  frame(corpus, {
    title,
    description: 'Every component of the site in every state. All texts here are samples.',
    path,
    noindex: true,
  });

/** `/design/` and `/design/more/`: every component in every state, on invented samples. For those who build the site, not for readers. */
export const designPage = (corpus: Corpus) => ({
  // Two pages, so that each stays as light as any other of the site.
  frames: {
    first: frameOf(corpus, 'Design', urls.design()),
    more: frameOf(corpus, 'Design: numbers, articles, lists and texts', urls.design('more')),
  },
  verdicts: { all: everyVerdict(corpus), ratings: everyRating(corpus), banners, scale: corpus.scale },
  evidence: { reads: everyRead, ledger: everyStance, argument },
  claims: claimSamples,
  charts: { samples: chartSamples(corpus), strip },
  figures: { family, flow: flowView(family)! },
  articles: { blocks: stripBlocks(corpus), passages, notRated },
  lists: { part: part(corpus), choices: choices(corpus) },
  texts: { dates, history, disclosures: corpus.site.disclosures },
});

export type DesignPage = ReturnType<typeof designPage>;

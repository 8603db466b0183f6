import type { World } from '../world.ts';
import { drawPicture, keyOf } from '../chart/timeline/picture.ts';
import { frame } from '../frame.ts';
import { findingAbove } from '../parts/finding.ts';
import { reportAddress } from '../parts/suggest.ts';
import { curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { figureViews, stepsOf } from './figure/family.ts';
import { leading } from './home/checks.ts';
import { scoreLine } from './home/score.ts';
import { waysIn } from './home/ways.ts';
import * as strings from '../../strings.ts';
import { fill, plural } from '../../fill-in.ts';

/** Families of numbers on the front page. */
const FAMILIES = 3;

/** The front page. */
export function homePage(world: World) {
  const { corpus, graph } = world;
  const { site, home } = corpus;
  const families = figureViews(corpus, graph);
  return {
    frame: frame(corpus, { title: curly(home.question), description: curly(home.answer), path: urls.home() }),
    question: curly(home.question),
    second: curly(home.second),
    answer: curly(home.answer),
    score: { parts: scoreLine(world), finding: findingAbove(corpus, 'score') },
    ...leading(world),
    who: {
      words: [fill(strings.home.by, { publisher: site.publisher }), ...site.disclosures].map(curly).join(' '),
      links: [
        { words: strings.home.howWeWork, href: urls.page('methodology') },
        { words: strings.home.whoWeAre, href: urls.page('about') },
        ...(reportAddress(site, { id: urls.home() })
          ? [{ words: strings.frame.report, href: reportAddress(site, { id: urls.home() })! }]
          : []),
      ],
    },
    key: keyOf(corpus, graph),
    timeline: findingAbove(corpus, 'timeline'),
    picture: drawPicture(corpus, graph, site.span),
    numbers: findingAbove(corpus, 'numbers'),
    families: families.slice(0, FAMILIES).map((family) => ({ family, steps: stepsOf(family) })),
    figures: plural(strings.nouns.number, families.length),
    ways: waysIn(world),
  };
}
export type HomePage = ReturnType<typeof homePage>;

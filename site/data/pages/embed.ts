import type { Check } from '../../../model/read/corpus.ts';
import type { World } from '../world.ts';
import { frame, type Frame } from '../frame.ts';
import { appearances } from '../parts/claim.ts';
import type { DateView } from '../parts/date-words.ts';
import { verdictOf, type VerdictView } from '../parts/verdict.ts';
import { tokens } from '../tokens.ts';
import { curly, inQuotes } from '../text/typography.ts';
import { absolute, urls } from '../urls.ts';
import { checkImage } from './check/card.ts';
import * as strings from '../../strings.ts';
import { fill } from '../../fill-in.ts';

/** A check as it stands in a frame of another site: a link out leads to the page. */
export interface EmbedPage {
  frame: Frame;
  quote: string;
  who: string;
  date: DateView;
  verdict: VerdictView;
  answer: string;
  href: string;
  site: string;
  style: string;
}

/** A long passage begins in a small frame, and is read whole on the page. */
const MOST = 420;
const cut = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf(' ', MOST))} …`;

/** What other sites show of a check. One that was withdrawn says so wherever it stands. */
export function embedPage({ corpus, graph }: World, check: Check): EmbedPage {
  const [first] = appearances(corpus, graph, check);
  const answer = check.status === 'reviewed' ? check.answer : check.statusNote;
  return {
    frame: frame(corpus, {
      title: fill(strings.embed.title, { title: curly(check.title) }),
      description: curly(check.summary),
      path: urls.check(check.id),
      image: checkImage(corpus, check),
      noindex: true,
    }),
    quote: cut(inQuotes(first!.quote)),
    who: [first!.speaker?.name, first!.outlet?.name ?? first!.article.name].filter(Boolean).join(', '),
    date: first!.date,
    verdict: verdictOf(corpus, check),
    answer: curly(answer),
    href: absolute(corpus.site.base, urls.check(check.id)),
    site: corpus.site.name,
    style: urls.embedStyle(),
  };
}

const declared = (theme: Record<string, string>): string =>
  Object.entries(theme)
    .filter(([, value]) => value.startsWith('#'))
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The style sheet of embeds: the colours of the site, in both themes. */
export const embedStyle = (css: string): string =>
  [
    `:root{color-scheme:light dark;${declared(tokens.light)}}`,
    `@media (prefers-color-scheme:dark){:root{${declared(tokens.dark)}}}`,
    ...Object.keys(tokens.light)
      .filter((name) => name.startsWith('v-'))
      .map((name) => `.${name}{color:var(--${name})}`),
    css,
  ].join('\n');

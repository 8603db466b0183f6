import type { Check } from '../../../model/read/corpus.ts';
import type { World } from '../load.ts';
import { appearances } from '../parts/claim.ts';
import { verdictOf } from '../parts/verdict.ts';
import { escapeMarkup } from '../text/markup.ts';
import { curly } from '../text/typography.ts';
import { absolute, urls } from '../urls.ts';

/** Our HTML with full addresses: a feed is read far from the site. */
const withFullAddresses = (html: string, page: string): string =>
  html.replace(/(\shref=")([/#][^"]*)/g, (_, before: string, address: string) => {
    return before + escapeMarkup(new URL(address, page).href);
  });

const paragraph = (label: string, text: string): string =>
  `<p><strong>${escapeMarkup(label)}</strong> ${escapeMarkup(curly(text))}</p>`;

/** The whole text of a check for those who read it in a feed: quotation, verdict, answer, record and evidence. */
export function contentOf(world: World, check: Check): string {
  const { corpus, graph, prose } = world;
  const page = absolute(corpus.site.base, urls.check(check.id));
  const verdict = verdictOf(corpus, check);
  const quotations = appearances(corpus, graph, check).map(
    ({ quote, article }) =>
      `<blockquote><p>${escapeMarkup(quote)}</p><p>${escapeMarkup(article.name)}</p></blockquote>`,
  );
  const evidence = check.evidence.map(({ source: id, finding, locator }) => {
    const source = corpus.sources.get(id)!;
    const words = `${source.publisher}: ${curly(source.title)}${locator ? `, ${locator}` : ''}`;
    const href = absolute(corpus.site.base, urls.source(id));
    return `<li><a href="${escapeMarkup(href)}">${escapeMarkup(words)}</a>. ${escapeMarkup(curly(finding))}</li>`;
  });
  const parts = [
    ...quotations,
    paragraph(`${verdict.words}.`, check.answer),
    `<p>${escapeMarkup(curly(check.summary))}</p>`,
    ...prose.get(check.path)!.map(({ html }) => html),
    `<h2>Evidence</h2><ul>${evidence.join('')}</ul>`,
  ];
  return withFullAddresses(parts.join('\n'), page);
}

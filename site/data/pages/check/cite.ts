import type { Check, Corpus } from '../../../../model/read/corpus.ts';
import { formatDate } from '../../parts/date-words.ts';
import { curly } from '../../text/typography.ts';
import { escapeMarkup } from '../../text/markup.ts';
import { absolute, urls } from '../../urls.ts';
import { checkImage } from './card.ts';
import { verdictOf } from '../../parts/verdict.ts';
import * as strings from '../../../strings.ts';
import { fill } from '../../../fill-in.ts';

/** The ways in which a check can be cited, and shown elsewhere. */
export interface CiteView {
  plain: string;
  bibtex: string;
  csl: string;
  /** HTML that shows the check on another site. */
  embed: string;
  /** The picture of it, as a file. */
  picture: { href: string; words: string };
}

/** What LaTeX reads as commands, and how it prints them as themselves. */
const escapes: Record<string, string> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};
/** BibTeX counts braces, escaped or not, so those without a partner are written by name. */
const lonely: Record<string, string> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

/** Whether every brace has its partner. */
function paired(text: string): boolean {
  let depth = 0;
  for (const mark of text.replace(/[^{}]/g, '')) if ((depth += mark === '{' ? 1 : -1) < 0) return false;
  return depth === 0;
}

/** A text for a field of BibTeX: all ten special characters stay what they are. */
export function tex(text: string): string {
  const known = paired(text) ? escapes : { ...escapes, ...lonely };
  return text.replace(/[&%$#_{}~^\\]/g, (mark) => known[mark]!);
}

/** How to cite a check: the claim, the rating it had, the version of the scale, the day and the address. */
export function citeView(corpus: Corpus, check: Check): CiteView {
  const { name, base } = corpus.site;
  const url = absolute(base, urls.check(check.id));
  const [year, month, day] = check.published.split('-').map(Number);
  const rating =
    check.status === 'reviewed'
      ? fill(strings.check.cited, { verdict: verdictOf(corpus, check).words, version: String(check.scale) })
      : strings.check.notRated;
  const title = curly(check.title);
  const { path: picture, width, height } = checkImage(corpus, check);
  return {
    plain: fill(strings.check.citation, {
      site: name,
      title,
      date: formatDate(check.published),
      rating,
      url,
    }),
    bibtex: [
      `@misc{claimline-${check.id},`,
      `  author = {{${tex(name)}}},`,
      `  title = {${tex(title)}},`,
      `  year = {${year}},`,
      `  note = {${tex(strings.check.genre)}. ${tex(rating)}},`,
      `  url = {${url}}`,
      '}',
    ].join('\n'),
    csl: JSON.stringify(
      {
        id: check.id,
        type: 'webpage',
        title,
        author: [{ literal: name }],
        'container-title': name,
        issued: { 'date-parts': [[year, month, day]] },
        genre: strings.check.genre,
        note: rating,
        URL: url,
      },
      null,
      2,
    ),
    embed: `<iframe src="${escapeMarkup(absolute(base, urls.embed(check.id)))}" title="${escapeMarkup(`${strings.check.genre}: ${title}`)}" width="100%" height="340" loading="lazy"></iframe>`,
    picture: {
      href: picture,
      words: fill(strings.check.pixels, { width: String(width), height: String(height) }),
    },
  };
}

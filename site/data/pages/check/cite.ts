import type { Check, Corpus } from '../../../../model/read/corpus.ts';
import { formatDate } from '../../parts/date-words.ts';
import { curly } from '../../text/typography.ts';
import { absolute, urls } from '../../urls.ts';
import { verdictOf } from '../../parts/verdict.ts';

/** The three ways in which a check can be cited. */
export interface CiteView {
  plain: string;
  bibtex: string;
  csl: string;
}

/** BibTeX reads braces, percent signs and the like as commands. */
const tex = (text: string): string => text.replace(/[\\{}]/g, '').replace(/([#$%&_])/g, '\\$1');

/** How to cite a check: the claim, the rating it had, the version of the scale, the day and the address. */
export function citeView(corpus: Corpus, check: Check): CiteView {
  const { name, base } = corpus.site;
  const url = absolute(base, urls.check(check.id));
  const [year, month, day] = check.published.split('-').map(Number);
  const rating =
    check.status === 'reviewed'
      ? `Verdict: ${verdictOf(corpus, check).words} (scale version ${check.scale})`
      : 'Not rated';
  const title = curly(check.title);
  return {
    plain: `${name}. “${title}.” Fact-check, ${formatDate(check.published)}. ${rating}. ${url}`,
    bibtex: [
      `@misc{claimline-${check.id},`,
      `  author = {{${tex(name)}}},`,
      `  title = {${tex(title)}},`,
      `  year = {${year}},`,
      `  note = {Fact-check. ${tex(rating)}},`,
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
        genre: 'Fact-check',
        note: rating,
        URL: url,
      },
      null,
      2,
    ),
  };
}

import type { ClaimNode, Graph } from '../../../model/graph.ts';
import type { Check, Corpus } from '../../../model/read/corpus.ts';
import { contextOf, type ContextView } from './passage/context.ts';
import { passageUrl } from './passage/fragment.ts';
import { shownText } from './passage/text.ts';
import { knownDateView, type DateView } from './date-words.ts';
import { curly, inQuotes, unbroken } from '../text/typography.ts';
import { goneView, shownAddress } from './source.ts';
import { urls } from '../urls.ts';
import * as strings from '../../strings.ts';

/** Who says something, with a link where there is a page. */
export interface NameView {
  name: string;
  href?: string;
}

/** A claim where it stands: whose words, in what, when, and where to read it. */
export interface AppearanceView {
  /** The claim on the page of the article. */
  href: string;
  quote: string;
  speaker?: NameView;
  /** How the speaker says it: "in its own voice". */
  manner?: string;
  outlet?: NameView;
  article: NameView;
  /** "opinion", "feature"; left out for news. */
  form?: string;
  date: DateView;
  paragraph: number;
  /** Opens the original at the passage. */
  original?: string;
  /** Its address as paper shows it. */
  address?: string;
  archive?: string;
  /** That the original was found gone. */
  gone?: string;
}

const name = (corpus: Corpus, id: string | null): NameView | undefined =>
  id === null ? undefined : { name: corpus.people.get(id)!.name, href: urls.person(id) };

/** One appearance for a component. */
export function appearanceView(corpus: Corpus, { article, claim }: ClaimNode): AppearanceView {
  const outlet = name(corpus, article.outlet);
  const { open, gone } = goneView(article);
  return {
    href: urls.claim(article.id, claim.id),
    quote: shownText(article, claim.start, claim.end),
    speaker: name(corpus, claim.speaker),
    ...(claim.speakerNote ? { manner: curly(claim.speakerNote) } : {}),
    outlet,
    article: { name: article.title, href: urls.article(article.id) },
    ...(article.kind && article.kind !== 'news' ? { form: strings.forms[article.kind] } : {}),
    date: knownDateView(article.published),
    paragraph: claim.paragraph,
    ...(article.url && open
      ? { original: passageUrl(article.url, article, claim), address: shownAddress(article.url) }
      : {}),
    ...(article.archive ? { archive: passageUrl(article.archive, article, claim) } : {}),
    ...(gone === undefined ? {} : { gone }),
  };
}

/** An appearance with the sentences round it. */
export interface InContextView extends AppearanceView {
  context: ContextView;
}

/** Where the claim of a check appears, in the order of its file. */
export const appearances = (corpus: Corpus, graph: Graph, { id }: Check): InContextView[] =>
  graph.checks.get(id)!.appearances.map((node) => ({
    ...appearanceView(corpus, node),
    context: contextOf(node.article, node.claim),
  }));

/** A piece of a quotation; `rated` where it is the very number that the check rates. */
export interface QuotePiece {
  words: string;
  rated: boolean;
}

/**
 * The leading quotation, cut so that the rated number can be underlined: the words of the figure that the
 * check compares, with what makes it inexact ("more than 320,000").
 */
export function quotePieces({ article, claim }: ClaimNode, check: Check): QuotePiece[] {
  const quote = inQuotes(shownText(article, claim.start, claim.end));
  const value = check.comparison?.claimed.value;
  const figure = claim.figures.find((mention) => value !== undefined && mention.value === value);
  const at = figure ? quote.indexOf(figure.text) : -1;
  if (!figure || at < 0) return [{ words: quote, rated: false }];
  const lead = figure.approximation ? `${figure.approximation} ` : '';
  const from = lead && quote.slice(0, at).endsWith(lead) ? at - lead.length : at;
  const pieces = [
    { words: quote.slice(0, from), rated: false },
    { words: unbroken(quote.slice(from, at + figure.text.length)), rated: true },
    { words: quote.slice(at + figure.text.length), rated: false },
  ];
  return pieces.filter(({ words }) => words !== '');
}

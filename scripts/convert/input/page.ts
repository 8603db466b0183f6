import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageLanguage } from '../page-language.ts';
import type { Stated } from '../stated.ts';
import { beyondBounds, MAX_ELEMENTS } from './bounds.ts';
import { statedIn, type PageDocument } from './stated-in-page.ts';
import { textOfElement } from './text-of-element.ts';

/** What is taken from a page. */
export interface TakenPage {
  text: string;
  stated: Stated;
}

/** A shorter main text was not found: then what the page calls its text, or all of it, is better. */
const SHORTEST = 140;

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** The text with its headline above it, which the main text of a page mostly lacks. */
function withHeadline(text: string, title: string | undefined): string {
  if (title === undefined) return text;
  const head = text.split('\n\n', 3).map(folded);
  return head.includes(folded(title)) ? text : `${title}\n\n${text}`;
}

/**
 * Takes the article from a web page: main text by Readability, and what the page states about itself. Scripts never
 * run: the document is parsed and read, no more.
 *
 * @param html the decoded page
 * @param language reads names and days
 * @returns the text and what is stated, or in words what of the page goes beyond the bounds or is missing
 */
export function takePage(html: string, language: PageLanguage): TakenPage | string {
  const beyond = beyondBounds(html);
  if (beyond) return beyond;
  const { document } = parseHTML(html);
  // Readability takes elements away: what is stated is read first.
  const { stated, body } = statedIn(document as unknown as PageDocument, language);
  const whole = document.body ? textOfElement(document.body) : '';
  const article = new Readability(document as unknown as Document, {
    maxElemsToParse: MAX_ELEMENTS,
    serializer: (element) => element,
  }).parse();
  const main = article?.content ? textOfElement(article.content) : '';
  const text = [main, body ?? '', whole].find(({ length }) => length >= SHORTEST) ?? whole;
  if (text.trim() === '') return 'a page without text';
  return { text: `${withHeadline(text, stated.title?.value)}\n`, stated };
}

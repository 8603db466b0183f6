import type { ShareCard } from './card.ts';

/** Stands for words that our fonts cannot draw, as an editor marks what is left out of a quotation. */
const OMITTED = '[…]';

/** Characters that the fonts lack, and that mean the same as one that they have, or nothing that is seen. */
const SAME: [RegExp, string][] = [
  [/[\u2010\u2011]/g, '-'],
  // What joins, breaks or turns a text, and the marks of both kinds of emoji.
  [/[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g, ''],
];

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text as readers see its characters, one by one. */
export const charactersOf = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

const simplify = (text: string): string =>
  SAME.reduce((rest, [from, to]) => rest.replace(from, to), text.normalize('NFC'));

/** Every text of a card, each changed by a function. */
export const mapTexts = (card: ShareCard, change: (text: string) => string): ShareCard => ({
  ...card,
  over: change(card.over),
  text: card.text.map((piece) => ({ ...piece, words: change(piece.words) })),
  ratings: card.ratings.map((rating) => ({ ...rating, words: change(rating.words) })),
  under: change(card.under),
  site: change(card.site),
  ...(card.numbers && {
    numbers: card.numbers.map((number) => ({
      ...number,
      before: change(number.before),
      number: change(number.number),
      after: change(number.after),
      label: change(number.label),
      ...(number.rating && { rating: { ...number.rating, words: change(number.rating.words) } }),
    })),
  }),
});

/** Every text of a card. */
export function textsOf(card: ShareCard): string[] {
  const texts: string[] = [];
  mapTexts(card, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** A card whose texts hold nothing that only looks like a lack of the fonts. */
export const simplified = (card: ShareCard): ShareCard => mapTexts(card, simplify);

/** A text in which every run of characters that the fonts lack is marked as left out. */
function omit(text: string, lacking: ReadonlySet<string>): string {
  let out = '';
  for (const character of charactersOf(text)) {
    if (!lacking.has(character)) out += character;
    // Runs with nothing but a space between them are one.
    else if (/\[…\]\s*$/.test(out)) out = out.trimEnd();
    else out += OMITTED;
  }
  return out.trimEnd();
}

const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
const orNothing = (text: string): string => (says(text) ? text : '');

/**
 * A card that can be drawn. What its fonts lack is marked as left out; where nothing else is left of the words above
 * the line, what stands below it takes their place, and the name of the site where there is nothing there either.
 *
 * @param lacking characters that the fonts lack
 */
export function drawable(card: ShareCard, lacking: ReadonlySet<string>): ShareCard {
  if (lacking.size === 0) return card;
  const { numbers, ...rest } = mapTexts(card, (text) => omit(text, lacking));
  const kept = {
    ...rest,
    over: orNothing(rest.over),
    under: orNothing(rest.under),
    site: orNothing(rest.site),
  };
  // A number without what it counts says nothing, so it stands with its label or not at all.
  if (numbers?.every(({ number, label }) => says(number) && says(label))) return { ...kept, numbers };
  if (says(kept.text.map(({ words }) => words).join(''))) return kept;
  return {
    ...kept,
    text: [{ words: kept.under || kept.site || OMITTED, rated: false }],
    quoted: false,
    under: '',
  };
}

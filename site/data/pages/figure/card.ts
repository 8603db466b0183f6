import type { Corpus, Figure } from '../../../../model/read/corpus.ts';
import type { CardNumber, ShareCard } from '../../share/card.ts';
import { imageOf, type ShareImage } from '../../share/image.ts';
import { curly } from '../../text/typography.ts';
import { stepsOf, type FigureView, type StepView } from './family.ts';
import * as strings from '../../../strings.ts';
import { fill } from '../../../fill-in.ts';

/** Numbers that stand side by side in a picture, large enough to be read where it is shown small. */
const MOST = 4;

const signs = { plus: 'plus', sum: 'to', from: 'to' } as const;

const numberOf = (
  { sign, before, number, after, wordy, told, rating }: StepView,
  label: string,
): CardNumber => ({
  ...(sign ? { sign: signs[sign] } : {}),
  before,
  // Words in place of a figure are those of whoever tells it.
  number: wordy && told ? `“${number}”` : number,
  after,
  label,
  ...(rating?.rated ? { rating: rating.verdict } : {}),
});

/** A number in words, for those who cannot see the picture. */
const inWords = ({ sign, before, number, after, label }: CardNumber): string =>
  [sign === 'plus' ? 'and' : sign === 'to' ? 'became' : '', before, number, after, `(${label})`]
    .filter(Boolean)
    .join(' ');

/** A number that travelled: its way in short above the line, what became of it below. */
export function figureCard({ site }: Corpus, figure: Figure, view: FigureView): ShareCard {
  const steps = stepsOf(view).map((step) =>
    numberOf(step, curly(figure.entries.find(({ id }) => id === step.id)!.label)),
  );
  const title = curly(figure.title);
  // A sum of which a part were left out would be another sum.
  const shown = steps.length <= MOST ? steps : [];
  return {
    over: [strings.figure.numbers, ...(figure.question ? [curly(figure.question)] : [])].join(': '),
    text: [{ words: title, rated: false }],
    quoted: false,
    ...(shown.length > 0 ? { numbers: shown } : {}),
    ratings: [],
    rated: false,
    under: shown.length > 0 ? title : curly(figure.reading),
    site: site.name,
    alt: fill(strings.figure.alt, {
      title,
      stops: `${shown.map(inWords).join(', ')}${shown.length > 0 ? '. ' : ''}`,
      site: site.name,
    }),
  };
}

/** Name of the card of a figure. */
export const figureCardName = (id: string): string => `figures/${id}`;

/** The share image of a figure. */
export const figureImage = (corpus: Corpus, figure: Figure, view: FigureView): ShareImage =>
  imageOf(figureCardName(figure.id), figureCard(corpus, figure, view));

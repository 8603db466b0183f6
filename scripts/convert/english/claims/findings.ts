import { FOUND, type SentenceFacts } from './facts.ts';

/** Cues of those who want or think. */
const WANTED = new Set(
  'asked asks called calls argue argues argued urged urges hopes hoped hope wants want believes believe demanded demands demand fear fears think thinks pointed suggested'.split(
    ' ',
  ),
);

/** Tells the features of what other finders have found in a sentence. */
export function addFindings(
  facts: SentenceFacts,
  add: (name: string, value: number, shown?: string) => void,
): void {
  const { dates, attributed } = facts;
  if (facts.beside) add('beside', 1);
  // "One official" counts nothing.
  const figures = facts.figures.filter((each) => each.value !== 1 || !/^(?:an?|one)\b/i.test(each.text));
  if (figures.length > 0)
    add('statistic', 1, figures.map(({ text, noun }) => (noun ? `${text} ${noun}` : text)).join(', '));
  if (figures.length > 1)
    add('figures', (figures.length - 1) / 2, figures.map(({ text }) => text).join(', '));
  const dated = dates.find(({ text }) => /\d|year|month|decade|century|since/i.test(text));
  if (dated) add('date', 1, dated.text);
  if (attributed.length === 0) return;
  const body = attributed.find(({ type }) => type !== 'person' && type !== 'anonymous');
  const looked = attributed.find(({ cue }) => FOUND.has(cue.toLowerCase()) || /^according/i.test(cue));
  const wanting = attributed.find(({ cue }) => WANTED.has(cue.toLowerCase()));
  if (looked) add('found', 1, looked.name);
  if (wanting) add('wanted', 1, wanting.name);
  if (body) add('attributedBody', 1, body.name);
}

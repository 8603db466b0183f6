import type { ShareCard } from './card.ts';
import { serif } from './fonts.ts';
import { place, type Placed } from './place.ts';
import { box, measure, type Box } from './render.ts';
import { spell, toWords } from './words.ts';

const display = { fontFamily: serif, fontWeight: 400, letterSpacing: '-0.018em' };
/** Pixels: the words are set in the largest of these in which they find room. */
const STEPS = [96, 88, 80, 72, 66, 60, 54, 48, 43, 38];
const LEADING = 1.12;

/** A line of runs; rated words are underlined. */
export const lineOf = (runs: Placed['lines'][number], under: string): Box =>
  box(
    { whiteSpace: 'pre' },
    ...runs.map(({ words, rated }) =>
      box(
        { whiteSpace: 'pre', ...(rated ? { textDecoration: 'underline', textDecorationColor: under } : {}) },
        words,
      ),
    ),
  );

/**
 * The words above the line, standing on it; an opening quotation mark hangs in the margin.
 *
 * @param room pixels
 */
export async function statement(
  { text, quoted }: ShareCard,
  under: string,
  room: { width: number; height: number },
): Promise<Box> {
  const words = toWords(text);
  const whole = words.map(spell).join(' ');
  // A quotation that is printed in marks of its own is not given a second pair.
  const own = /^“[^“”]*”$/.test(whole);
  if (quoted && own) words[0]![0]!.words = words[0]![0]!.words.slice(1);
  if (quoted && !own) words.at(-1)!.push({ words: '”', rated: false });
  const { size, lines } = place(words, await measure(words.map(spell), display), {
    ...room,
    steps: STEPS,
    leading: LEADING,
  });
  const hanging = quoted
    ? [box({ position: 'absolute', top: 0, right: '100%', paddingRight: '0.03em' }, '“')]
    : [];
  return box(
    { ...display, position: 'relative', flexDirection: 'column', fontSize: size, lineHeight: LEADING },
    ...hanging,
    ...lines.map((line) => lineOf(line, under)),
  );
}

import { SHARE_HEIGHT, SHARE_WIDTH, type ShareCard } from './card.ts';
import { sans, serif } from './fonts.ts';
import { place, type Placed } from './place.ts';
import { box, measure, render, type Box } from './render.ts';
import { sentenceEnds, spell, toWords } from './words.ts';

/** Colours by the names of tokens.css, and the drawing of a rating. */
export interface Look {
  colours: Record<string, string>;
  /** Inside of an SVG with the view box 0 0 24 24, drawn in currentColor. */
  icon: (id: string) => string;
}

const MARGIN = 72;
const WIDTH = SHARE_WIDTH - 2 * MARGIN;
/** Where the line stands: the claim has the greater part of the picture above it. */
const LINE = 404;
const display = { fontFamily: serif, fontWeight: 400, letterSpacing: '-0.018em' };
const small = { fontFamily: sans, fontWeight: 400 };
const above = {
  width: WIDTH,
  height: LINE - 130,
  steps: [96, 88, 80, 72, 66, 60, 54, 48, 43, 38],
  leading: 1.12,
};
/** The site's name stands to the right of the last line. */
const below = { width: WIDTH - 190, height: 82, steps: [30, 28, 26], leading: 1.34 };
/** Where no verdict takes its place. */
const belowAlone = { ...below, height: 135, steps: [34, 32, 30, 28] };

const lineOf = (runs: Placed['lines'][number], under: string): Box =>
  box(
    { whiteSpace: 'pre' },
    ...runs.map(({ words, rated }) =>
      box(
        { whiteSpace: 'pre', ...(rated ? { textDecoration: 'underline', textDecorationColor: under } : {}) },
        words,
      ),
    ),
  );

const image = (markup: string, colour: string, size: number): Box => ({
  type: 'img',
  key: null,
  props: {
    style: { width: size, height: size, flexShrink: 0 },
    width: size,
    height: size,
    src: `data:image/svg+xml;base64,${Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${markup.replaceAll('currentColor', colour)}</svg>`,
    ).toString('base64')}`,
  },
});

/** The words above the line, standing on it; an opening quotation mark hangs in the margin. */
async function statement({ text, quoted }: ShareCard, under: string): Promise<Box> {
  const words = toWords(text);
  const whole = words.map(spell).join(' ');
  // A quotation that is printed in marks of its own is not given a second pair.
  const own = /^“[^“”]*”$/.test(whole);
  if (quoted && own) words[0]![0]!.words = words[0]![0]!.words.slice(1);
  if (quoted && !own) words.at(-1)!.push({ words: '”', rated: false });
  const { size, lines } = place(words, await measure(words.map(spell), display), above);
  const hanging = quoted
    ? [box({ position: 'absolute', top: 0, right: '100%', paddingRight: '0.03em' }, '“')]
    : [];
  return box(
    { ...display, position: 'relative', flexDirection: 'column', fontSize: size, lineHeight: above.leading },
    ...hanging,
    ...lines.map((line) => lineOf(line, under)),
  );
}

const rating = (
  { id, words }: ShareCard['ratings'][number],
  { icon }: Look,
  colour: string,
  lead: boolean,
): Box =>
  box(
    {
      alignItems: 'center',
      gap: lead ? 18 : 7,
      color: colour,
      fontSize: lead ? 60 : 22,
      ...(lead
        ? { fontFamily: serif, fontWeight: 500, letterSpacing: '-0.02em' }
        : { fontFamily: sans, fontWeight: 600 }),
    },
    image(icon(id), colour, lead ? 50 : 22),
    words,
  );

async function finding({ under, quoted }: ShareCard, colour: string): Promise<Box> {
  const words = toWords([{ words: under, rated: false }]);
  const { size, lines } = place(
    words,
    await measure(words.map(spell), small),
    quoted ? below : belowAlone,
    sentenceEnds(words),
  );
  return box(
    { ...small, flexDirection: 'column', color: colour, fontSize: size, lineHeight: below.leading },
    ...lines.map((line) => lineOf(line, colour)),
  );
}

/**
 * Draws a share image: paper, the claim on a line, the verdict and the finding below it.
 *
 * @returns PNG of 1200 x 630
 */
export async function drawCard(card: ShareCard, look: Look): Promise<Uint8Array> {
  const { paper, ink, soft } = look.colours as Record<'paper' | 'ink' | 'soft', string>;
  const colourOf = (id: string) => look.colours[`v-${id}`] ?? soft;
  const lead = card.quoted;
  const line = card.rated ? colourOf(card.ratings[0]!.id) : ink;
  const at = (top: number, ...children: Box[]) =>
    box({ position: 'absolute', left: MARGIN, top, width: WIDTH }, ...children);
  const drawing = box(
    { position: 'relative', width: SHARE_WIDTH, height: SHARE_HEIGHT, background: paper, color: ink },
    at(52, box({ ...small, color: soft, fontSize: 26 }, card.over)),
    box(
      { position: 'absolute', left: MARGIN, top: 0, width: WIDTH, height: LINE - 20, alignItems: 'flex-end' },
      await statement(card, line),
    ),
    at(LINE, box({ width: WIDTH, height: card.rated ? 12 : 4, background: line })),
    box(
      { position: 'absolute', left: MARGIN, top: LINE + 32, width: WIDTH, flexDirection: 'column', gap: 14 },
      box(
        { flexWrap: 'wrap', gap: '10px 16px' },
        ...card.ratings.map((given) => rating(given, look, colourOf(given.id), lead)),
      ),
      await finding(card, ink),
    ),
    box(
      {
        position: 'absolute',
        right: MARGIN,
        bottom: 40,
        fontFamily: serif,
        fontWeight: 600,
        fontSize: 34,
        letterSpacing: '-0.025em',
      },
      card.site,
    ),
  );
  return render(drawing, SHARE_WIDTH, SHARE_HEIGHT);
}

import { SHARE_HEIGHT, SHARE_WIDTH, type ShareCard } from './card.ts';
import { drawable, simplified, textsOf } from './drawable.ts';
import { sans, serif } from './fonts.ts';
import { numbersRow, type Paint } from './numbers.ts';
import { place } from './place.ts';
import { box, image, lackingIn, measure, render, type Box } from './render.ts';
import { lineOf, statement } from './statement.ts';
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
const small = { fontFamily: sans, fontWeight: 400 };
const above = { width: WIDTH, height: LINE - 130 };
/** The site's name stands to the right of the last line. */
const below = { width: WIDTH - 190, height: 82, steps: [30, 28, 26], leading: 1.34 };
/** Where no verdict takes its place. */
const belowAlone = { ...below, height: 135, steps: [34, 32, 30, 28] };

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

/** What stands above the line: the way of a number, or words. */
function upper(card: ShareCard, line: string, paint: Paint): Promise<Box> {
  return card.numbers ? numbersRow(card.numbers, WIDTH, paint) : statement(card, line, above);
}

/** The drawing of a card whose texts the fonts have. */
async function compose(card: ShareCard, look: Look): Promise<Box> {
  const { paper, ink, soft } = look.colours as Record<'paper' | 'ink' | 'soft', string>;
  const colourOf = (id: string) => look.colours[`v-${id}`] ?? soft;
  const line = card.rated ? colourOf(card.ratings[0]!.id) : ink;
  const at = (top: number, ...children: Box[]) =>
    box({ position: 'absolute', left: MARGIN, top, width: WIDTH }, ...children);
  const name = { fontFamily: serif, fontWeight: 600, fontSize: 34, letterSpacing: '-0.025em' };
  return box(
    { position: 'relative', width: SHARE_WIDTH, height: SHARE_HEIGHT, background: paper, color: ink },
    at(52, box({ ...small, color: soft, fontSize: 26 }, card.over)),
    box(
      { position: 'absolute', left: MARGIN, top: 0, width: WIDTH, height: LINE - 20, alignItems: 'flex-end' },
      await upper(card, line, { colourOf, soft, icon: look.icon }),
    ),
    at(LINE, box({ width: WIDTH, height: card.rated ? 12 : 4, background: line })),
    box(
      { position: 'absolute', left: MARGIN, top: LINE + 32, width: WIDTH, flexDirection: 'column', gap: 14 },
      box(
        { flexWrap: 'wrap', gap: '10px 16px' },
        ...card.ratings.map((given) => rating(given, look, colourOf(given.id), card.quoted)),
      ),
      await finding(card, ink),
    ),
    box({ position: 'absolute', right: MARGIN, bottom: 40, ...name }, card.site),
  );
}

/**
 * Draws a share image: paper, the claim or the numbers on a line, the verdict and the finding below it. Words that
 * the fonts lack are marked as left out, so that no text stops a build.
 *
 * @returns PNG of 1200 x 630
 */
export async function drawCard(card: ShareCard, look: Look): Promise<Uint8Array> {
  const plain = simplified(card);
  const ready = drawable(plain, await lackingIn(textsOf(plain)));
  return render(await compose(ready, look), SHARE_WIDTH, SHARE_HEIGHT);
}

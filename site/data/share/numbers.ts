import type { CardNumber } from './card.ts';
import { sans, serif } from './fonts.ts';
import { box, image, measure, type Box } from './render.ts';

/** Pixels: a sign with the room on both sides of it. */
const SIGN = 84;
const GAP = 40;
const LARGEST = 104;
const LABEL = 25;
const figures = { fontFamily: serif, fontWeight: 500, letterSpacing: '-0.02em' };

/** Drawn, as the faces have no arrow. Inside of an SVG with the view box 0 0 24 24. */
const drawings = {
  plus: '<path d="M12 5v14M5 12h14" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  to: '<path d="M3 12h17M14 6l6 6-6 6" fill="none" stroke="currentColor" stroke-width="1.8"/>',
};

/** The size at which the widest number fills its column, at most the largest. */
async function sizeOf(numbers: CardNumber[], column: number): Promise<number> {
  const { words } = await measure(
    numbers.map(({ number }) => number.replaceAll(' ', '\u00a0')),
    figures,
  );
  return Math.min(LARGEST, (column - 8) / Math.max(...words));
}

/** How numbers are painted: the colour and the icon of a rating, and the colour of what is said beside. */
export interface Paint {
  colourOf: (id: string) => string;
  icon: (id: string) => string;
  soft: string;
}

/** The rating of a number in words, as colour alone tells nothing to some. */
const rated = ({ id, words }: NonNullable<CardNumber['rating']>, { colourOf, icon }: Paint): Box =>
  box(
    {
      alignItems: 'center',
      gap: 7,
      marginTop: 6,
      fontFamily: sans,
      fontWeight: 600,
      fontSize: 22,
      color: colourOf(id),
    },
    image(icon(id), colourOf(id), 22),
    words,
  );

const column = (
  { before, number, after, label, rating }: CardNumber,
  { width, size }: { width: number; size: number },
  paint: Paint,
): Box =>
  box(
    { flexDirection: 'column', width },
    box(
      { fontFamily: sans, fontSize: LABEL, lineHeight: 1.3, color: paint.soft, height: LABEL * 1.3 },
      before,
    ),
    box(
      {
        ...figures,
        fontSize: size,
        lineHeight: 1.12,
        whiteSpace: 'pre',
        ...(rating ? { color: paint.colourOf(rating.id) } : {}),
      },
      number,
    ),
    box(
      { flexDirection: 'column', minHeight: LABEL * 1.28 * 3, marginTop: 6 },
      box(
        { fontFamily: sans, fontSize: LABEL, lineHeight: 1.28, width },
        [after, label].filter(Boolean).join(', '),
      ),
      ...(rating ? [rated(rating, paint)] : []),
    ),
  );

/** What stands before a number: its sign, or no more than room. */
const lead = ({ sign }: CardNumber, size: number, { soft }: Paint): Box =>
  sign
    ? box(
        { width: SIGN, justifyContent: 'center', paddingTop: LABEL * 1.3 + size * 0.33 },
        image(drawings[sign], soft, Math.max(32, size * 0.42)),
      )
    : box({ width: GAP });

/** The way of a number: what each stop counts stands under it, and a sign only where something bears the way out. */
export async function numbersRow(numbers: CardNumber[], width: number, paint: Paint): Promise<Box> {
  const leads = numbers.slice(1).reduce((sum, { sign }) => sum + (sign ? SIGN : GAP), 0);
  const each = (width - leads) / numbers.length;
  const size = await sizeOf(numbers, each);
  const cells = numbers.flatMap((number, index) => [
    ...(index > 0 ? [lead(number, size, paint)] : []),
    column(number, { width: each, size }, paint),
  ]);
  return box({ alignItems: 'flex-start', width }, ...cells);
}

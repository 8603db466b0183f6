import { firstDay, lastDay } from '../../../../../model/edtf.ts';
import type { Figure } from '../../../../../model/corpus.ts';
import { textWidth } from '../../labels/text.ts';
import { placeOf, type Span } from '../scale.ts';
import type { Block } from './blocks.ts';
import { across, CELL, CLAIMS, LEADING, TYPE } from './sizes.ts';

/** One count of the series as an area: its width is the time counted, its height the count a month. */
export interface SkyPart {
  x: number;
  width: number;
  height: number;
  /** Its name and number, where they find a place. */
  label?: { x: number; y: number; lines: string[] };
}
export interface SkyView {
  title: string;
  note: string;
  href: string;
  parts: SkyPart[];
}

/** px: height of the greatest count a month. */
const HIGHEST = 150;
/** Days of a month, for counts a month. */
const MONTH = 30.44;

const days = (period: string): number =>
  (Date.parse(lastDay(period)) - Date.parse(firstDay(period))) / 86_400_000 + 1;

/** The part of a picture that blocks and their names leave free. */
function labelOf({ x, width, height }: SkyPart, lines: string[], blocks: Block[]): SkyPart['label'] {
  const wide = Math.max(...lines.map((line) => textWidth(line, TYPE)));
  const tall = lines.length * LEADING;
  const inside = height > tall + 12;
  const y = CLAIMS - height + (inside ? LEADING + 4 : -(tall - LEADING) - 6);
  const meets = (left: number) =>
    blocks.some((block) => {
      const [from, to] = [block.x - 8, block.x + block.columns * CELL + 8];
      return left < to && left + wide > from && y + tall > block.y - 8;
    });
  const places = [x + 8, x + width - wide - 8];
  const free = places.find((left) => left + wide <= x + width && left >= x && !meets(left));
  return free === undefined ? undefined : { x: free, y, lines };
}

/** Counts of a series as areas behind the claims; nothing is drawn where nothing was counted. */
export function drawSky(figure: Figure & { href: string }, span: Span, blocks: Block[]): SkyView | undefined {
  const { series, href } = figure;
  if (!series) return undefined;
  const rate = (count: { value: number; period: string }) => (count.value / days(count.period)) * MONTH;
  const seen = series.values.flatMap((count) => {
    const place = placeOf(count.period, span);
    return place ? [{ count, place }] : [];
  });
  const most = Math.max(...seen.map(({ count }) => rate(count)));
  return {
    title: series.title,
    note: series.note,
    href,
    parts: seen.map(({ count, place }) => {
      const x = across(place.from);
      const part = { x, width: across(place.to) - x, height: Math.round((rate(count) / most) * HIGHEST) };
      const label = labelOf(part, [count.label, count.text], blocks);
      return label ? { ...part, label } : part;
    }),
  };
}

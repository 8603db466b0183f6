import { textWidth, wrapText } from '../../chart/labels/text.ts';
import type { FigureView, StopView } from './family.ts';

/** One stop as a block on the line: told above it, counted or relayed below it. */
export interface FlowBlock {
  stop: StopView;
  /** px: left, top and size of the block; without a comparable number it has no height. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Lines of its text, and the base line of the first. */
  lines: { words: string; role: 'number' | 'label' | 'verdict' | 'who' }[];
  text: number;
}
/** A band from the stop that a number comes from to the stop that it became. */
export interface FlowBand {
  d: string;
  /** first and second addend of a sum, the same number further on, or the same count at a later time. */
  tone: 'first' | 'second' | 'on' | 'later';
}
export interface FlowView {
  width: number;
  height: number;
  /** px from the top: the line between what was told and what is on record. */
  line: number;
  blocks: FlowBlock[];
  bands: FlowBand[];
}

/** px: width of the drawing, widest distance of two stops, gap between blocks, height of the greatest number. */
const WIDTH = 1208;
const PITCH = 132;
const GAP = 10;
const TALL = 165;
/** A narrower column holds no label. */
const NARROWEST = 92;
const TYPE = 12.5;
const LEADING = 16;
const NUMBER = 26;

function linesOf(stop: StopView, width: number): FlowBlock['lines'] {
  const wrap = (words: string, most: number) => wrapText(words, TYPE, width, most);
  const number =
    textWidth(stop.number, 20) <= width + GAP ? [stop.number] : wrapText(stop.number, 20, width + GAP, 2);
  return [
    ...number.map((words) => ({ words, role: 'number' as const })),
    ...wrap([stop.before, stop.label].filter(Boolean).join(' '), 6).map((words) => ({
      words,
      role: 'label' as const,
    })),
    ...(stop.rating
      ? wrap(stop.rating.verdict.words, 2).map((words) => ({ words, role: 'verdict' as const }))
      : []),
    ...wrap(stop.date.words, 2).map((words) => ({ words, role: 'who' as const })),
  ];
}

const heightOf = (lines: FlowBlock['lines']): number =>
  lines.reduce((sum, { role }) => sum + (role === 'number' ? NUMBER : LEADING), 0);

/** A band between two edges, each from top to bottom, in the form of an S. */
function band(from: number, a: [number, number], to: number, b: [number, number]): string {
  const middle = (from + to) / 2;
  return `M${from} ${a[0]}C${middle} ${a[0]} ${middle} ${b[0]} ${to} ${b[0]}V${b[1]}C${middle} ${b[1]} ${middle} ${a[1]} ${from} ${a[1]}Z`;
}

/** Bands into one stop, from those it comes from; addends lie on one another, the last at the bottom. */
function bandsInto(block: FlowBlock, blocks: Map<string, FlowBlock>, line: number): FlowBand[] {
  const { from, told } = block.stop;
  const parents = (from?.stops ?? [])
    .flatMap((id) => blocks.get(id) ?? [])
    .filter(({ height }) => height > 0);
  if (!from || parents.length === 0 || block.height === 0) return [];
  if (!told) {
    return parents
      .filter(({ stop }) => !stop.told)
      .map((parent) => ({
        d: band(parent.x + parent.width, [line, line + parent.height], block.x, [line, line + block.height]),
        tone: 'later',
      }));
  }
  const sum = parents.reduce((total, { height }) => total + height, 0);
  let low = line;
  return [...parents].reverse().map((parent, index): FlowBand => {
    const share = (parent.height / sum) * block.height;
    const end: [number, number] = [low - share, low];
    low -= share;
    // What is counted below the line rises from the line over its own block.
    const start: [number, number] = [line - parent.height, line];
    return {
      d: band(parent.stop.told ? parent.x + parent.width : parent.x, start, block.x, end),
      tone: from.relation === 'sum' ? (index === 0 ? 'second' : 'first') : 'on',
    };
  });
}

/**
 * The way of a number as a flow: one scale for all stops, in the order of time; bands only where a descent is borne out.
 *
 * @returns undefined where more stops stand than columns that can hold a label, or where nothing can be compared
 */
export function flowView({ stops }: FigureView): FlowView | undefined {
  const pitch = Math.min(PITCH, WIDTH / stops.length);
  const width = pitch - GAP;
  if (width < NARROWEST - GAP || stops.every(({ share }) => share === undefined)) return undefined;
  const drawn = stops.map((stop, index) => ({
    stop,
    x: Math.round(index * pitch),
    width: Math.round(width),
    height: Math.round((stop.share ?? 0) * TALL),
    lines: linesOf(stop, width),
  }));
  const above = drawn
    .filter(({ stop }) => stop.told)
    .map(({ height, lines }) => height + heightOf(lines) + 12);
  const below = drawn
    .filter(({ stop }) => !stop.told)
    .map(({ height, lines }) => height + heightOf(lines) + 12);
  const line = Math.max(40, ...above);
  const blocks = drawn.map((block): FlowBlock => {
    const { told } = block.stop;
    return {
      ...block,
      y: told ? line - block.height : line,
      text: told ? line - block.height - heightOf(block.lines) + 12 : line + block.height + 24,
    };
  });
  const byId = new Map(blocks.map((block) => [block.stop.id, block]));
  return {
    width: Math.round(stops.length * pitch),
    height: line + Math.max(24, ...below) + 8,
    line,
    blocks,
    bands: blocks.flatMap((block) => bandsInto(block, byId, line)),
  };
}

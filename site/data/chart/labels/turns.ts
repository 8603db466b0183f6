import { collide, standing, type LabelFrame, type LabelWish, type PlacedLabel } from './label.ts';

type Side = PlacedLabel['side'];

/** How one label is placed: its turn is its place in the list. */
export interface Turn {
  wish: LabelWish;
  first: Side;
  /** Whether all rows of one side are tried before the other side. */
  faithful: boolean;
}

/** The places of a label in the order in which they are tried. */
function* candidates({ wish, first, faithful }: Turn, frame: LabelFrame): Generator<PlacedLabel> {
  const sides: Side[] = first === 'right' ? ['right', 'left'] : ['left', 'right'];
  for (let index = 0; index < frame.rows * 2; index += 1) {
    const row = faithful ? index % frame.rows : index >> 1;
    const side = sides[faithful ? Math.floor(index / frame.rows) : index & 1]!;
    const label = standing(wish, row, side, frame);
    if (label) yield label;
  }
}

/** Puts the labels down one after the other, each in the first place that takes it. */
export function placeInTurn(turns: Turn[], frame: LabelFrame): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const turn of turns) {
    for (const label of candidates(turn, frame)) {
      if (placed.some((other) => collide(label, other, frame.clear))) continue;
      placed.push(label);
      break;
    }
  }
  return placed;
}

/** A list of turns much like the one before: one to three labels come at another time or try another side. */
export function varied(turns: Turn[], next: () => number): Turn[] {
  const list = [...turns];
  const at = () => Math.floor(next() * list.length);
  for (let times = 1 + Math.floor(next() * 3); times > 0; times -= 1) {
    const [turn] = list.splice(at(), 1);
    const first = next() < 0.5 ? 'left' : 'right';
    list.splice(at(), 0, { ...turn!, first, faithful: next() < 0.5 });
  }
  return list;
}

/** Where rounds start: the weightiest label first, or along the line, with stairs to either side. */
export function startingTurns(wishes: LabelWish[]): Turn[][] {
  const byId = (a: LabelWish, b: LabelWish) => (a.id < b.id ? -1 : 1);
  const sorted = (compare: (a: LabelWish, b: LabelWish) => number, first: Side, faithful: boolean): Turn[] =>
    [...wishes].sort((a, b) => compare(a, b) || byId(a, b)).map((wish) => ({ wish, first, faithful }));
  return [
    sorted((a, b) => b.weight - a.weight || a.x - b.x, 'right', false),
    sorted((a, b) => a.x - b.x, 'left', true),
    sorted((a, b) => b.x - a.x, 'right', true),
    sorted((a, b) => b.weight - a.weight || b.x - a.x, 'left', false),
  ];
}

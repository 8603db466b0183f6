import {
  collide,
  compareScores,
  score,
  standing,
  type LabelFrame,
  type LabelWish,
  type PlacedLabel,
} from './label.ts';

/** How many ways there are to place labels, each in one of its places or left out. */
export const waysToPlace = (wishes: number, { rows }: LabelFrame): number => (2 * rows + 1) ** wishes;

/** Every place of a label inside the frame, the shortest leader first. */
const placesOf = (wish: LabelWish, frame: LabelFrame): PlacedLabel[] =>
  Array.from({ length: frame.rows }, (_, row) => row)
    .flatMap((row) => [standing(wish, row, 'right', frame), standing(wish, row, 'left', frame)])
    .filter((place) => place !== null);

/**
 * The best placing of few labels: every way is tried, so that nothing better is left unfound.
 *
 * @param wishes few, see `waysToPlace`; ids differ
 */
export function placeExactly(wishes: readonly LabelWish[], frame: LabelFrame): PlacedLabel[] {
  const weights = new Map(wishes.map((wish) => [wish.id, wish.weight]));
  const ordered = [...wishes].sort((a, b) => b.weight - a.weight || a.x - b.x || (a.id < b.id ? -1 : 1));
  const places = ordered.map((wish) => placesOf(wish, frame));
  let best: PlacedLabel[] = [];
  const placed: PlacedLabel[] = [];
  const descend = (index: number): void => {
    if (index === places.length) {
      if (compareScores(score(placed, weights), score(best, weights)) > 0) best = [...placed];
      return;
    }
    for (const label of places[index]!) {
      if (placed.some((other) => collide(label, other, frame.clear))) continue;
      placed.push(label);
      descend(index + 1);
      placed.pop();
    }
    descend(index + 1);
  };
  descend(0);
  return best;
}

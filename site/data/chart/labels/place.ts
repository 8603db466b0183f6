import { placeExactly, waysToPlace } from './exact.ts';
import { compareScores, score, type LabelFrame, type LabelWish, type PlacedLabel } from './label.ts';
import { random } from './random.ts';
import { placeInTurn, startingTurns, varied } from './turns.ts';

/** Comparisons of two labels that one call may make: about half a second, counted and not timed, so that builds repeat. */
const BUDGET = 60_000_000;
const SEED = 20190101;

/** Ways to place labels up to which all of them are tried: a millisecond, and less than the search takes. */
const FEW_WAYS = 20_000;

/**
 * Gives labels their places: no two texts overlap, no leader crosses a text, all stand inside the frame.
 * Of few labels the best placing is found by trying all, of many a good one by a seeded search. What finds no place
 * is left out.
 * Because every distance is between a left and a right neighbour, a drawing stretched to a greater width holds too.
 *
 * @param wishes any number, in any order; ids differ
 * @returns labels by their leaders from left to right; the same input gives the same output
 */
export function placeLabels(wishes: LabelWish[], frame: LabelFrame): PlacedLabel[] {
  const placed =
    waysToPlace(wishes.length, frame) <= FEW_WAYS ? placeExactly(wishes, frame) : search(wishes, frame);
  return placed.sort((a, b) => a.x - b.x || a.row - b.row);
}

/** Small changes to the order in which labels are put down are kept while they make nothing worse. */
function search(wishes: LabelWish[], frame: LabelFrame): PlacedLabel[] {
  const weights = new Map(wishes.map((wish) => [wish.id, wish.weight]));
  const next = random(SEED);
  const tries = Math.max(4, Math.min(6000, Math.floor(BUDGET / (frame.rows * (wishes.length + 1) ** 2))));
  const starts = startingTurns(wishes);
  const round = Math.ceil(tries / starts.length);
  let best: PlacedLabel[] = [];
  for (const start of starts) {
    let turns = start;
    let current = placeInTurn(turns, frame);
    for (let attempt = 1; attempt < round; attempt += 1) {
      const changed = varied(turns, next);
      const placed = placeInTurn(changed, frame);
      if (compareScores(score(placed, weights), score(current, weights)) >= 0)
        [turns, current] = [changed, placed];
    }
    if (compareScores(score(current, weights), score(best, weights)) > 0) best = current;
  }
  return best;
}

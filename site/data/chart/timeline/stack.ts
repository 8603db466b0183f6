/**
 * Marks that would cover one another are stacked away from the line: each takes the nearest row with room.
 *
 * @param places where the marks stand along the line, px, ascending
 * @param size of a mark with its distance, px
 * @returns the row of each mark, 0 on the line, and the number of the last row
 */
export function stackMarks(places: number[], size: number): { rows: number[]; depth: number } {
  const ends: number[] = [];
  const rows = places.map((place) => {
    const free = ends.findIndex((end) => end <= place + 0.001);
    const row = free >= 0 ? free : ends.length;
    ends[row] = place + size;
    return row;
  });
  return { rows, depth: Math.max(0, ends.length - 1) };
}

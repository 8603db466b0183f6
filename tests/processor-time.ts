/**
 * Milliseconds of processor time that this thread spends on some work: what other programs take meanwhile does not
 * count, so that a ratio of two of them holds on a busy machine, too.
 */
export function processorTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times as long the large work takes as the small one. Whatever else a machine does only makes work longer,
 * so the least of several tries is the nearest; it tries again only where the ratio is above what is allowed.
 *
 * @param work Does the work on something of that size; what it prepares for itself is not counted.
 * @param least Milliseconds below which a clock says nothing: a shorter small work counts as that long.
 */
export function growth(
  work: (size: number) => () => void,
  [small, large]: readonly [number, number],
  allowed: number,
  least: number,
): number {
  let [few, many, tries] = [Infinity, Infinity, 0];
  do {
    few = Math.min(few, processorTime(work(small)), processorTime(work(small)));
    many = Math.min(many, processorTime(work(large)));
  } while (many / Math.max(few, least) >= allowed && ++tries < 4);
  return many / Math.max(few, least);
}

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

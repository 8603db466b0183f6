import { spawnSync } from 'node:child_process';

/** What one run of a command took. */
export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processors, of the command and all that it started. */
  cpu: number;
  /** Megabytes at the most, of a program on Node that told it; null of others. */
  memory: number | null;
  /** What it printed. */
  output: string;
}

/** Prints the most memory that a process of Node took when it ends. */
const HOOK = `data:text/javascript,${encodeURIComponent("process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS));")}`;

const seconds = (minutes: string, rest: string): number => Number(minutes) * 60 + Number(rest);

/**
 * Runs a command and says what it took. Processor time is what the shell says of its children (POSIX \`times\`), so that
 * programs of any sort are measured alike.
 *
 * @throws with what it printed, where it fails
 */
export function costOf(
  folder: string,
  command: readonly string[],
  environment: Record<string, string> = {},
): Cost {
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$@"; s=$?; times; exit $s', 'sh', ...command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NODE_OPTIONS: `--import=${HOOK}`, ...environment },
  });
  const wall = (performance.now() - from) / 1_000;
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}\n${stderr}`);
  const times = [...stdout.matchAll(/(\d+)m([\d.]+)s (\d+)m([\d.]+)s/g)].at(-1)!;
  const peaks = [...stderr.matchAll(/^peak (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes) / 1_024);
  return {
    wall,
    cpu: seconds(times[1]!, times[2]!) + seconds(times[3]!, times[4]!),
    memory: peaks.length > 0 ? Math.max(...peaks) : null,
    output: `${stdout}\n${stderr}`,
  };
}

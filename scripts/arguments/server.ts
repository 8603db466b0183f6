import { parsed } from './parsed.ts';

/** Where a command of ours serves. */
export interface ServerOptions {
  port?: number;
  host?: string;
}

/** The same, with what `dev` does before it begins. */
export interface DevOptions extends ServerOptions {
  /** Mend what is mechanical first. */
  fix: boolean;
}

const OPTIONS = { port: { type: 'string' }, host: { type: 'string' } } as const;

/** What is wrong with a port; null where nothing is. */
const portFault = (port: string | undefined): string | null =>
  port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536)
    ? `Unexpected --port ${port}, expected a number below 65536`
    : null;

const serverOf = ({ port, host }: { port?: string; host?: string }): ServerOptions => ({
  ...(port === undefined ? {} : { port: Number(port) }),
  ...(host === undefined ? {} : { host }),
});

/**
 * Reads the arguments of `preview`: `--port 4000`, `--host 0.0.0.0`.
 *
 * @returns the options, or a sentence that says what is wrong with them
 */
export function readServerArguments(args: string[]): ServerOptions | string {
  const given = parsed({ args, options: OPTIONS });
  if (typeof given === 'string') return given;
  return portFault(given.values.port) ?? serverOf(given.values);
}

/** The same of `dev`, which also takes `--fix`. */
export function readDevArguments(args: string[]): DevOptions | string {
  const given = parsed({ args, options: { ...OPTIONS, fix: { type: 'boolean', default: false } } });
  if (typeof given === 'string') return given;
  return portFault(given.values.port) ?? { ...serverOf(given.values), fix: given.values.fix };
}

import { parseArgs } from 'node:util';

/** Where a command of ours serves. */
export interface ServerOptions {
  port?: number;
  host?: string;
}

/**
 * Reads the arguments of `dev` and `preview`: `--port 4000`, `--host 0.0.0.0`.
 *
 * @returns the options, or a sentence that says what is wrong with them
 */
export function readServerArguments(args: string[]): ServerOptions | string {
  try {
    const { port, host } = parseArgs({
      args,
      options: { port: { type: 'string' }, host: { type: 'string' } },
    }).values;
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536))
      return `Unexpected --port ${port}, expected a number below 65536`;
    return { ...(port === undefined ? {} : { port: Number(port) }), ...(host === undefined ? {} : { host }) };
  } catch (error) {
    // parseArgs throws a TypeError with a code for whatever it does not know; its first sentence says what.
    if (error instanceof TypeError && 'code' in error) return error.message.split('. ')[0]!;
    throw error;
  }
}

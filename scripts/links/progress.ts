import { StatusLine, type Terminal } from '../status.ts';

/** Lines of a log between two that tell how far it is. */
const EVERY = 25;

/**
 * Shows how far the looks are: one line that stays current on a terminal, a line now and then in a log.
 *
 * @returns what to call after each look, with the host, and at the end without
 */
export function progress(total: number, terminal: Terminal): (host?: string) => void {
  let done = 0;
  const status = new StatusLine(terminal);
  return (host) => {
    if (host === undefined) return status.clear();
    done += 1;
    status.say(`${done} of ${total} looked at: ${host}`);
    if (!terminal.isTTY && (done % EVERY === 0 || done === total))
      terminal.write(`${done} of ${total} looked at\n`);
  };
}

/** Where progress is shown. */
interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Lines of a log between two that tell how far it is. */
const EVERY = 25;

/**
 * Shows how far the looks are: one line that stays current on a terminal, a line now and then in a log.
 *
 * @returns what to call after each look, with the host, and at the end without
 */
export function progress(total: number, terminal: Terminal): (host?: string) => void {
  let done = 0;
  const clear = terminal.isTTY ? '\r\u001b[K' : '';
  return (host) => {
    if (host === undefined) {
      if (terminal.isTTY) terminal.write(clear);
      return;
    }
    done += 1;
    const line = `${done} of ${total} looked at: ${host}`;
    if (terminal.isTTY) terminal.write(clear + line.slice(0, (terminal.columns ?? 80) - 1));
    else if (done % EVERY === 0 || done === total) terminal.write(`${done} of ${total} looked at\n`);
  };
}

import { parsed } from '../arguments/parsed.ts';
import type { Via } from './guard.ts';

export const HELP = `Looks whether the addresses that content names still answer, and lists what asks for attention.

  npm run links                      looks at all, writes docs/health.json, prints a report
  npm run links -- --only TEXT       only at addresses that hold the text, or that a file with it in its path names
  npm run links -- --max N           only at N, those looked at longest ago first
  npm run links -- --report          looks at nothing: the report of the last look, and what is to be reviewed
  npm run links -- --markdown FILE   writes the report as Markdown, too; a job appends it to its summary
  npm run links -- --pause MS        between two requests to a host (1000); what robots.txt asks for counts if longer
  npm run links -- --timeout MS      until an answer must be whole (20000)
  npm run links -- --via HOST:PORT   asks this server instead of every host: to try the command
  npm run links -- --help            this text

Asks for robots.txt and keeps to it, one request at a time to a host. It reports, and blocks nothing: the exit code
is 0 whatever was found, and 1 where the command could not do its work.`;

export interface LinksOptions {
  only: string | undefined;
  max: number;
  report: boolean;
  markdown: string | undefined;
  pause: number;
  timeout: number;
  via: Via | undefined;
  help: boolean;
}

/** A whole number of an option; a sentence where it is none. */
function whole(name: string, text: string | undefined, fallback: number, least: number): number | string {
  if (text === undefined) return fallback;
  return /^\d{1,9}$/.test(text) && Number(text) >= least
    ? Number(text)
    : `Unexpected --${name} ${text}, expected a whole number from ${least}`;
}

function viaOf(text: string | undefined): Via | undefined | string {
  if (text === undefined) return undefined;
  const [, host, port] = /^(\d+(?:\.\d+){3}|\[[\da-f:]+\]):(\d{1,5})$/i.exec(text) ?? [];
  return host && port
    ? { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
    : `Unexpected --via ${text}, expected the number and port of a server, such as 127.0.0.1:8443`;
}

/**
 * Reads the arguments of the command.
 *
 * @returns the options, or a sentence that says what is wrong with them
 */
export function readLinksArguments(args: string[]): LinksOptions | string {
  const given = parsed({
    args,
    options: {
      only: { type: 'string' },
      max: { type: 'string' },
      report: { type: 'boolean', default: false },
      markdown: { type: 'string' },
      pause: { type: 'string' },
      timeout: { type: 'string' },
      via: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (typeof given === 'string') return given;
  const { values } = given;
  const max = whole('max', values.max, Infinity, 1);
  const pause = whole('pause', values.pause, 1000, 0);
  const timeout = whole('timeout', values.timeout, 20_000, 1);
  const via = viaOf(values.via);
  for (const one of [max, pause, timeout, via]) if (typeof one === 'string') return one;
  return {
    only: values.only,
    max: max as number,
    report: values.report,
    markdown: values.markdown,
    pause: pause as number,
    timeout: timeout as number,
    via: via as Via | undefined,
    help: values.help,
  };
}

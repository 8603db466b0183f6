import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { StatusLine } from './status.ts';

/** Control characters of a text that came from outside could move the cursor, forge a line or hide what is printed. */
const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/** One message with its place, ready for any form. */
export interface Told {
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  rule: string;
  message: string;
  /** Lines to paste, where the remedy is a text. */
  paste?: string;
}

const told = (path: string, { line, column, reason, ruleId, fatal, note }: VFileMessage): Told => ({
  file: path,
  line: line ?? 1,
  column: column ?? 1,
  severity: fatal ? 'error' : 'warning',
  rule: ruleId ?? 'claimline',
  message: reason,
  ...(note === undefined ? {} : { paste: note }),
});

/** Every message of files, file by file from the top. */
export const messagesOf = (files: Iterable<VFile>): Told[] =>
  [...files].flatMap((file) =>
    [...file.messages]
      .sort((a, b) => (a.line ?? 1) - (b.line ?? 1))
      .map((message) => told(file.path, message)),
  );

/** Lines to paste, below the message and indented, so that a terminal lets them be marked as they are. */
const pasted = (paste: string): string => paste.replace(/^/gm, '    ').split('\n').map(printable).join('\n');

const line = ({ file, line, column, severity, message, rule, paste }: Told): string =>
  printable(`${file}:${line}:${column} ${severity} ${message} (${rule})`) +
  (paste === undefined ? '' : `\n${pasted(paste)}`);

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** How many there are of each, in words. */
export function tally(messages: readonly Told[]): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const warnings = messages.length - errors;
  return [errors && count(errors, 'error'), warnings && count(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');
}

/**
 * One line a message, `file:line:column`, as editors and terminals make links of it.
 *
 * @param files files with their messages; those without are left out
 * @returns text without a final line end; empty where there is no message
 */
export const format = (files: Iterable<VFile>): string => formatTold(messagesOf(files));

/** The same of messages that were put in order. */
export const formatTold = (messages: readonly Told[]): string =>
  messages.length === 0 ? '' : [...messages.map(line), tally(messages)].join('\n');

// A reader such as `head` may close the pipe early; what it did not want to read is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** What the command that runs is doing, on a terminal. */
export const status = new StatusLine(process.stderr);

/** Writes to a stream, where no line of progress stands any more. */
function put(stream: NodeJS.WriteStream, text: string): void {
  status.clear();
  stream.write(text);
}

/** Prints the messages of files to standard error. */
export function printMessages(files: Iterable<VFile>): void {
  const text = format(files);
  if (text) put(process.stderr, `${text}\n`);
}

/** Prints text to standard output, with a line end. */
export const print = (text: string): void => put(process.stdout, `${text}\n`);

/** Prints text that is printable already to standard error, with a line end. */
export const printError = (text: string): void => put(process.stderr, `${text}\n`);

/** Prints one line to standard error: what a command did, or why it could not start. */
export const note = (text: string): void =>
  put(process.stderr, `${text.split('\n').map(printable).join('\n')}\n`);

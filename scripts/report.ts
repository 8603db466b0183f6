import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** Control characters of a text that came from outside could move the cursor, forge a line or hide what is printed. */
const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/** Lines to paste, below the message and indented, so that a terminal lets them be marked as they are. */
const pasted = (note: string): string => note.replace(/^/gm, '    ').split('\n').map(printable).join('\n');

const formatMessage = (path: string, { line, column, reason, ruleId, fatal, note }: VFileMessage): string =>
  printable(
    `${path}:${line ?? 1}:${column ?? 1} ${fatal ? 'error' : 'warning'} ${reason} (${ruleId ?? 'claimline'})`,
  ) + (note === undefined ? '' : `\n${pasted(note)}`);

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/**
 * One line a message, `file:line:column`, as editors and terminals make links of it.
 *
 * @param files files with their messages; those without are left out
 * @returns text without a final line end; empty where there is no message
 */
export function format(files: Iterable<VFile>): string {
  const lines: string[] = [];
  let errors = 0;
  for (const file of files)
    for (const message of [...file.messages].sort((a, b) => (a.line ?? 1) - (b.line ?? 1))) {
      lines.push(formatMessage(file.path, message));
      if (message.fatal) errors += 1;
    }
  if (lines.length === 0) return '';
  const warnings = lines.length - errors;
  lines.push(
    [errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean).join(', '),
  );
  return lines.join('\n');
}

// A reader such as `head` may close the pipe early; what it did not want to read is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** Prints the messages of files to standard error. */
export function printMessages(files: Iterable<VFile>): void {
  const text = format(files);
  if (text) process.stderr.write(`${text}\n`);
}

/** Prints text to standard output, with a line end. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Prints one line to standard error: what a command did, or why it could not start. */
export const note = (text: string): void =>
  void process.stderr.write(`${text.split('\n').map(printable).join('\n')}\n`);

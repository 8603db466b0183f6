import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Place } from './point-at.ts';

/** What a problem says: the rule, what was found and expected, and how to mend it. */
export interface Problem {
  /** Name of the rule, kebab-case. */
  rule: string;
  /** "Unexpected X, expected Y". */
  reason: string;
  /** What to do about it. */
  fix: string;
  /** Where; the start of the file when left out. */
  place?: Place | undefined;
  /** Warnings are printed but do not fail. */
  warning?: boolean;
  /** The field of the entry that it is about, at the root of the file: what is read off that field cannot be relied on. */
  field?: string | undefined;
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The field of the entry that the message is about. */
    field?: string;
  }
}

/**
 * Adds a problem to a file as a VFile message; `fatal` is set unless it is a warning.
 *
 * @returns the message, so that a caller can add to it
 */
export function report(file: VFile, problem: Problem): VFileMessage {
  const message = file.message(`${problem.reason}. ${problem.fix}`, {
    place: problem.place ?? { line: 1, column: 1 },
    ruleId: problem.rule,
    source: 'claimline',
  });
  message.fatal = !problem.warning;
  if (problem.field !== undefined) message.field = problem.field;
  return message;
}

/** Whether any of the files holds a problem that must stop the work. */
export const failed = (files: Iterable<VFile>): boolean =>
  [...files].some((file) => file.messages.some((message) => message.fatal));

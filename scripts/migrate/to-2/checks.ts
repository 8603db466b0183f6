import type { Document, YAMLMap } from 'yaml';
import { TODO } from '../../../model/schema/index.ts';
import { add } from '../content.ts';

/** The questions of the verdict test; nobody but its editors can answer them for a check. */
const QUESTIONS = ['evidence', 'basis', 'words', 'omission'];

/** Makes room for the answer of a check, and, where it has a verdict, for the answers from which that follows. */
export function answerAndTest(fields: YAMLMap, document: Document): boolean {
  const answered = add(document, fields, 'answer', TODO, 'summary');
  const rated = fields.has('verdict') || fields.get('status') === 'reviewed';
  const test = Object.fromEntries(QUESTIONS.map((question) => [question, TODO]));
  const tested = rated && add(document, fields, 'test', test, 'verdict');
  return answered || tested;
}

import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { remarkCitation, type Citable } from './citation.ts';
import { report } from '../problem.ts';
import { nameCharacter, textFault } from '../text.ts';
import { remarkForm, type BodyForm } from './form.ts';
import { placeIn } from './place.ts';
import { remarkSafety } from './safety.ts';

export type BodyOptions = Citable & BodyForm;

const parser = unified().use(remarkParse).freeze();

/**
 * Reads the Markdown body of an entry: the one way from text to tree, for the rules and for the pages.
 *
 * @param file the body; `data.firstLine` says on which line of the real file it begins. Everything that pages cannot
 *   show as it was meant is reported on it.
 * @returns the tree, its citations as nodes; what is refused is taken out
 */
export function readBody(file: VFile, options: BodyOptions): Root {
  const fault = textFault(String(file), 'own');
  if (fault)
    report(file, {
      rule: 'text',
      reason: `Unexpected ${nameCharacter(String.fromCodePoint(String(file).codePointAt(fault.offset)!))} in the body, expected text that readers see`,
      fix: 'Remove the character',
      place: placeIn(file, fault.offset),
      field: 'body',
    });
  const processor = unified().use(remarkForm, options).use(remarkSafety).use(remarkCitation, options);
  return processor.runSync(parser.parse(file), file);
}

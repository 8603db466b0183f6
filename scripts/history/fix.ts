import { dump } from 'js-yaml';
import { format } from 'prettier';

/** A correction to paste: what stood there before is filled in, and the note says no more than is certain. */
export interface Pasted {
  date: string;
  class: 'verdict' | 'factual';
  field?: string;
  was: string;
  note: string;
}

/**
 * Lines for the front matter of a check, as the formatter leaves them.
 *
 * @param items corrections to add
 * @param isFirst whether the check has none yet, so that the key itself is to be pasted too
 */
export async function correctionsText(items: readonly Pasted[], isFirst: boolean): Promise<string> {
  const yaml = dump({ corrections: items }, { lineWidth: -1 });
  const tidy = (await format(yaml, { parser: 'yaml', singleQuote: true, printWidth: 110 })).trimEnd();
  return isFirst ? tidy : tidy.slice(tidy.indexOf('\n') + 1);
}

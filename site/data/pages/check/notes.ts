import type { Check, Corpus } from '../../../../model/read/corpus.ts';
import { sourceView, type SourceView } from '../../parts/source.ts';
import { curly } from '../../text/typography.ts';
import type { ProseBlock } from '../../text/markdown.ts';
import { anchors } from '../../urls.ts';

/** A side note: the document behind a raised number. */
export interface NoteView {
  id: string;
  number: number;
  source: SourceView;
  locator?: string;
  /** The row of the evidence, or the page of the source where the check does not list it. */
  href: string;
}
/** A block of the argument with the notes that first stand in it. */
export interface ArgumentView {
  html: string;
  notes: NoteView[];
}

/** The argument of a check. A citation without a place takes that of the evidence. */
export function argument(corpus: Corpus, check: Check, blocks: ProseBlock[]): ArgumentView[] {
  return blocks.map(({ html, citations }) => ({
    html,
    notes: citations.map(({ number, source, locator }): NoteView => {
      const evidence = check.evidence.find((item) => item.source === source);
      const view = sourceView(corpus.sources.get(source)!);
      const place = locator ?? evidence?.locator;
      return {
        id: anchors.note(number),
        number,
        source: view,
        ...(place ? { locator: curly(place) } : {}),
        href: evidence ? `#${anchors.evidence(source)}` : view.href,
      };
    }),
  }));
}

import type { Check, Corpus } from '../../../../model/read/corpus.ts';
import { documentName, sourceView, type SourceView } from '../../parts/source.ts';
import { curly } from '../../text/typography.ts';
import type { ProseBlock } from '../../text/markdown.ts';
import { anchors } from '../../urls.ts';
import * as strings from '../../../strings.ts';
import { fill } from '../../../fill-in.ts';

/** A side note: the document behind a raised number. */
export interface NoteView {
  id: string;
  number: number;
  source: SourceView;
  locator?: string;
  /** Words of the link, as it is read without what stands around it. */
  name: string;
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
      const cited = corpus.sources.get(source)!;
      const view = sourceView(cited);
      const name = documentName(cited);
      const place = locator ?? evidence?.locator;
      return {
        id: anchors.note(number),
        number,
        source: view,
        ...(place ? { locator: curly(place) } : {}),
        name: evidence ? fill(strings.check.inEvidence, { what: name }) : name,
        href: evidence ? `#${anchors.evidence(source)}` : view.href,
      };
    }),
  }));
}

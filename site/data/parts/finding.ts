import type { Corpus } from '../../../model/corpus.ts';
import type { HomeFinding } from '../../../model/schema/index.ts';
import { vocabularyOf } from '../../../model/vocabulary.ts';
import { curly } from '../text/typography.ts';

/** A sentence above a picture. */
export interface FindingView {
  id: string;
  text: string;
  note?: string;
  /** Whom the picture shows and the finding does not hold for, while there is anyone. */
  exception?: string;
  /** Id of the event at which it stands on the timeline. */
  event?: string;
}

const isTrue = (corpus: Corpus, { exception }: HomeFinding): boolean => {
  const list = exception && vocabularyOf(corpus).get(exception.of);
  return list?.kind === 'names' && list.names.length > 0;
};

const viewOf = (corpus: Corpus, finding: HomeFinding): FindingView => ({
  id: finding.id,
  text: curly(finding.text),
  ...(finding.note ? { note: curly(finding.note) } : {}),
  ...(isTrue(corpus, finding) ? { exception: curly(finding.exception!.text) } : {}),
  ...(finding.event ? { event: finding.event } : {}),
});

/** The finding that stands above a picture; none where content/home.yml has none. */
export function findingAbove(corpus: Corpus, picture: HomeFinding['picture']): FindingView | undefined {
  const found = corpus.home.findings.find((finding) => finding.picture === picture && !finding.event);
  return found && viewOf(corpus, found);
}

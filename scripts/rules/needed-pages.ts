import { NEEDED_PAGES } from '../../model/needed-pages.ts';
import type { CorpusRule } from './rule.ts';

export const neededPages: CorpusRule = {
  name: 'needed-pages',
  description: 'The pages that every page links to are written: without one, nothing could be built.',
  scope: 'corpus',
  check: ({ corpus: { pages } }) =>
    NEEDED_PAGES.filter((id) => !pages.has(id)).map((id) => ({
      entry: { id, path: `content/pages/${id}.md` },
      reason: `Unexpected lack of content/pages/${id}.md, expected the page that every other links to`,
      fix: 'Write it, with a `title` and a `description`',
    })),
};

import { english } from '../../convert/english/index.ts';
import { VFile } from 'vfile';
import { extract } from '../../convert/pipeline.ts';
import type { Gold, Row } from '../field.ts';
import { readNews, snippetsOf } from './read.ts';
import { scoreNews, type NewsTally, type Outcome } from './score.ts';

const isOutcome =
  (...wanted: Outcome[]) =>
  ({ outcome }: { outcome: Outcome }) =>
    wanted.includes(outcome);

/** What is measured on a set of articles; each share is of 1, and the more the better. */
function rowsOf(set: string, tallies: readonly NewsTally[]): Row[] {
  const said = tallies.flatMap((tally) => tally.said);
  const quoted = said.filter((each) => each.quoted);
  const pronouns = tallies.flatMap((tally) => tally.pronouns);
  const reached = said.filter(({ got }) => got !== undefined).length;
  const named = said.filter(isOutcome('right', 'wrong'));
  const share = (measure: string, all: readonly { outcome: Outcome }[], wanted: Outcome[]): Row => ({
    set,
    measure,
    share: all.length === 0 ? 1 : all.filter(isOutcome(...wanted)).length / all.length,
    of: all.length,
  });
  return [
    {
      set,
      measure: 'words said',
      found: reached + tallies.reduce((sum, { spurious }) => sum + spurious.length, 0),
      gold: said.length,
      right: reached,
    },
    share('words said, whose they are', said, ['right']),
    share('quotations, whose they are', quoted, ['right']),
    share('quotations, not passed over', quoted, ['right', 'wrong', 'open']),
    share('pronouns, whom they mean', pronouns, ['right']),
    share('names given, not wrong', named, ['right']),
  ];
}

const tallyOf = (marked: string): NewsTally => {
  const article = readNews(marked);
  return scoreNews(article, extract(new VFile(article.text), null, english).sources);
};

/** The invented articles under `tests/gold/news/` and the single sentences under `tests/gold/snippets/`, those held out apart. */
export function newsRows({ list, read }: Gold): Row[] {
  const articles = (folder: string) => list(folder, '.txt').map((path) => tallyOf(read(path)));
  const snippets = (path: string) => snippetsOf(read(path)).map(({ marked }) => tallyOf(marked));
  return [
    ...rowsOf('news', articles('tests/gold/news')),
    ...rowsOf('news, held out', articles('tests/gold/news/held-out')),
    ...rowsOf('news, held out later', articles('tests/gold/news/held-out-later')),
    ...rowsOf('forms', snippets('tests/gold/snippets/speakers.txt')),
    ...rowsOf('forms, held out', snippets('tests/gold/snippets/held-out/speakers.txt')),
  ];
}

import { firstYear } from '../../../model/addresses.ts';
import type { Event } from '../../../model/corpus.ts';
import { frame, type Frame } from '../frame.ts';
import { rowOfCheck } from '../lists/check-rows.ts';
import type { Row } from '../lists/row.ts';
import { rowOfSource } from '../lists/sources.ts';
import type { NameView } from '../parts/claim.ts';
import { formatDate } from '../parts/date-words.ts';
import { curly, unbroken } from '../text/typography.ts';
import { urls } from '../urls.ts';
import type { World } from '../world.ts';
import * as strings from '../../strings.ts';
import { fill } from '../../fill-in.ts';

/** `/timeline/event/<id>/`: a record with the documents that bear it out and the checks that rest on it. */
export interface EventPage {
  frame: Frame;
  title: string;
  /** Its day and what it is. */
  kicker: string;
  detail: string;
  sources: Row[];
  checks: Row[];
  articles: NameView[];
  /** The list in which it stands; none where its year is not on the line. */
  year?: { href: string; words: string };
}

/** The page of one event. Its address follows from its id alone, however many others there are. */
export function eventPage(world: World, event: Event): EventPage {
  const { corpus, graph } = world;
  const title = unbroken(curly(event.title));
  const date = formatDate(event.date);
  const detail = unbroken(curly(event.detail));
  const year = firstYear(event.date);
  const { from, to } = corpus.site.span;
  return {
    frame: frame(corpus, {
      title: fill(strings.timeline.eventTitle, { title, date }),
      description: detail,
      path: urls.event(event.id),
    }),
    title,
    kicker: `${date} · ${strings.records[event.kind]}`,
    detail,
    sources: event.sources.map((id) => rowOfSource(world, graph.sources.get(id)!)),
    checks: event.checks.map((id) => rowOfCheck(world, corpus.checks.get(id)!)),
    articles: event.articles.map((id) => {
      const { article, outlet } = graph.articles.get(id)!;
      // Where the record is the article itself, its document has the same title.
      return { name: outlet ? `${outlet.name}: ${article.title}` : article.title, href: urls.article(id) };
    }),
    ...(year >= from && year <= to
      ? {
          year: {
            href: urls.year(year),
            words: fill(strings.timeline.inYear, { year: String(year) }),
          },
        }
      : {}),
  };
}

import { checkNumbers, lightNames } from './across/names.ts';
import type { Timeline } from './timeline.ts';

const HOT = ':is(:hover,:focus-within,:target)';

/**
 * The style sheet that lights the threads of one mark, one record or one article and lets the others fade, without a
 * script: a rule for each of them, and one for each claim whose check leans on a record.
 *
 * @param timeline what the drawing shows
 */
export function lightsOf(timeline: Timeline): string {
  const numbers = checkNumbers(timeline);
  const lit = (hot: string, threads: string) => `.tl:has(${hot}${HOT}) ${threads}{opacity:1}`;
  const records = timeline.records.map((_, index) => {
    const name = lightNames.record(index);
    return lit(`.rec.${name}`, `.t.${name}`);
  });
  const articles = timeline.articles.map((_, index) => {
    const name = lightNames.article(index);
    return lit(`.head.${name}`, `.t.${name}`);
  });
  const claims = timeline.articles.flatMap((article, index) => {
    const name = lightNames.article(index);
    const used = new Set(
      timeline.threads.filter((thread) => thread.article === index).flatMap(({ checks }) => checks),
    );
    return [...new Set(article.claims.flatMap(({ checks }) => checks))]
      .filter((id) => used.has(id))
      .map((id) => lightNames.check(numbers.get(id)!))
      .map((check) => lit(`.m.${name}.${check}`, `.t.${name}.${check}`));
  });
  const tinted = timeline.articles.flatMap((_, index) => {
    const name = lightNames.article(index);
    const hot = `.up:has(.art.${name}${HOT})`;
    return [
      `${hot} .rec:not(.o-${name},.l-${name},.n-${name}){opacity:.25}`,
      `${hot} .rec.o-${name}{color:var(--older)}`,
      `${hot} .rec.l-${name}{color:var(--accent)}`,
    ];
  });
  const fade = `.tl:has(:is(.m, .rec, .head)${HOT}) .t{opacity:.07}`;
  return [fade, ...records, ...articles, ...claims, ...tinted].join('\n') + '\n';
}

import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { attribute, builtPages, type BuiltPage } from '../dist.ts';
import { ROOT } from '../root.ts';

/** Pages of the site, without those that show every component out of its place. */
const pages = builtPages().filter(({ url }) => !url.startsWith('/design/'));

it('needs no style that a strict policy would refuse', () => {
  const found = builtPages().flatMap(({ url, elements }) =>
    elements
      .filter(({ tagName, properties }) => tagName === 'style' || properties['style'] !== undefined)
      .map(({ tagName }) => `${url}: <${tagName}>`),
  );
  expect(found).toEqual([]);
});

it('weighs at most 150 kB of HTML a page', () => {
  const heavy = builtPages().filter(({ html }) => Buffer.byteLength(html) > 150_000);
  expect(heavy.map(({ url, html }) => `${url}: ${Buffer.byteLength(html)}`)).toEqual([]);
});

it('steps down one level of headings at a time', () => {
  const jumps = pages.flatMap(({ url, elements }) => {
    const levels = elements
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map(({ tagName }) => Number(tagName[1]));
    return levels
      .map((level, index) => [levels[index - 1] ?? 0, level] as const)
      .filter(([before, level]) => level > before + 1)
      .map(([before, level]) => `${url}: h${before}, then h${level}`);
  });
  expect(jumps).toEqual([]);
});

describe('links', () => {
  /** Words of a link as a screen reader says them, with the addresses they lead to on one page. */
  function named({ elements }: BuiltPage): Map<string, Set<string>> {
    const words = new Map<string, Set<string>>();
    for (const element of elements.filter(({ tagName }) => tagName === 'a')) {
      const name = (attribute(element, 'ariaLabel') || toString(element)).replace(/\s+/g, ' ').trim();
      words.set(name, (words.get(name) ?? new Set()).add(attribute(element, 'href')));
    }
    return words;
  }

  /** Names that two entries of the content have in common: their links cannot differ in words. */
  const shared = (() => {
    const { checks, events, people, sources, topics } = readCorpus(ROOT).corpus!;
    const names = [
      [...checks.values()].map(({ claimReviewed }) => claimReviewed),
      [...events.values()].map(({ short, title }) => short ?? title),
      [...people.values()].map(({ name }) => name),
      [...sources.values()].map(({ title }) => title),
      [...topics.values()].map(({ name }) => name),
    ];
    return names.flatMap((own) => own.filter((name, at) => own.indexOf(name) !== at));
  })();

  const straight = (words: string): string => words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

  it('make sense alone: words that lead to two places say which', () => {
    const vague = pages.flatMap((page) =>
      [...named(page)]
        .filter(
          ([words, places]) =>
            places.size > 1 && !shared.some((name) => straight(words).includes(straight(name))),
        )
        .map(([words, places]) => `${page.url}: "${words}" to ${[...places].slice(0, 3).join(', ')}`),
    );
    expect(vague.slice(0, 40)).toEqual([]);
  });

  it('have words, a name or a number', () => {
    const mute = pages.flatMap((page) =>
      [...named(page).keys()].filter((words) => words === '').map(() => page.url),
    );
    expect(mute).toEqual([]);
  });
});

it('opens every rated check with its verdict as a heading', () => {
  const ids = readCorpus(ROOT).corpus!.checks;
  const checks = pages.filter(({ url }) => ids.has(/^\/checks\/([^/]+)\/$/.exec(url)?.[1] ?? ''));
  const lacking = checks.filter(({ elements }) => {
    const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
    return !['verdict', 'status'].includes(attribute(headings[1]!, 'id'));
  });
  expect(lacking.map(({ url }) => url)).toEqual([]);
});

import { element } from '../read/element.ts';
import { load, merge, type Counts, type Pagefind } from './pagefind.ts';
import { facetGroups, resultItem, summary } from './show.ts';
import { choose, readQuery, writeQuery, type Query } from './state.ts';
import * as strings from '../strings.ts';

/** Results whose words are fetched at once: each is a small file of its own. */
const PAGE = 12;
/** Pause after a key before it is searched for, milliseconds. */
const PAUSE = 150;

const form = document.querySelector<HTMLFormElement>('#search')!;
const field = form.querySelector('input')!;
const status = document.querySelector<HTMLElement>('#search-status')!;
const results = document.querySelector<HTMLElement>('#search-results')!;
const groups = document.querySelector<HTMLElement>('#search-facets')!;
const more = document.querySelector<HTMLButtonElement>('#search-more')!;

const { facets = '', main = '', sources = '' } = form.dataset;
const names = facets.split('|');

let query: Query = readQuery(location.search, names);
let run = 0;
let engine: Promise<Pagefind> | undefined;
let merged: Promise<void> | undefined;

/** The index, and its facets: without them no search counts what remains. */
const start = (): Promise<Pagefind> =>
  (engine ??= load(main).then(async (pagefind) => {
    await pagefind.filters();
    return pagefind;
  }));

/** Documents stand in an index of their own, which is loaded when somebody looks for one, or finds little else. */
const withSources = async (pagefind: Pagefind): Promise<void> =>
  (merged ??= merge(pagefind, sources).then(async () => void (await pagefind.filters())));

/** What is said of facets before anything is looked for. */
async function ask(
  pagefind: Pagefind,
): Promise<{ results: Awaited<ReturnType<Pagefind['search']>>['results']; filters: Counts }> {
  const filters = Object.fromEntries(
    Object.entries(query.chosen).map(([facet, value]) => [facet, { any: [value] }]),
  );
  return pagefind.search(query.words.trim() || null, { filters });
}

/** On a phone only the first facet stands open. */
const isOpen = (facet: string): boolean =>
  facet === strings.search.verdict ||
  (facet === strings.search.kind && matchMedia('(min-width: 56rem)').matches);

async function show(): Promise<void> {
  const own = (run += 1);
  if (query.words.trim() === '' && Object.keys(query.chosen).length === 0) {
    status.textContent = '';
    results.replaceChildren();
    more.hidden = true;
  }
  const pagefind = await start();
  if (query.chosen[strings.search.kind] === strings.search.kindSource) await withSources(pagefind);
  let found = await ask(pagefind);
  if (found.results.length < PAGE && query.words.trim() !== '') {
    await withSources(pagefind);
    found = await ask(pagefind);
  }
  if (own !== run) return;
  groups.replaceChildren(...facetGroups(query, names, found.filters, isOpen));
  if (query.words.trim() === '' && Object.keys(query.chosen).length === 0) return;
  await showResults(found.results, own);
  if (own === run) status.textContent = summary(found.results.length, query);
}

async function showResults(
  all: Awaited<ReturnType<Pagefind['search']>>['results'],
  own: number,
): Promise<void> {
  let shown = 0;
  const next = async (): Promise<void> => {
    const data = await Promise.all(all.slice(shown, shown + PAGE).map((result) => result.data()));
    if (own !== run) return;
    const items = data.map(resultItem);
    if (shown === 0) results.replaceChildren(...items);
    else results.append(...items);
    items[0]?.querySelector('a')?.toggleAttribute('data-first', shown === 0);
    if (shown > 0) items[0]?.querySelector('a')?.focus();
    shown += data.length;
    more.hidden = shown >= all.length;
  };
  more.onclick = () => void next();
  await next();
  if (all.length === 0 && own === run)
    results.replaceChildren(element('li', { class: 'none' }, strings.search.nothing));
}

/** Takes a new query up: into the address, so that it can be shared and gone back from. */
function take(next: Query, how: 'push' | 'replace'): void {
  query = next;
  const address = `${location.pathname}${writeQuery(query)}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  tell();
}

const tell = (): void =>
  void show().catch(() => {
    status.textContent = strings.search.failed;
  });

let timer = 0;
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => take({ ...query, words: field.value }, 'replace'), PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  take({ ...query, words: field.value }, 'push');
});
groups.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-facet]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  take(choose(query, link.dataset.facet!, link.dataset.value ?? null), 'push');
  groups.querySelector<HTMLElement>(`a.chosen[data-facet="${link.dataset.facet}"]`)?.focus();
});
window.addEventListener('popstate', () => {
  query = readQuery(location.search, names);
  field.value = query.words;
  tell();
});
document.addEventListener('keydown', (event) => {
  const typing = /^(?:INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '');
  if (event.key === '/' && !typing) {
    event.preventDefault();
    field.focus();
  } else if (event.key === 'ArrowDown' && document.activeElement === field) {
    event.preventDefault();
    results.querySelector<HTMLElement>('a')?.focus();
  } else if (event.key === 'Escape' && document.activeElement === field && field.value !== '') {
    field.value = '';
    take({ ...query, words: '' }, 'replace');
  }
});

field.value = query.words;
tell();

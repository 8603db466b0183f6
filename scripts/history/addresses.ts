import { table, type KindRow } from '../../model/kinds.ts';
import type { Place } from '../../model/point-at.ts';
import type { Reading } from '../../model/read/corpus.ts';
import { meantId } from '../../model/read/file-name.ts';
import { placeOf } from '../../model/read/places.ts';
import type { Before, Earlier } from './before.ts';
import type { Finding } from './finding.ts';

/** Where an entry was shown, without slashes at the ends; null for what has no page. */
export function addressOf({ kind, id, data }: Pick<Earlier, 'kind' | 'id' | 'data'>): string | null {
  const { address } = (table.kinds as Record<string, KindRow>)[kind]!;
  // An event stands in the list of its year.
  if (!address || kind === 'events') return null;
  return address({ ...data, id }).replace(/\/$/, '');
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** How much of a text stands in another one: 0 to 1, counted in lines. */
function likeness(text: string, other: string): number {
  const known = new Set(lines(other));
  const own = lines(text);
  return own.filter((line) => known.has(line)).length / Math.max(own.length, 1);
}

/** The new entry that an entry of the base branch has become, where there is one. */
function renamed(
  earlier: Earlier,
  reading: Reading,
  fresh: ReadonlySet<string>,
): { path: string; id: string } | null {
  const { folder, ending } = (table.kinds as Record<string, KindRow>)[earlier.kind]!;
  let best: { path: string; id: string } | null = null;
  let most = 0.5;
  for (const [path, { source }] of reading.parsed) {
    if (!fresh.has(path) || !path.startsWith(`${folder}/`)) continue;
    const like = likeness(earlier.text, source);
    if (like < most) continue;
    most = like;
    best = { path, id: path.slice(folder.length + 1, -ending.length) };
  }
  return best;
}

function gone(earlier: Earlier, name: string): Finding {
  const { kind, path } = earlier;
  const address = addressOf(earlier)!;
  const back = `Bring it back with \`git checkout ${name} -- ${path}\``;
  const noun =
    kind === 'checks' ? 'check' : `entry of ${(table.kinds as Record<string, KindRow>)[kind]!.folder}/`;
  return {
    rule: 'history-deleted',
    path,
    reason: `Unexpected deletion of a published ${noun}, expected it to stay: nothing published is deleted`,
    fix:
      kind === 'checks'
        ? `${back}, and set \`status: void\` with the reason in \`statusNote\`. One that went into another check gets a line in content/redirects.yml: { from: ${address}, to: checks/… }`
        : `${back}, or lead its readers on in content/redirects.yml: { from: ${address}, to: … }`,
  };
}

/** The place at which an entry gets its name: the curation of an article, and else the name of its file. */
function nameOf(kind: string, path: string, { parsed }: Reading): { path: string; place?: Place } {
  const { seed } = (parsed.get(path)?.data ?? {}) as { seed?: { file?: unknown } };
  const curation = String(seed?.file).replace(/\.txt$/, '.yml');
  const source = kind === 'articles' ? parsed.get(curation) : undefined;
  return source ? { path: curation, place: placeOf(source, ['slug']) } : { path };
}

function moved(
  earlier: Earlier,
  to: { path: string; id: string },
  reading: Reading,
  isFirst: boolean,
): Finding {
  const { kind, id } = earlier;
  const from = addressOf(earlier)!;
  const now = addressOf({ kind, id: to.id, data: earlier.data })!;
  const back =
    kind === 'articles'
      ? 'Give it back its `slug`'
      : `Give it back its name with \`git mv ${to.path} ${earlier.path}\``;
  return {
    rule: 'history-renamed',
    ...nameOf(kind, to.path, reading),
    reason: `Unexpected new name of what is published as "${id}", expected the old one: its address changes from ${from}/ to ${now}/`,
    fix: `${back}, or lead its readers on in content/redirects.yml${isFirst ? ', in place of `redirects: []`' : ''}: { from: ${from}, to: ${now} }`,
    // Below an empty list in brackets no item can be pasted: the key goes with the first one.
    paste: `${isFirst ? 'redirects:\n' : ''}  - from: ${from}\n    to: ${now}`,
  };
}

/** Redirects that were taken out: the addresses behind them were published too. */
const removed = (
  { name, redirects }: Before,
  now: ReadonlySet<string>,
  pages: (address: string) => boolean,
  reading: Reading,
): Finding[] =>
  redirects
    .filter((from) => !now.has(from) && !pages(from))
    .map((from) => ({
      rule: 'history-redirect',
      path: table.singles.redirects.path,
      place: placeOf(reading.parsed.get(table.singles.redirects.path)!, ['redirects']),
      reason: `Unexpected removal of the redirect from "${from}", expected it to stay as on ${name}: readers come by it`,
      fix: `Bring it back with \`git checkout ${name} -- ${table.singles.redirects.path}\``,
    }));

/** Entries of the base branch that are gone, and lead nowhere. */
export const untold = (before: Before, redirects: ReadonlySet<string>): Earlier[] =>
  before.gone.filter((earlier) => {
    const address = addressOf(earlier);
    return address !== null && !redirects.has(address);
  });

/**
 * Published addresses under which nothing is found any more.
 *
 * @param fresh paths that the base branch has not
 */
export function lostAddresses(
  before: Before,
  reading: Reading,
  redirects: ReadonlySet<string>,
  fresh: ReadonlySet<string>,
): Finding[] {
  const { present } = reading;
  // One whose file has another ending or letters in upper case is there, and its name is told.
  const misnamed = ({ kind, id }: Earlier): boolean =>
    [...reading.files].some(
      ({ path, messages }) =>
        path.startsWith(`${(table.kinds as Record<string, KindRow>)[kind]!.folder}/`) &&
        meantId(path.slice(path.lastIndexOf('/') + 1)) === id &&
        messages.some(({ ruleId }) => ruleId === 'file-name'),
    );
  const lost = untold(before, redirects).filter((earlier) => !misnamed(earlier));
  const found = lost.map((earlier) => {
    const to = renamed(earlier, reading, fresh);
    return to ? moved(earlier, to, reading, redirects.size === 0) : gone(earlier, before.name);
  });
  const isPage = (address: string): boolean => {
    const [kind = '', id = ''] = address.split('/');
    return present.get(kind)?.has(id) ?? false;
  };
  return [
    ...found,
    ...(reading.parsed.has(table.singles.redirects.path) ? removed(before, redirects, isPage, reading) : []),
  ];
}

import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { snapshot } from './kill.ts';
import { run } from './site.ts';

type Next = () => number;

const pick = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)]!;

/** Names of the files of a kind. */
const filesOf = (root: string, kind: string): string[] =>
  readdirSync(join(root, 'content', kind))
    .filter((name) => /\.(?:yml|md)$/.test(name))
    .sort();

/** Changes one random file of a kind. */
function change(root: string, kind: string, next: Next, how: (text: string) => string): void {
  const path = join(root, 'content', kind, pick(filesOf(root, kind), next));
  writeFileSync(path, how(readFileSync(path, 'utf8')));
}

/** Adds a word to a field of a random entry. */
const addTo =
  (kind: string, field: string) =>
  (root: string, next: Next): void =>
    change(root, kind, next, (text) =>
      text.replace(
        new RegExp(`^(${field}: )(['"]?)(.*?)\\2$`, 'm'),
        (_, head: string, mark: string, words: string) => `${head}${mark}${words} again${mark}`,
      ),
    );

const ADDED = 'added-event';

/** What can happen to a repository between two builds; the gate lets each of them pass. */
export const EDITS: Record<string, (root: string, next: Next) => void> = {
  'a document': addTo('sources', 'publisher'),
  'a person': addTo('people', 'role'),
  'a topic': addTo('topics', 'description'),
  'an event': addTo('events', 'title'),
  'a number': addTo('figures', 'title'),
  'the text of a page': (root) =>
    appendFileSync(join(root, 'content/pages/about.md'), '\nThis was said again.\n'),
  'an addition': (root, next) => {
    const event = readFileSync(join(root, 'content/events', pick(filesOf(root, 'events'), next)), 'utf8');
    writeFileSync(
      join(root, `content/events/${ADDED}.yml`),
      event.replace(/^title: .*$/m, 'title: What was added').replace(/^short: .*$/m, 'short: What was added'),
    );
  },
  'a new name': (root) => {
    const [from, to] = [`content/events/${ADDED}.yml`, 'content/events/renamed-event.yml'];
    if (existsSync(join(root, from))) renameSync(join(root, from), join(root, to));
  },
  'a removal': (root) => {
    for (const name of [ADDED, 'renamed-event'])
      rmSync(join(root, `content/events/${name}.yml`), { force: true });
  },
  'the scale': (root) => {
    const path = join(root, 'content/verdicts.yml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^( +note: .*)$/m, '$1 Again.'));
  },
  'what all pages show': (root) => {
    const path = join(root, 'content/site.yml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^(name: )(.*)$/m, '$1$2 Again'));
  },
  'a template': (root) => {
    const path = join(root, 'site/components/frame/Foot.astro');
    writeFileSync(path, readFileSync(path, 'utf8').replace('</footer>', '  <p>Again.</p>\n</footer>'));
  },
  'an output that somebody edited': (root, next) => {
    const pages = [...snapshot(join(root, 'dist')).keys()].filter((path) => path.endsWith('.html'));
    appendFileSync(join(root, 'dist', pick(pages, next)), 'edited');
  },
  'an output of which something was removed': (root, next) => {
    rmSync(join(root, 'dist', pick([...snapshot(join(root, 'dist')).keys()], next)));
  },
  'a memory that was damaged': (root, next) => {
    const path = join(root, '.cache', pick(memories(root), next));
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * next())));
  },
  'a memory of something else': (root, next) => {
    writeFileSync(join(root, '.cache', pick(memories(root), next)), 'something else');
  },
  'an older memory': (root, next) => {
    const name = pick(memories(root), next);
    const old = join(root, `${name}.old`);
    if (existsSync(old)) cpSync(old, join(root, '.cache', name));
    else cpSync(join(root, '.cache', name), old);
  },
};

/** The names of all edits, in random order. */
export const editsInOrder = (next: Next): string[] =>
  Object.keys(EDITS)
    .map((name) => ({ name, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);

const memories = (root: string): string[] =>
  readdirSync(join(root, '.cache'))
    .filter((name) => name.endsWith('.bin'))
    .sort();

/** Paths at which two outputs differ. */
export function differences(a: string, b: string): string[] {
  const [one, other] = [snapshot(a), snapshot(b)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .sort();
}

/**
 * Makes some edits, builds with what the last build left and without, and compares.
 *
 * @param root repository that was built before
 * @param edits names of EDITS
 * @returns paths that differ
 */
export function editAndCompare(root: string, edits: readonly string[], next: Next): string[] {
  for (const name of edits) EDITS[name]!(root, next);
  run(root, ['build', '--search']);
  run(root, ['build', '--clean', '--out', '.cache/clean']);
  return differences(join(root, 'dist'), join(root, '.cache/clean'));
}

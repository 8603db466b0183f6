import { before } from '../history/before.ts';
import { ask, pathsAt } from '../history/git.ts';
import type { Past } from './changelog.ts';
import type { Origin } from './contents.ts';

/** What git says of the commit at hand. */
export function originOf(root: string): Origin {
  const commit = ask(root, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
  if (commit === null) return { tag: null, commit: null, changed: false };
  const untracked = ask(root, 'ls-files', '--others', '--exclude-standard', '--', 'content', 'seeds');
  const unsaved = ask(root, 'diff', '--quiet', 'HEAD', '--', 'content', 'seeds') === null;
  return {
    tag: ask(root, 'describe', '--tags', '--exact-match', 'HEAD'),
    commit,
    changed: unsaved || Boolean(untracked),
  };
}

/**
 * The last release before this one: its tag, and what differs.
 *
 * @param asked a tag, where somebody named one; else the last tag before the commit at hand
 * @returns a reason where nothing can be compared; `wrong` where somebody named what git does not know
 */
export function pastOf(
  root: string,
  asked: string | undefined,
  origin: Origin,
): Past | { reason: string } | { wrong: string } {
  if (origin.commit === null)
    return asked === undefined ? { reason: 'there is no repository of git here' } : unknown(asked);
  // A release is often made when its own tag is set; that one is no earlier release.
  const name = asked ?? ask(root, 'describe', '--tags', '--abbrev=0', origin.tag === null ? 'HEAD' : 'HEAD^');
  if (name === null) return { reason: 'this is the first release' };
  // A name that begins with a hyphen would be an option.
  const commit = name.startsWith('-')
    ? null
    : ask(root, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  if (commit === null) return unknown(name);
  const { changed, gone } = before(root, { commit, name });
  return { name, changed, gone, known: pathsAt(root, commit) };
}

const unknown = (name: string): { wrong: string } => ({
  wrong: `Unexpected --since ${name}, expected a tag or commit that git knows here; \`git tag\` lists the tags`,
});

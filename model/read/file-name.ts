import type { KindRow } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import { nameCharacter } from '../text.ts';

/** What a name was meant to be: lower case, hyphens between words, letters without their accents. */
export function meantId(name: string): string {
  return name
    .replace(/\.\w+~?$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Names that Windows keeps for devices: with one of them nobody there can check the repository out. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** What is wrong with a name without its ending; null where it is an id. */
function badName(id: string, { id: shape }: KindRow): string | null {
  if (RESERVED.test(id)) return `name "${id}", which Windows keeps for a device`;
  if (shape.safeParse(id).success) return null;
  const odd = /[^A-Za-z0-9-]/u.exec(id)?.[0];
  if (odd !== undefined) return `${nameCharacter(odd)} in the file name`;
  if (/[A-Z]/.test(id)) return 'upper case in the file name';
  return 'hyphen in the file name';
}

/**
 * What is wrong with the name of a file in the folder of a kind; null where nothing is.
 *
 * @param name of the file, with its ending
 * @param others names in the same folder
 */
export function fileNameFault(name: string, row: KindRow, others: readonly string[]): Problem | null {
  const { ending } = row;
  const fault = name.endsWith(ending) ? badName(name.slice(0, -ending.length), row) : 'ending';
  if (fault === null) return null;
  const meant = `${meantId(name) || 'some-name'}${ending}`;
  const fix = others.includes(meant)
    ? `Remove it, or give it another name: ${meant} exists already`
    : `Rename it to ${meant}, or remove it`;
  const twin = others.includes(meant) ? ` (${meant} exists, too)` : '';
  if (!name.endsWith(ending))
    return {
      rule: 'file-name',
      reason: `Unexpected ending "${/\.[^.]*$/.exec(name)?.[0] ?? ''}" of "${name}"${twin}, expected "${ending}"`,
      fix,
    };
  const reserved = RESERVED.test(name.slice(0, -ending.length));
  return {
    rule: 'file-name',
    reason: `Unexpected ${fault}, expected ${reserved ? 'another' : 'lower-case letters a to z, digits and single hyphens'}`,
    fix: reserved ? 'Give it another name, such as one of two words' : fix,
  };
}

import { diffArrays } from 'diff';

/** A run of words that stayed, was taken out, or was put in. */
export interface Run {
  kind: 'same' | 'gone' | 'new';
  words: string;
}

/** Above so many changed words a comparison says less than the two texts one after the other. */
const MOST_CHANGES = 400;

/**
 * What changed between two texts, word by word.
 *
 * @returns runs in reading order; joined without the new ones they are the old text, without the gone ones the new
 */
export function difference(was: string, now: string): Run[] {
  // A number is one word, with its commas: half of it would say nothing.
  const words = (text: string): string[] => text.split(/(\s+)/).filter(Boolean);
  const changes = diffArrays(words(was), words(now), { maxEditLength: MOST_CHANGES });
  if (!changes)
    return [
      { kind: 'gone', words: was },
      { kind: 'new', words: now },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    words: value.join(''),
  }));
}

/** Longest form of a value in a message. */
const LONGEST = 60;

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text);

/**
 * A value as messages print it: what it is for a person who reads the file, never more than a line, however large
 * or deep the value is.
 */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (value instanceof Date) return `bare YAML date ${dayOf(value)}`;
  if (typeof value === 'string') return shorten(JSON.stringify(value.slice(0, LONGEST)));
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length === 0 ? 'no fields' : shorten(`fields ${keys.slice(0, 5).join(', ')}`);
  }
  return String(value);
}

/** Day of a moment; a moment that no calendar has is told as such. */
export const dayOf = (date: Date): string =>
  Number.isNaN(date.getTime()) ? 'of no calendar' : date.toISOString().slice(0, 10);

import { id } from './id.ts';

/** Where an id leads: to an entry, or to an item of a list that an entry holds. */
export interface Target {
  /** A row of the table in `model/kinds.ts`: a kind of entry or a single file. */
  kind: string;
  /** The list whose items carry the id; the entry itself where left out. */
  list?: string;
  /** The field beside this one that names the entry with the list; none where the list is in a single file. */
  beside?: string;
}

/** The name under which a schema keeps its target among its metadata. */
export const REFERS_TO = 'refersTo';

/** An id of another entry. Reference checks, uses and back-links are read off the schema, so this says all of it. */
export const ref = (kind: string) => id.meta({ [REFERS_TO]: { kind } satisfies Target });

/**
 * An id of an item that another entry holds.
 *
 * @param list name of the list in that entry; its items carry an `id`
 * @param beside field beside this one that names the entry
 */
export const itemRef = (kind: string, list: string, beside?: string) =>
  id.meta({ [REFERS_TO]: { kind, list, ...(beside === undefined ? {} : { beside }) } satisfies Target });

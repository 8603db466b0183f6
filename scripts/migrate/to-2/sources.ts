import type { Document, YAMLMap } from 'yaml';
import { TODO } from '../../../model/schema/index.ts';
import { add } from '../content.ts';

/** Asks of a source without an address why readers cannot open it, and where they may find it. */
export function whereToFind(fields: YAMLMap, document: Document): boolean {
  if (fields.has('url') || fields.has('archive')) return false;
  const why = add(document, fields, 'noLink', TODO, 'read');
  const where = add(document, fields, 'findAt', TODO, 'read');
  return why || where;
}

import { isMap, isSeq, type Document, type YAMLMap } from 'yaml';
import { TODO } from '../../../model/schema/index.ts';
import { add } from '../content.ts';

/** A label stands in a drawing. */
const MOST = 34;

/** What a stop counts, where that is short enough to be its label. */
const labelOf = (counts: unknown): string => {
  const short = typeof counts === 'string' ? counts.trim().replace(/\.$/, '') : '';
  return short && short.length <= MOST ? short : TODO;
};

function moveStop(document: Document, stop: YAMLMap, index: number): boolean {
  const had = stop.items.length;
  // A claim tells a number; whether a source counted it or passes it on, only its reader knows.
  const kind = stop.has('claim') ? 'told' : TODO;
  for (const [key, value] of [
    ['kind', kind],
    ['id', `stop-${index + 1}`],
  ] as const)
    if (add(document, stop, key, value)) stop.items.unshift(stop.items.pop()!);
  add(document, stop, 'label', labelOf(stop.get('counts')), 'date');
  add(document, stop, 'carrier', TODO, 'counts');
  return stop.items.length > had;
}

/** Gives every stop of a number an id, a kind, a label and a carrier. */
export function kindsOfStops(fields: YAMLMap, document: Document): boolean {
  const entries = fields.get('entries');
  if (!isSeq(entries)) return false;
  return entries.items.map((stop, index) => isMap(stop) && moveStop(document, stop, index)).some(Boolean);
}

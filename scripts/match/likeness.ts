import { stubOf, type Index, type Wording } from './index-of.ts';
import type { Term } from './types.ts';

/** Names and numbers say what a statement is about. */
const WEIGHT: Record<Term['sort'], number> = { word: 1, name: 1.3, number: 1.2 };
/** What a shared beginning counts beside the same stem. */
const SAME_STUB = 0.6;
/** How much more the share of the wording counts than that of the query, which may say more than was rated. */
const BETA = 1.5;

/** A term of a query: how much it says, and as it is written. */
interface Weighed {
  weight: number;
  word: string;
}

/** The different terms of a query. */
export interface Query {
  terms: Map<string, Weighed>;
  /** Beginnings of its longer terms. */
  stubs: Map<string, Weighed>;
  total: number;
}

/** Weighs the terms of a text by their rarity among the rated statements. */
export function queryOf(terms: readonly Term[], { rarity }: Index): Query {
  const query: Query = { terms: new Map(), stubs: new Map(), total: 0 };
  for (const { key, word, sort } of terms) {
    if (query.terms.has(key)) continue;
    const weighed = { weight: rarity(key) * WEIGHT[sort], word };
    query.terms.set(key, weighed);
    query.total += weighed.weight;
    const stub = stubOf(key);
    if (stub !== null && !query.stubs.has(stub)) query.stubs.set(stub, weighed);
  }
  return query;
}

/**
 * How alike a query and a wording are, 0 to 1: the share of the wording that the query holds and the share of the
 * query that the wording holds, both weighed by rarity, as an F-measure (van Rijsbergen).
 */
export function likeness(query: Query, { keys, stubs }: Wording, { rarity }: Index): number {
  let ofWording = 0;
  let whole = 0;
  for (const key of keys) {
    const held = query.terms.get(key);
    const stub = held ? null : stubOf(key);
    const near = stub === null ? undefined : query.stubs.get(stub);
    const weight = held?.weight ?? rarity(key);
    whole += weight;
    if (held) ofWording += weight;
    else if (near) ofWording += SAME_STUB * weight;
  }
  let ofQuery = 0;
  for (const [key, { weight }] of query.terms) {
    const stub = stubOf(key);
    if (keys.has(key)) ofQuery += weight;
    else if (stub !== null && stubs.has(stub)) ofQuery += SAME_STUB * weight;
  }
  if (ofWording === 0 || ofQuery === 0) return 0;
  const recall = ofWording / whole;
  const precision = ofQuery / query.total;
  return ((1 + BETA ** 2) * precision * recall) / (BETA ** 2 * precision + recall);
}

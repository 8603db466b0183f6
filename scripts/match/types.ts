/** A statement that may have been rated already. */
export interface Match {
  id: string;
  /** For ranking only; comparable within one query. */
  score: number;
  /** 0 to 1: how much of query and statement, weighed by rarity, is the same. Comparable between queries. */
  likeness: number;
  /** Terms that both hold, rarest first, as the query writes them. */
  words: string[];
}

/** A term of a text: as it is compared, and as it is written. */
export interface Term {
  /** Stemmed, folded, with one spelling for words that mean the same in news. */
  key: string;
  /** As written. */
  word: string;
  /** Numbers and names say more of what a statement is about than other words. */
  sort: 'word' | 'name' | 'number';
}

/** What the matcher asks of a language: the terms of a text, function words left out. */
export type Terms = (text: string) => Term[];

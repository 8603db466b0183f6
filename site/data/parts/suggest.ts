import type { Corpus } from '../../../model/read/corpus.ts';
import { urls } from '../urls.ts';

type Site = Corpus['site'];

/** What a suggestion is about: the id of an entry or the address of a page, and the words in question. */
export interface Subject {
  id: string;
  quote?: string;
}

/** A new issue with the subject filled in; without a repository, the page that says how corrections are made. */
export function correctionAddress({ repository }: Site, { id, quote }: Subject): string {
  if (!repository) return urls.page('corrections');
  const query = new URLSearchParams({
    title: `Correction: ${id}`,
    body: [
      `Page: ${id}`,
      ...(quote ? [`Words: “${quote}”`] : []),
      '\nWhat is wrong:\n',
      'The document that shows it (address and place):\n',
    ].join('\n'),
  });
  return `${repository.replace(/\/$/, '')}/issues/new?${query}`;
}

/**
 * Where letters go: an address on the web or of a mailbox opens, any other stands as words.
 * Without one, the page that says how to take part.
 */
export function contactLine({ contact }: Site): { words: string; href?: string } {
  if (!contact) return { words: 'Contact', href: urls.page('contribute') };
  if (/^https?:\/\//.test(contact)) return { words: 'Contact', href: contact };
  if (/^[^\s@]+@[^\s@]+$/.test(contact)) return { words: 'Contact', href: `mailto:${contact}` };
  return { words: `Contact: ${contact}` };
}

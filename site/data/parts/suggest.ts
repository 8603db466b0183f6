import type { Corpus } from '../../../model/read/corpus.ts';

type Site = Corpus['site'];

/** What a report is about: the id of an entry or the address of a page, and the words in question. */
export interface Subject {
  id: string;
  quote?: string;
}

const letter = ({ id, quote }: Subject): { title: string; body: string } => ({
  title: `Correction: ${id}`,
  body: [
    `Page: ${id}`,
    ...(quote ? [`Words: “${quote}”`] : []),
    '\nWhat is wrong:\n',
    'The document that shows it (address and place):\n',
  ].join('\n'),
});

const mail = (contact: string): boolean => /^[^\s@]+@[^\s@]+$/.test(contact);

/**
 * Where an error can be reported with the subject filled in: a new issue, else a letter to a mail box.
 *
 * @returns undefined where no such channel is open: a link that leads nowhere is worse than none
 */
export function reportAddress({ repository, contact }: Site, subject: Subject): string | undefined {
  const { title, body } = letter(subject);
  if (repository)
    return `${repository.replace(/\/$/, '')}/issues/new?${new URLSearchParams({ title, body })}`;
  if (contact && mail(contact))
    return `mailto:${contact}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  return undefined;
}

/** Where letters go: an address on the web or of a mailbox opens, any other stands as words; none, no line. */
export function contactLine({ contact }: Site): { words: string; href?: string } | undefined {
  if (!contact) return undefined;
  if (/^https?:\/\//.test(contact)) return { words: 'Contact', href: contact };
  if (mail(contact)) return { words: 'Contact', href: `mailto:${contact}` };
  return { words: `Contact: ${contact}` };
}

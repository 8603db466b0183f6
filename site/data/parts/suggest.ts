import type { Corpus } from '../../../model/read/corpus.ts';
import * as strings from '../../strings.ts';
import { fill } from '../../fill-in.ts';

type Site = Corpus['site'];

/** What a report is about: the id of an entry or the address of a page, and the words in question. */
export interface Subject {
  id: string;
  quote?: string;
}

const letter = ({ id, quote }: Subject): { title: string; body: string } => ({
  title: fill(strings.report.title, { id }),
  body: [
    fill(strings.report.page, { id }),
    ...(quote ? [fill(strings.report.words, { quote })] : []),
    `\n${strings.report.wrong}\n`,
    `${strings.report.shows}\n`,
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
  if (/^https?:\/\//.test(contact)) return { words: strings.report.contact, href: contact };
  if (mail(contact)) return { words: strings.report.contact, href: `mailto:${contact}` };
  return { words: fill(strings.report.contactAt, { contact }) };
}

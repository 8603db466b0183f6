import type { Corpus } from '../../model/read/corpus.ts';
import { lifeOf } from './parts/life.ts';
import { absolute, urls } from './urls.ts';

/** The contact as RFC 9116 wants it, an address; none where it is words. */
function contactAddress({ contact = '' }: Corpus['site']): string | undefined {
  if (/^https:\/\/\S+$/.test(contact)) return contact;
  return /^[^\s@]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : undefined;
}

/**
 * The day until which the file may be relied on: a year after the content last changed, so that two builds of the
 * same content are the same. A site that nobody keeps says so by it.
 */
function expires({ site, checks }: Corpus): string {
  const days = [
    site.since,
    ...[...checks.values()].flatMap((check) => [lifeOf(check).modified, check.reviewed ?? '']),
  ];
  const last = days.reduce((latest, day) => (day > latest ? day : latest));
  return `${Number(last.slice(0, 4)) + 1}${last.slice(4).replace('-02-29', '-02-28')}T00:00:00Z`;
}

/** `/.well-known/security.txt` (RFC 9116); null where nobody can be written to. */
export function securityTxt(corpus: Corpus): string | null {
  const { site } = corpus;
  const contact = contactAddress(site);
  if (contact === undefined) return null;
  const policy =
    site.repository && new URL(site.repository).hostname === 'github.com'
      ? [`Policy: ${site.repository.replace(/\/$/, '')}/security/policy`]
      : [];
  return [
    `Contact: ${contact}`,
    `Expires: ${expires(corpus)}`,
    `Preferred-Languages: ${site.language}`,
    `Canonical: ${absolute(site.base, urls.securityTxt())}`,
    ...policy,
    '',
  ].join('\n');
}

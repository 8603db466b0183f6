import type { CorpusRule } from './rule.ts';

/** RFC 2606, RFC 6761, RFC 6762 and RFC 7686: nobody can own a name under these. */
const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|local|onion|internal|example\.(?:com|net|org))$/;

/** An address of documentation is fine for a trial; published, every canonical address would lead nowhere. */
export const reservedHost: CorpusRule = {
  name: 'reserved-host',
  description: 'The address of the site is one that somebody can own: a deploy refuses reserved names.',
  scope: 'corpus',
  check: ({ corpus: { site } }) =>
    RESERVED.test(new URL(site.base).hostname)
      ? [
          {
            entry: { id: 'site', path: 'content/site.yml' },
            reason: `Unexpected reserved host ${new URL(site.base).hostname}, expected one that the site is deployed at`,
            fix: 'Write its real address into `base` before a deploy; until then nothing is wrong',
            path: ['base'],
            warning: true,
          },
        ]
      : [],
};

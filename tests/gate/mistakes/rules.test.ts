import { describe } from 'vitest';
import { check, inCheck, inSource, source, testRows } from './row.ts';

const addressed = (url: string) => inSource('https://roads.example/count', url);

describe('rules', () => {
  testRows([
    {
      mistake: 'a person whom nothing names',
      changes: { 'content/people/ann.yml': 'name: Ann\nkind: person\nrole: Nobody (as of May 2024)\n' },
      at: 'content/people/ann.yml:1:1',
      cause: /entries-used: Unexpected .* that no entry names/,
      advice: /Name it where it speaks/,
    },
    {
      mistake: 'a TODO in a check',
      changes: inCheck('getsRight: The order', 'getsRight: TODO The order'),
      at: check,
      mark: 'TODO The',
      cause: /nothing-to-do: Unexpected TODO/,
    },
    {
      mistake: 'a TODO in a body',
      changes: inCheck('Both numbers', 'TODO: both numbers'),
      at: check,
      mark: 'TODO: both',
      cause: /nothing-to-do/,
    },
    ...[
      ['javascript:alert(1)', /expected an https address/],
      ['https://localhost/count', /expected a public host/],
      ['https://127.0.0.1/count', /expected a public host/],
      ['https://roads.example:8443/count', /expected an address without a port/],
      ['https://www.congress.gov@evil.example/', /expected an address without a user name/],
      ['https://аррӏе.com/', /expected a host of plain letters.*xn--/],
      ['https://xn--80ak6aa92e.com/', /expected a host of plain letters/],
      ['ftp://roads.example/count', /expected an https address/],
      ['//roads.example/count', /expected an https address/],
      ['https://roads.example/a b', /expected an address without spaces/],
    ].map(([url, cause]) => ({
      mistake: `the address ${String(url)}`,
      changes: addressed(JSON.stringify(url)),
      at: `${source}:7:6`,
      cause: cause as RegExp,
    })),
    {
      mistake: 'an address of which only the s is missing',
      changes: addressed('http://roads.example/count'),
      at: `${source}:7:6`,
      cause: /Unexpected "http:\/\/roads\.example\/count" in `url`/,
      advice: '"https://roads.example/count"',
    },
  ]);
});

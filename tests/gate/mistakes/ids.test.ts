import { describe } from 'vitest';
import { check, curation, draft, inCheck, inCuration, testRows } from './row.ts';

const waiver = (rule: string) =>
  inCheck(
    'related: []',
    `waivers:\n  - { rule: ${rule}, reason: None exists., until: '2025-01-01' }\nrelated: []`,
  );

describe('ids and references', () => {
  testRows([
    {
      mistake: 'a person with a letter wrong',
      changes: inCheck('people: [mayor]', 'people: [mayer]'),
      at: check,
      mark: 'mayer',
      cause: /unknown-id: Unexpected id "mayer"/,
      advice: 'Perhaps: mayor',
    },
    {
      mistake: 'a person twice',
      changes: inCheck('people: [mayor]', 'people: [mayor, mayor]'),
      at: check,
      mark: 'mayor]',
      cause: /duplicate-id: Unexpected second "mayor" in `people`/,
    },
    {
      mistake: 'a person who has no file yet',
      changes: inCheck('people: [mayor]', 'people: [mayor, ferry-captain]'),
      at: check,
      mark: 'ferry-captain',
      cause: /unknown-id/,
      advice: 'npm run new person "<name>" -- --id ferry-captain',
    },
    {
      mistake: 'a topic that nothing is like',
      changes: inCheck('topics: [bridges]', 'topics: [sausages]'),
      at: check,
      mark: 'sausages',
      cause: /unknown-id: Unexpected id "sausages"/,
      advice: null,
    },
    {
      mistake: 'a claim with a letter missing',
      changes: inCheck('claim: cars-a-day', 'claim: car-a-day'),
      at: check,
      mark: 'car-a-day',
      cause: /unknown-id: Unexpected id "car-a-day"/,
      advice: 'Perhaps: cars-a-day',
    },
    {
      mistake: 'an article with a letter missing',
      changes: inCheck('article: bridge-opens', 'article: bridge-open'),
      at: check,
      mark: 'bridge-open\n',
      cause: /unknown-id: Unexpected id "bridge-open"/,
      advice: 'Perhaps: bridge-opens',
    },
    {
      mistake: 'a source of the evidence with a letter missing',
      changes: inCheck('source: toll-report', 'source: toll-repor'),
      at: check,
      mark: 'toll-repor\n',
      cause: /unknown-id: Unexpected id "toll-repor"/,
      advice: /Perhaps: toll-report\. /,
    },
    {
      mistake: 'a verdict with two letters exchanged',
      changes: inCheck('verdict: mostly-true', 'verdict: mostyl-true'),
      at: check,
      mark: 'mostyl',
      cause: /unknown-id: Unexpected id "mostyl-true"/,
      advice: 'Perhaps: mostly-true',
    },
    {
      mistake: 'a citation of a source that is not in the evidence',
      changes: {
        ...inCheck('[@toll-report, p. 3]', '[@other-report, p. 3]'),
        'content/sources/other-report.yml':
          'title: Other\npublisher: Another\nkind: secondary\ntype: other\npublished: null\nprecision: null\nurl: https://other.example/report\nread: full\nreadNote: All of it was read.\n',
        'content/events/2024-1.yml': (text: string) =>
          text.replace('[county-count]', '[county-count, other-report]'),
      },
      at: check,
      mark: '@other-report',
      cause: /citations-in-evidence: Unexpected citation of "other-report"/,
      advice: 'Add the source to `evidence`',
    },
    {
      mistake: 'a citation with a letter wrong',
      changes: inCheck('[@county-count, table 2]', '[@county-cuont, table 2]'),
      at: check,
      mark: '@county-cuont',
      cause: /unknown-source: Unexpected source "county-cuont"/,
      advice: 'Perhaps: county-count',
    },
    {
      mistake: 'a no-break space in an id',
      changes: inCheck('people: [mayor]', 'people: [may\u00a0or]'),
      at: check,
      mark: '\u00a0',
      cause: /Unexpected U\+00A0 \(no-break space\) in `people\.0`/,
      advice: 'Write may-or',
    },
    {
      mistake: 'a no-break space before a hyphen in an id',
      changes: inCheck('source: toll-report', 'source: toll\u00a0-report'),
      at: check,
      mark: '\u00a0',
      cause: /Unexpected U\+00A0/,
      advice: 'Write toll-report',
    },
    {
      mistake: 'a zero-width space in an id',
      changes: inCheck('people: [mayor]', 'people: [may\u200bor]'),
      at: check,
      mark: '\u200b',
      cause: /Unexpected U\+200B/,
      advice: 'Write mayor',
    },
    {
      mistake: 'a Cyrillic letter in an id',
      changes: inCheck('people: [mayor]', 'people: [m\u0430yor]'),
      at: check,
      mark: '\u0430',
      cause: /Unexpected U\+0430/,
      advice: 'Write it with the letters a to z alone',
    },
    {
      mistake: 'an id in capitals',
      changes: inCheck('source: toll-report', 'source: Toll-Report'),
      at: check,
      mark: 'Toll-Report',
      cause: /Unexpected "Toll-Report" in `evidence\.1\.source`, expected lower-case/,
    },
    {
      mistake: 'a slug that another curation has',
      changes: {
        'seeds/other.txt': 'Another bridge opens\n\nThe bridge carries 4,000 cars a day, she said.\n',
        'seeds/other.yml': draft('bridge-opens', ''),
      },
      at: 'seeds/other.yml:2:7',
      cause: /duplicate-id: Unexpected slug "bridge-opens", which seeds\/bridge\.yml has already/,
      advice: 'another slug',
    },
    {
      mistake: 'one person in two files',
      changes: { 'content/people/mayor.yaml': 'name: The Mayor\nkind: person\nrole: Mayor\n' },
      at: 'content/people/mayor.yaml:1:1',
      cause:
        /file-name: Unexpected ending "\.yaml" of "mayor\.yaml" \(mayor\.yml exists, too\), expected "\.yml"/,
      advice: 'mayor.yml exists already',
    },
    {
      mistake: 'a waiver that is no longer needed',
      changes: waiver('primary-source'),
      at: check,
      mark: '{ rule',
      cause: /stale-waiver: Unexpected waiver of "primary-source" that is no longer needed/,
      advice: 'Remove the waiver',
    },
    {
      mistake: 'a waiver of a rule with a letter wrong',
      changes: waiver('primary-sourc'),
      at: check,
      mark: '{ rule',
      cause: /stale-waiver: Unexpected waiver of "primary-sourc" that names no rule/,
      advice: 'Perhaps: primary-source',
    },
    {
      mistake: 'an evidence item that is cited no more',
      changes: inCheck(/@toll-report(, p\. 3)?/g, '@county-count'),
      at: check,
      mark: 'toll-report',
      cause: /evidence-cited|citation/,
      advice: /\[@toll-report\]/,
      count: 1,
    },
    {
      mistake: 'a claim of the curation twice',
      changes: inCuration(
        'notCheckable',
        '  - { id: cars-a-day, quote: a day, speaker: mayor, kind: statistic }\nnotCheckable',
      ),
      at: `${curation}:18:11`,
      cause: /duplicate-id/,
    },
    {
      mistake: 'a speaker with a letter missing',
      changes: inCuration('speaker: mayor', 'speaker: mayr'),
      at: `${curation}:16:14`,
      cause: /unknown-id: Unexpected id "mayr"/,
      advice: 'Perhaps: mayor',
    },
  ]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gate } from '../../../scripts/gate.ts';
import { editOf } from '../../rules/problems.ts';
import { repository } from '../repository.ts';
import { check, inCheck, inSource, source, testRows } from './row.ts';

const event = 'content/events/2023-1.yml';

describe('dates', () => {
  testRows([
    {
      mistake: 'a bare date',
      changes: inSource("published: '2024-05'\nprecision: month", 'published: 2016-09-20\nprecision: day'),
      at: `${source}:5:12`,
      cause: /bare-date: Unexpected bare YAML date 2016-09-20/,
      advice: 'Put quotation marks around it: "2016-09-20"',
    },
    {
      mistake: '30 February',
      changes: editOf(event)('2023-01-01', '2023-02-30'),
      at: `${event}:1:7`,
      cause: /Unexpected "2023-02-30" in `date`, expected a day that exists/,
    },
    {
      mistake: 'a span that ends before it starts',
      changes: editOf(event)("'2023-01-01'\nprecision: day", "'2023-02/2023-01'\nprecision: range"),
      at: `${event}:1:7`,
      cause: /expected a span that starts before it ends/,
      advice: '"2023-01/2023-02"',
    },
    {
      mistake: 'a day of one digit',
      changes: editOf(event)('2023-01-01', '2023-1-9'),
      at: `${event}:1:7`,
      cause: /expected a quoted EDTF date/,
      advice: 'Perhaps: "2023-01-09"',
    },
    {
      mistake: 'a month 13',
      changes: editOf(event)('2023-01-01', '2023-13-01'),
      at: `${event}:1:7`,
      cause: /Unexpected "2023-13-01" in `date`, expected a quoted EDTF date/,
    },
    {
      mistake: 'a precision that the date has not',
      changes: editOf(event)('precision: day', 'precision: month'),
      at: `${event}:2:12`,
      cause: /Unexpected "month" in `precision`, expected the precision that the date itself has/,
    },
    {
      mistake: 'a source of the future',
      changes: inSource("published: '2024-05'", "published: '2031-05'"),
      at: `${source}:5:12`,
      cause: /not-in-future: Unexpected date "2031-05" in `published`, which is later than today/,
    },
    {
      mistake: 'a source read in the future',
      changes: inSource('read: full', "accessed: '2031-05-01'\nread: full"),
      at: `${source}:8:11`,
      cause: /not-in-future: Unexpected date "2031-05-01"/,
    },
    {
      mistake: 'an event off the timeline',
      changes: {
        'content/events/old.yml':
          "date: '1969-07~'\nprecision: month\ntitle: Moon\ndetail: It was recorded.\nkind: report\nsources: [county-count]\n",
      },
      at: 'content/events/old.yml:1:7',
      cause: /events-in-span/,
      advice: /content\/site\.yml/,
    },
  ]);
});

it('CONTRIBUTING shows an error as it is told', async () => {
  const root = repository(inCheck("published: '2024-06-01'", "published: '2024-06'"));
  const files = await gate(root, '2024-07-01');
  const { path, messages } = files.find((file) => file.path === check)!;
  const told = messages.map(
    ({ line, column, ruleId, reason }) => `${path}:${line}:${column} error ${reason} (${ruleId})`,
  );
  expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(told[0]);
  expect(told).toHaveLength(1);
});

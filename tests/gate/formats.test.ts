import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { report } from '../../model/problem.ts';
import { readCheckArguments } from '../../scripts/arguments/check.ts';
import { blockingFirst, checkJson, githubAnnotations, summaryTable } from '../../scripts/check-formats.ts';
import { formatTold, messagesOf } from '../../scripts/report.ts';
import { problems } from '../rules/problems.ts';
import { editOf } from '../rules/problems.ts';

/** A file whose messages hold what means something to the host. */
function messages(reason = 'Unexpected "a%0A::set-output::x", expected b') {
  const first = new VFile({ path: 'content/a,b:c.yml' });
  report(first, { rule: 'review-due', reason: 'Unexpected day', fix: 'Look again', warning: true });
  const second = new VFile({ path: 'content/b.yml' });
  report(second, { rule: 'schema', reason, fix: 'Mend it', place: { line: 3, column: 5 } });
  return messagesOf([first, second]);
}

it('puts what blocks before what warns', () => {
  expect(blockingFirst(messages()).map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

it('writes annotations that nothing in a message can end', () => {
  const lines = githubAnnotations(messages('Unexpected "x\n::error::y%"')).split('\n');
  expect(lines).toEqual([
    '::error file=content/b.yml,line=3,col=5,title=schema::Unexpected "x%0A::error::y%25". Mend it See docs/rules.md#schema',
    '::warning file=content/a%2Cb%3Ac.yml,line=1,col=1,title=review-due::Unexpected day. Look again See docs/rules.md#review-due',
  ]);
});

it('hands no character to a terminal that could hide, reverse or forge a line', () => {
  const file = new VFile({ path: 'content/people/a\nb\u001b[2J.yml' });
  report(file, { rule: 'text', reason: 'Unexpected "\u202e\u0007\r\u009b"', fix: 'Mend\nit' });
  const [line, count] = formatTold(messagesOf([file])).split('\n');
  expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(line).toContain('a\\u000ab\\u001b[2J.yml');
  expect(count).toBe('1 error');
});

it('writes a table in which nothing of a message is markup', () => {
  const table = summaryTable(messages('Unexpected <img src=x> | @somebody [a](b) `c` #1'));
  const row = table.split('\n').find((line) => line.startsWith('| error'))!;
  expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  expect(row).not.toMatch(/[<@`[\]#](?!\d)|<img/);
  expect(summaryTable([])).toContain('Nothing to mend');
});

it('writes one JSON object', () => {
  const read = JSON.parse(checkJson(messages(), 'no git')) as { messages: unknown[] };
  expect(read).toMatchObject({ errors: 1, warnings: 1, historyLeftOut: 'no git' });
  expect(read.messages[0]).toMatchObject({
    file: 'content/b.yml',
    line: 3,
    column: 5,
    rule: 'schema',
    docs: 'docs/rules.md#schema',
  });
});

it.each([
  [['--format', 'xml'], /--format xml, expected one of human, github, json/],
  [['--fux'], /--fux/],
  [['extra'], /extra/],
])('refuses %s', (args, message) => expect(readCheckArguments(args)).toMatch(message));

it('only warns of a waiver that ran out: a day that passes turns nothing red', () => {
  const waived = editOf('content/checks/cars.md')(
    'selection:',
    "waivers:\n  - { rule: primary-source, reason: The count is not public., until: '2024-06-30' }\nselection:",
  );
  const secondary = {
    'content/sources/county-count.yml': (text: string) => text.replace('primary', 'secondary'),
  };
  expect(problems({ ...waived, ...secondary }, '2024-07-01').join()).toMatch(/ran out on 2024-06-30/);
});

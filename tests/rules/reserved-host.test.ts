import { expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { forDeploy } from '../../scripts/output/deploy.ts';
import { failed } from '../../model/problem.ts';
import { reservedHost } from '../../scripts/rules/reserved-host.ts';
import { runRules } from '../../scripts/rules/run.ts';
import { gate } from '../../scripts/gate.ts';
import { repository } from '../gate/repository.ts';
import { messagesOf, workspace, type Changes } from '../workspace.ts';

const based = (base: string): Changes => ({
  'content/site.yml': (text) => text.replace('https://desk.example', base),
});
const found = (base: string) =>
  runRules(readCorpus(workspace(based(base))).corpus!, [reservedHost], '2024-07-01');

it.each(['https://desk.example', 'https://a.example.org/claims/', 'https://desk.test'])(
  "'reserved-host' warns of %s",
  (base) => expect(found(base)).toMatchObject([{ rule: 'reserved-host', warning: true, path: ['base'] }]),
);

it.each(['https://owner.github.io/claims/', 'https://myexample.com', 'https://example.com.au'])(
  'has nothing against %s',
  (base) => expect(found(base)).toEqual([]),
);

it('is an error for a deploy alone, at its line', async () => {
  const files = await gate(repository(), '2024-07-01');
  expect(failed(files)).toBe(false);
  expect(failed(forDeploy(files))).toBe(true);
  const messages = files.flatMap((file) => file.messages.map((message) => ({ path: file.path, message })));
  expect(messages).toMatchObject([
    { path: 'content/site.yml', message: { line: 4, ruleId: 'reserved-host', fatal: true } },
  ]);
});

it.each([
  ['http://desk.example', 'an https address: "https://desk.example"'],
  ['https://desk.example/?a=1', 'without a query'],
  ['https://desk.example/#a', 'without a fragment'],
  ['https://desk.example/a%20b/', 'a path of letters'],
  ['https://desk.example//a/', 'a path of letters'],
])('an address such as %s is refused with its reason', (base, reason) => {
  expect(messagesOf(based(base))).toEqual([expect.stringMatching(/^content\/site\.yml:4:7 schema: /)]);
  expect(messagesOf(based(base))[0]).toContain(reason);
});

import { load } from 'js-yaml';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Workflow } from './trust.ts';

type Call = { name: string; given: Record<string, unknown> };
type Lists = Record<string, unknown[]>;

/** The script of a workflow, run as the host runs it, with an interface of the host that only notes what it is asked for. */
async function runScript(
  name: string,
  files: Record<string, string>,
  context: object,
  lists: Lists,
): Promise<Call[]> {
  const workflow = load(readFileSync(`.github/workflows/${name}.yml`, 'utf8')) as Workflow;
  const script = Object.values(workflow.jobs)
    .flatMap(({ steps }) => steps)
    .map((step) => String(step.with?.['script'] ?? ''))
    .find(Boolean)!;
  const folder = mkdtempSync(join(tmpdir(), 'claimline-workflow-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const calls: Call[] = [];
  const method = (of: string) => (given: Record<string, unknown>) => {
    calls.push({ name: of, given });
    return Promise.resolve({ data: lists[of] ?? [] });
  };
  const rest = new Proxy(
    {},
    {
      get: (_, area) => new Proxy({}, { get: (__, verb) => method(`${String(area)}.${String(verb)}`) }),
    },
  );
  const github = {
    rest,
    paginate: async (ask: (given: object) => Promise<{ data: unknown[] }>, given: object) =>
      (await ask(given)).data,
  };
  const core = { notice: (text: string) => calls.push({ name: 'notice', given: { text } }) };
  // The only module that these scripts may ask for; paths in it start where the runner would.
  const require = (module: string): object => {
    expect(module).toBe('node:fs');
    return { readFileSync: (path: string) => readFileSync(join(folder, path), 'utf8') };
  };
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
    ...args: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction('github', 'context', 'core', 'require', script)(github, context, core, require);
  return calls;
}

const written = (calls: Call[]): Call[] => calls.filter(({ name }) => /create|update/.test(name));

describe('links', () => {
  const context = { repo: { owner: 'o', repo: 'r' }, runId: 7, serverUrl: 'https://host.example' };
  const report = '### Links\n\n#### Addresses that are gone (1)\n';
  const tell = (text: string, open: object[] = []): Promise<Call[]> =>
    runScript('links', { 'links/report.md': text }, context, { 'issues.listForRepo': open });

  it('opens one issue', async () => {
    const [call, ...more] = written(await tell(report, [{ number: 1, body: 'Something else' }]));
    expect(more).toEqual([]);
    expect(call!.name).toBe('issues.create');
    expect(call!.given['body']).toContain(report);
    expect(call!.given['body']).toContain('gh run download 7');
  });

  it('keeps it current', async () => {
    const known = { number: 4, body: '<!-- the weekly look at links -->\nold' };
    const calls = written(await tell(report, [known]));
    expect(calls.map(({ name, given }) => [name, given['issue_number']])).toEqual([['issues.update', 4]]);
    // Also when nothing is left to tell: a stale list would send people looking.
    expect(written(await tell('### Links\n\nNothing asks for attention.\n', [known]))).toHaveLength(1);
  });

  it('opens none where nothing asks for attention, and none longer than a host takes', async () => {
    expect(written(await tell('### Links\n\nNothing asks for attention.\n'))).toEqual([]);
    const [call] = written(await tell('x'.repeat(500_000)));
    expect(String(call!.given['body']).length).toBeLessThan(65_536);
  });
});

describe('comment', () => {
  const context = {
    repo: { owner: 'o', repo: 'r' },
    serverUrl: 'https://host.example',
    payload: {
      workflow_run: {
        id: 9,
        conclusion: 'success',
        head_sha: 'abc',
        head_branch: 'b',
        head_repository: { owner: { login: 'c' } },
      },
    },
  };
  const comment = async (report: string | null, comments: object[] = [], sha = 'abc'): Promise<Call[]> =>
    written(
      await runScript('comment', report === null ? {} : { 'report/report.json': report }, context, {
        'pulls.list': [{ number: 3, head: { sha } }],
        'issues.listComments': comments,
      }),
    );
  const good = JSON.stringify({
    added: ['/checks/new/'],
    changed: ['/'],
    removed: [],
    checks: ['/checks/new/'],
    errors: [],
  });

  it('says what a contribution does, once', async () => {
    const [call] = await comment(good);
    expect(call).toMatchObject({ name: 'issues.createComment', given: { issue_number: 3 } });
    expect(call!.given['body']).toMatch(
      /Checks added\*\* \(1\)[\s\S]*`\/checks\/new\/`[\s\S]*Pages changed\*\* \(1\)\n\n- `\/`/,
    );
    const again = await comment(good, [
      { id: 5, user: { type: 'Bot' }, body: '<!-- preview of this pull request -->' },
    ]);
    expect(again.map(({ name, given }) => [name, given['comment_id']])).toEqual([
      ['issues.updateComment', 5],
    ]);
    // What somebody else wrote is not taken for its own.
    expect(
      (
        await comment(good, [
          { id: 5, user: { type: 'User' }, body: '<!-- preview of this pull request -->' },
        ])
      )[0]!.name,
    ).toBe('issues.createComment');
  });

  it('says that there is no preview where the site could not be built', async () => {
    const report = JSON.stringify({ built: false, errors: ['content/site.yml:3 Unexpected field'] });
    const body = String((await comment(report))[0]!.given['body']);
    expect(body).toContain('### The preview could not be built');
    expect(body).toMatch(/Still to mend[\s\S]*content\/site\.yml:3 Unexpected field/);
  });

  it('says nothing to a pull request that the run was not for', async () => {
    expect(await comment(good, [], 'other')).toEqual([]);
  });

  it.each([
    ['no report', null],
    ['no JSON', '{'],
    ['another form', '{"added":{"x":1},"errors":"y"}'],
    ['too much', JSON.stringify({ errors: ['x'.repeat(300_000)] })],
  ])('writes a plain comment where the preview left %s', async (_, report) => {
    const [call] = await comment(report);
    expect(call!.given['body']).toMatch(
      /^<!-- preview of this pull request -->\n### The preview (?:was|could not be) built/,
    );
  });

  it('calls nothing right where nobody knows', async () => {
    const body = String((await comment(null))[0]!.given['body']);
    expect(body).toContain('### The preview could not be built');
    expect(body).toContain('in the log of the run');
    expect(body).not.toContain('Nothing is missing');
  });

  it('lets nothing of the contributor be markup, a mention or an address', async () => {
    const hostile = '<img src=x> @all [x](https://evil.example) `a` \u202e ![y](z) | # h www.evil.example';
    const [call] = await comment(
      JSON.stringify({ added: [hostile, '/ok/'], changed: [`/${'a'.repeat(300)}`], errors: [hostile] }),
    );
    const body = String(call!.given['body']).replace(
      /\[artifacts of the run\]\(https:\/\/host\.example\/[^)]*\)/,
      '',
    );
    expect(body).not.toMatch(/<img|@all|\]\(|:\/\/|www\.|\u202e/);
    expect(body).toContain('`/ok/`');
    expect(body).not.toContain('aaaa');
  });
});

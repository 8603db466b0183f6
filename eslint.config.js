import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { fence } from './eslint.fence.js';

export default tseslint.config(
  { ignores: ['dist/', '.dist-*/', 'node_modules/', '.astro/', '.cache/'] },
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
  ...fence,
  { files: ['scripts/report.ts', 'scripts/*.mjs'], rules: { 'no-console': 'off' } },
);

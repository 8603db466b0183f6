import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/**
 * One probe for every edge that the table of docs/architecture.md forbids: a file that does not exist, with the one
 * import that it must not have. ESLint has to refuse it; the fence is a promise only as long as this passes.
 */
const FORBIDDEN: [file: string, statement: string][] = [
  // The ground floor stands on nothing of ours, and touches nothing.
  ['model/probe.ts', "import '../scripts/report.ts';"],
  ['model/probe.ts', "import '../site/data/urls.ts';"],
  ['model/probe.ts', "import '../tests/workspace.ts';"],
  ['model/probe.ts', "import 'node:fs';"],
  ['model/probe.ts', "import 'astro:content';"],
  ['model/probe.ts', "import 'd3-scale';"],
  ['model/probe.ts', "import './read/corpus.ts';"],
  ['model/probe.ts', "void import('./read/corpus.ts');"],
  ['model/probe.ts', 'export const root = process.cwd();'],
  ['model/schema/probe.ts', "import '../read/corpus.ts';"],
  ['model/schema/probe.ts', "import '../../scripts/files.ts';"],
  ['model/schema/probe.ts', "import 'node:path';"],
  ['model/sentences/probe.ts', "import '../../scripts/convert/types.ts';"],
  ['model/views/probe.ts', "import '../../site/data/urls.ts';"],
  ['model/read/probe.ts', "import '../../scripts/report.ts';"],
  ['model/read/probe.ts', "import '../../site/data/urls.ts';"],
  ['model/read/probe.ts', "import '../../tests/workspace.ts';"],
  // Stages of the converter.
  ...['scripts/convert/probe.ts', 'scripts/convert/english/dates/probe.ts', 'scripts/rules/probe.ts'].flatMap(
    (file): [string, string][] => {
      const up = '../'.repeat(file.split('/').length - 2);
      return [
        [file, `import '${up}report.ts';`],
        [file, `import '${up}files.ts';`],
        [file, "import 'node:fs';"],
        [file, "import 'node:process';"],
        [file, `import { readCorpus } from '${up}../model/read/corpus.ts'; readCorpus('');`],
        [file, `import '${up}../site/data/urls.ts';`],
        [file, `import '${up}../tests/workspace.ts';`],
        [file, `void import('${up}report.ts');`],
        [file, 'export const root = process.cwd();'],
      ];
    },
  ),
  ['scripts/convert/probe.ts', "import '../rules/run.ts';"],
  ['scripts/convert/english/probe.ts', "import '../../rules/run.ts';"],
  ['scripts/rules/probe.ts', "import '../convert/plan.ts';"],
  ['scripts/convert/probe.ts', "import './english/dates/find.ts';"],
  ['scripts/convert/curation/probe.ts', "import '../english/names.ts';"],
  ['scripts/match/probe.ts', "import 'node:fs';"],
  ['scripts/match/probe.ts', "import '../../site/data/urls.ts';"],
  // Commands and measures.
  ['scripts/probe.ts', "import '../site/data/urls.ts';"],
  ['scripts/probe.ts', "import 'node:fs';"],
  ['scripts/measure/probe.ts', "import '../../site/data/urls.ts';"],
  ['scripts/measure/probe.ts', "import 'node:fs/promises';"],
  ['scripts/probe.ts', 'console.log(1);'],
  ['scripts/files.ts', "import '../site/data/urls.ts';"],
  // The site's data.
  ...[
    'site/data/probe.ts',
    'site/data/parts/probe.ts',
    'site/data/pages/probe.ts',
    'site/data/chart/probe.ts',
  ].flatMap((file): [string, string][] => {
    const up = '../'.repeat(file.split('/').length - 2);
    return [
      [file, `import '${up}../scripts/report.ts';`],
      [file, `import '${up}components/frame/Head.astro';`],
      [file, "import 'astro:content';"],
      [file, "import 'node:fs';"],
      [file, 'export const root = process.cwd();'],
      [file, `import '${up}../tests/workspace.ts';`],
    ];
  }),
  ['site/data/parts/probe.ts', "import '../pages/home.ts';"],
  ['site/data/chart/probe.ts', "import '../pages/home.ts';"],
  ['site/data/text/probe.ts', "import '../pages/home.ts';"],
  ['site/data/share/probe.ts', "import '../../../scripts/report.ts';"],
  // Markup.
  ['site/components/frame/probe.ts', "import { facets } from '../../data/parts/facets.ts'; facets();"],
  ['site/components/frame/probe.ts', "import { world } from '../../data/world.ts'; world();"],
  ['site/components/frame/probe.ts', "import '../../../model/read/corpus.ts';"],
  ['site/components/frame/probe.ts', "import 'node:path';"],
  ['site/components/frame/probe.ts', "import '../../../scripts/report.ts';"],
  ['site/layouts/probe.ts', "import '../data/world.ts';"],
  ['site/pages/probe.ts', "import '../../model/graph.ts';"],
  ['site/pages/probe.ts', "import 'node:fs';"],
  ['site/pages/probe.ts', "import '../../scripts/report.ts';"],
  // What a reader's browser loads.
  ['site/read/probe.ts', "import 'node:path';"],
  ['site/read/probe.ts', "import { z } from 'zod'; z.string();"],
  ['site/read/probe.ts', "import { id } from '../../model/schema/index.ts'; id.parse('');"],
  ['site/probe.ts', "import '../tests/workspace.ts';"],
];

/** What the table allows and a fence too tight would refuse. */
const ALLOWED: [file: string, statement: string][] = [
  ['model/probe.ts', "import { z } from 'zod';\nz.string();"],
  ['model/probe.ts', "import './schema/index.ts';"],
  ['model/read/probe.ts', "import 'node:fs';\nimport '../schema/index.ts';"],
  ['scripts/convert/probe.ts', "import { english } from './english/index.ts';\nvoid english;"],
  ['scripts/rules/probe.ts', "import '../../model/problem.ts';"],
  ['scripts/probe.ts', "import 'node:path';\nimport './report.ts';"],
  ['site/data/pages/probe.ts', "import '../parts/verdict.ts';"],
  ['site/data/share/probe.ts', "import 'node:fs';"],
  [
    'site/components/frame/probe.ts',
    "import type { World } from '../../data/world.ts';\nexport type W = World;",
  ],
  ['site/components/frame/probe.ts', "import { urls } from '../../data/urls.ts';\nvoid urls;"],
];

const eslint = new ESLint();
const fenced = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax', 'no-console'];
const refusals = async (filePath: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result!.messages.flatMap(({ ruleId }) => (ruleId && fenced.includes(ruleId) ? [ruleId] : []));
};

test.each(FORBIDDEN)('%s may not: %s', async (file, statement) => {
  expect(await refusals(file, statement)).not.toEqual([]);
});

test.each(ALLOWED)('%s may: %s', async (file, statement) => {
  expect(await refusals(file, statement)).toEqual([]);
});

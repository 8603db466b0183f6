/**
 * Who may import whom: one row a folder, read from the top, first match wins. So every file has one row, and no row
 * has to repeat what another forbids: a later block of a flat configuration would replace the options of an earlier
 * one. `tests/fence.test.ts` holds ESLint to a probe for every edge.
 *
 * @typedef {object} Forbidden
 * @property {string[]} [group] patterns of import specifiers, as in .gitignore
 * @property {string} [regex] the same as a regular expression
 * @property {string} message what holds instead
 * @property {boolean} [allowTypeImports] types may pass, values may not
 *
 * @typedef {object} Room
 * @property {string[]} files globs of the folder
 * @property {Forbidden[]} forbidden
 */

/** @type {Forbidden} */
const tests = { group: ['**/tests/**'], message: 'Nothing imports tests/.' };
/** @type {Forbidden} */
const site = { group: ['**/site/**'], message: 'Only the site knows the site.' };
/** @type {Forbidden} */
const scripts = { group: ['**/scripts/**'], message: 'Nothing below the commands knows them.' };
/** @type {Forbidden} */
const node = { group: ['node:*'], message: 'Pure: no disk, no clock, no process.' };
/** @type {Forbidden} */
const disk = {
  group: ['node:fs', 'node:fs/*'],
  message: 'Only scripts/files.ts, scripts/output/{folder,filler}.ts and model/read/ touch the disk.',
};
/** @type {Forbidden} */
const commands = {
  group: ['**/files.ts', '**/report.ts'],
  message: 'Stages and rules are pure: disk and console enter in the command.',
};
/** @type {Forbidden} */
const reading = {
  group: ['**/model/read/**', '**/read/corpus.ts', '**/read/reader.ts'],
  message: 'Reading happens in a command or in site/data/; here only its types.',
  allowTypeImports: true,
};
/** @type {Forbidden} */
const astro = { group: ['astro:*', 'astro'], message: 'Content has one door: model/read/.' };
/** @type {Forbidden} */
const pages = {
  group: ['**/components/**', '**/layouts/**', '**/pages/*.astro'],
  message: 'Data does not know markup.',
};

/** @param {...string} packages what the folder may use besides its neighbours */
const onlyPackages = (...packages) => ({
  group: ['/[a-z]*', '/[a-z]*/**', '/@*/**', ...packages.map((name) => `!/${name}`)],
  message: `The packages of this folder are ${packages.join(', ')}.`,
});

/** @type {Room[]} */
export const ROOMS = [
  {
    files: ['model/read/**'],
    forbidden: [scripts, site, tests, astro],
  },
  {
    files: ['model/**'],
    forbidden: [
      {
        group: ['**/read/**', '**/scripts/**', '**/site/**', '**/tests/**', '**/content/**', '**/seeds/**'],
        message: 'The ground floor stands on nothing of ours.',
        // The types of what reading gives are not reading.
        allowTypeImports: true,
      },
      node,
      onlyPackages(
        'zod',
        'unified',
        'vfile',
        'vfile-message',
        'mdast',
        'nlcst',
        'hast',
        'unist',
        'remark-parse',
        'unist-util-visit',
        'parse-english',
        'nlcst-to-string',
      ),
    ],
  },
  {
    files: ['scripts/convert/english/**'],
    forbidden: [commands, node, reading, site, tests, rules('Stages do not know the rules.')],
  },
  {
    files: ['scripts/convert/**'],
    forbidden: [
      commands,
      node,
      reading,
      site,
      tests,
      rules('Stages do not know the rules.'),
      {
        group: ['**/english/**', '!**/english/index.ts'],
        message: 'The converter knows no language: ask the face of a pack.',
      },
    ],
  },
  {
    files: ['scripts/rules/**'],
    forbidden: [
      commands,
      node,
      reading,
      site,
      tests,
      { group: ['**/convert/**'], message: 'Rules do not know the stages.' },
    ],
  },
  {
    files: ['scripts/match/**'],
    forbidden: [commands, node, reading, site, tests, rules('The matcher does not know the rules.')],
  },
  {
    files: ['scripts/files.ts', 'scripts/output/{folder,filler}.ts', 'scripts/*.mjs'],
    forbidden: [site, tests],
  },
  { files: ['scripts/**'], forbidden: [site, tests, disk] },
  { files: ['site/read/**'], forbidden: [node, tests, astro, schemas()] },
  { files: ['site/data/share/**'], forbidden: [scripts, tests, astro, pages] },
  {
    files: ['site/data/parts/**', 'site/data/chart/**', 'site/data/text/**'],
    forbidden: [
      node,
      scripts,
      tests,
      astro,
      pages,
      { group: ['**/pages/**'], message: 'Pages stand on parts, never the other way.' },
    ],
  },
  { files: ['site/data/**'], forbidden: [node, scripts, tests, astro, pages] },
  {
    files: ['site/components/**', 'site/layouts/**'],
    forbidden: [
      node,
      scripts,
      tests,
      { ...reading, message: 'No query in a component: it takes Props.', allowTypeImports: false },
      {
        // Addresses and the measures of a drawing are constants, not queries.
        regex: String.raw`/data/(?!urls\.ts$|.*/metrics\.ts$)`,
        message: 'Types of site/data/ only: no query in a component.',
        allowTypeImports: true,
      },
    ],
  },
  {
    files: ['site/pages/**'],
    forbidden: [
      node,
      scripts,
      tests,
      { group: ['**/model/**'], message: 'Pages are tables of contents: queries live in site/data/.' },
    ],
  },
  { files: ['site/**'], forbidden: [tests] },
];

/** @param {string} message @returns {Forbidden} */
function rules(message) {
  return { group: ['**/rules/**'], message };
}

/** @returns {Forbidden} */
function schemas() {
  return {
    group: ['zod', '**/schema/**'],
    message: 'The schemas are a third of a megabyte: a reader does not load them.',
    allowTypeImports: true,
  };
}

/** Rooms in which an import must stand at the top, where the fence sees it. */
const PURE = ['model/**', 'scripts/convert/**', 'scripts/rules/**', 'scripts/match/**', 'site/data/**'];

/** The fence as blocks of a flat configuration. */
export const fence = [
  ...ROOMS.map(({ files, forbidden }, index) => ({
    files,
    ignores: ROOMS.slice(0, index).flatMap((room) => room.files),
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: forbidden }],
    },
  })),
  {
    files: PURE,
    // Where the root of the repository, fonts and the cache of pictures come in.
    ignores: ['model/read/**', 'site/data/share/**', 'site/data/world.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: 'Imports stand at the top, where the fence sees them.' },
        {
          selector: 'MemberExpression[object.name="process"]',
          message: 'Pure: no disk, no clock, no process.',
        },
      ],
    },
  },
];

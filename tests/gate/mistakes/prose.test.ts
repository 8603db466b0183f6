import { describe } from 'vitest';
import { check, inCheck, testRows } from './row.ts';

const body = (to: string) => inCheck('Both numbers lie', to);

describe('prose', () => {
  testRows([
    {
      mistake: 'a script',
      changes: body('Both <script>alert(1)</script> numbers lie'),
      at: check,
      mark: '<script',
      cause: /raw-html: Unexpected HTML "<script>"/,
      count: 2,
    },
    {
      mistake: 'HTML for bold',
      changes: body('Both <b>numbers</b> lie'),
      at: check,
      mark: '<b>',
      cause: /raw-html: Unexpected HTML "<b>"/,
      count: 2,
    },
    {
      mistake: 'a link to a page that is no source',
      changes: body('Both [numbers](https://elsewhere.example.org/page) lie'),
      at: check,
      mark: '[numbers](',
      cause: /link: Unexpected link to https:\/\/elsewhere\.example\.org\/page, expected a citation/,
      advice: 'Add the page to content/sources/',
    },
    {
      mistake: 'a link to a page that is a source',
      changes: body('Both [numbers](https://www.roads.example/count/) lie'),
      at: check,
      mark: '[numbers](',
      cause: /link: Unexpected link/,
      advice: '[@county-count]',
    },
    {
      mistake: 'a link with http',
      changes: body('Both [numbers](http://elsewhere.example.org/page) lie'),
      at: check,
      mark: '[numbers](',
      cause: /link/,
      count: 2,
    },
    {
      mistake: 'a link that runs code',
      changes: body('Both [numbers](javascript:alert(1)) lie'),
      at: check,
      mark: '[numbers](',
      cause: /unsafe-link: Unexpected address/,
    },
    {
      mistake: 'an image',
      changes: body('Both ![numbers](https://elsewhere.example.org/a.png) lie'),
      at: check,
      mark: '![numbers',
      cause: /image: Unexpected image/,
    },
    {
      mistake: 'a heading',
      changes: inCheck('Both numbers', '## Both\n\nBoth numbers'),
      at: check,
      mark: '## Both',
      cause: /heading: Unexpected heading, expected a paragraph/,
    },
    {
      mistake: 'a table',
      changes: inCheck('Both numbers', '| a | b |\n| - | - |\n| 1 | 2 |\n\nBoth numbers'),
      at: check,
      mark: '| a',
      cause: /table: Unexpected table/,
      advice: 'comparison',
    },
    {
      mistake: 'a character that nobody sees',
      changes: body('Both\u200b numbers lie'),
      at: check,
      mark: '\u200b',
      cause: /text: Unexpected U\+200B \(zero-width space\) in the body/,
    },
    {
      mistake: 'a citation in code',
      changes: body('Both `[@county-count]` numbers lie'),
      at: check,
      mark: '`[@',
      cause: /citation-form: Unexpected citation in code/,
    },
    {
      mistake: 'a citation that is not closed',
      changes: body('Both [@county-count numbers lie'),
      at: check,
      mark: '[@county-count numbers',
      cause: /citation-form/,
    },
    {
      mistake: 'a citation without a comma before the page',
      changes: body('Both [@county-count p. 3] numbers lie'),
      at: check,
      mark: '@county-count p.',
      cause: /citation-form: Unexpected citation "@county-count p\. 3"/,
      advice: 'Write [@county-count, p. 3]',
    },
    {
      mistake: 'a block of code between marks',
      changes: inCheck('Both numbers', '```\nx\n```\n\nBoth numbers'),
      at: check,
      mark: '```',
      cause: /code-block: Unexpected block of code/,
      advice: 'Leave out the marks of code',
    },
  ]);
});

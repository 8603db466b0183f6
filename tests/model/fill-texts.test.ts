import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { messagesOf, workspace, type Changes } from '../workspace.ts';

const home = (findings: string): Changes => ({
  'content/home.yml': `question: How many?
second: We looked.
answer: The county counted them.
findings:
  - id: a
    picture: timeline
${findings}
`,
});

it('fills the texts of pages and single files', () => {
  const { corpus } = readCorpus(
    workspace({
      'content/pages/about.md':
        '---\ntitle: About {articles|count}\ndescription: Us.\n---\n\nOf {checks} checks, {sources.full|words} {sources.full|noun}.\n',
      'content/site.yml': (text) =>
        text.replace('description: A small', 'description: About {articles|count}, a small'),
    }),
  );
  expect(corpus!.pages.get('about')).toMatchObject({ title: 'About one article' });
  expect(corpus!.pages.get('about')!.body).toContain('Of 1 checks, one');
  expect(corpus!.site.description).toMatch(/^About one article, a small/);
  expect(corpus!.home.second).toBe('We set one claim beside the record.');
  expect(corpus!.audit.criteria[0]!.evidence).toBe('No channel is open.');
});

describe('a name that is none is refused with its place', () => {
  it.each<[string, Changes, string]>([
    [
      'in the body of a page',
      {
        'content/pages/about.md':
          '---\ntitle: About\ndescription: Us.\n---\n\nOne line.\n\nOf {check} checks.\n',
      },
      'content/pages/about.md:8:4 unknown-name: Unexpected name {check}, expected a name of model/vocabulary.ts',
    ],
    [
      'in the title of a page',
      { 'content/pages/about.md': '---\ntitle: The {check} checks\ndescription: Us.\n---\n\nOne line.\n' },
      'content/pages/about.md:2:12 unknown-name: Unexpected name {check} in `title`',
    ],
    [
      'in a finding',
      home("    text: 'Of {links.old} links'"),
      'content/home.yml:7:15 unknown-name: Unexpected name {links.old} in `findings.0.text`, expected one of links, links.older, links.later, links.unordered',
    ],
  ])('%s', (_, changes, message) => {
    expect(messagesOf(changes)).toEqual([expect.stringContaining(message)]);
  });
});

describe('a finding is refused', () => {
  it.each<[string, string, string]>([
    [
      'with a bare number',
      '    text: Of 84 links, most are older',
      'content/home.yml:7:11 finding-holds: Unexpected bare number 84',
    ],
    ['with a bare large number', '    text: All 291,000 of them', 'Unexpected bare number 291,000'],
    [
      'that the data do not bear out',
      '    text: Most are later\n    holds: [links.later > links.older]',
      'Unexpected data in which "links.later > links.older" does not hold',
    ],
    [
      'with a condition on no number',
      '    text: Most\n    holds: [links.most > 1]',
      'Unexpected names in "links.most > 1"',
    ],
    [
      'on older records without whom it does not hold for',
      "    text: '{links.older} are older'",
      'Unexpected finding on older records without `exception`',
    ],
    [
      'with an exception that is no list',
      "    text: Most\n    exception: { of: links, text: 'Not {links}.' }",
      'Unexpected name "links", expected a named list',
    ],
    [
      'that tells what somebody should have known',
      '    text: The record should have been read',
      'Unexpected "should have"',
    ],
  ])('%s', (_, finding, message) => {
    expect(messagesOf(home(finding))).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['text: In 2019 and 2024 nothing was counted'],
    [
      "text: '{links.older} are older'\n    exception: { of: articles.no-older, text: 'Not {articles.no-older}.' }",
    ],
    ['text: Older ones are more\n    holds: [links.older >= links.later]'],
  ])('but not %s', (finding) => {
    expect(messagesOf(home(`    ${finding}`))).toEqual([]);
  });
});

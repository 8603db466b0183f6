import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { bodyOptions } from '../../model/body/options.ts';
import { readProse } from '../../scripts/rules/prose.ts';
import { renderBlocks } from '../../site/data/text/markdown.ts';
import { editOf } from '../rules/problems.ts';
import { repository, told } from './repository.ts';

const check = 'content/checks/cars.md';
const ids = new Set(['county-count', 'toll-report']);

/** What a page cites, and what it says of the body. */
function page(body: string): { cites: string[]; messages: string[] } {
  const file = new VFile({ path: check, value: body });
  const blocks = renderBlocks(file, bodyOptions('checks', ids, []), {
    href: (number) => `#note-${number}`,
    label: (id) => id,
  });
  return {
    cites: blocks.flatMap(({ citations }) => citations.map(({ source }) => source)),
    messages: file.messages.map(({ ruleId }) => ruleId ?? ''),
  };
}

/** Every form that somebody may write, what it cites, and what is said of it. */
const forms: [form: string, cites: string[], says: string[]][] = [
  ['A [@county-count].', ['county-count'], []],
  ['A [@county-count, p. 3].', ['county-count'], []],
  ['A [@county-count,table 1].', ['county-count'], []],
  ['A [@county-count; @toll-report, p. 3].', ['county-count', 'toll-report'], []],
  ['A [@county-count] [@toll-report].', ['county-count', 'toll-report'], []],
  ['A. [@county-count]', ['county-count'], []],
  ['- A [@county-count]\n- B [@toll-report]', ['county-count', 'toll-report'], []],
  ['> A [@county-count].', ['county-count'], []],
  ['A *B* [@county-count].', ['county-count'], []],
  ['A\n[@county-count,\np. 3].', ['county-count'], []],
  ['A `[@county-count]`.', [], ['citation-form']],
  ['A <!-- [@county-count] -->.', [], ['raw-html']],
  ['    A [@county-count].', [], ['code-block', 'citation-form']],
  ['```\n[@county-count]\n```', [], ['code-block', 'citation-form']],
  ['A [@county-count](/sources/county-count/).', [], ['citation-form']],
  ['A.\n\n[@county-count]: https://roads.example/count', [], ['link', 'citation-form']],
  ['## A [@county-count]', [], ['heading', 'citation-form']],
  ['A [@county-count, also @toll-report].', [], ['citation-form']],
  ['A [@county-count; see @toll-report].', ['county-count'], ['citation-form']],
  ['A [see @county-count].', [], ['citation-form']],
  ['A [-@county-count].', [], ['citation-form']],
  ['A [@county-count p. 3].', [], ['citation-form']],
  ['A [@county-count, ].', [], ['citation-form']],
  ['A [@].', [], ['citation-form']],
  ['A [@County-Count].', [], ['citation-form']],
  ['A [@county_count].', [], ['citation-form']],
  ['A [@county-count; toll-report].', ['county-count'], ['citation-form']],
  ['A [@county-count', [], ['citation-form']],
  ['A [@county-count, *p. 3*].', [], ['citation-form']],
  ['A \\[@county-count].', ['county-count'], ['citation-form']],
  ['A [@county-count][].', ['county-count'], ['citation-form']],
  ['A [@nowhere].', [], ['unknown-source']],
  ['A [name withheld] wrote to me@example.org.', [], []],
];

describe('each form of citation', () => {
  it.each(forms)('%s', (form, cites, says) => {
    const found = page(form);
    expect(found).toEqual({ cites, messages: says });
    // The rules read the same grammar: what a page cites is what counts as cited, and nothing else.
    const read = readProse(form);
    expect([...read.cites].filter((id) => ids.has(id))).toEqual(cites);
  });

  it.each(forms)('%s is told by the gate', async (form, _cites, says) => {
    const root = repository(editOf(check)(/$/, `\n${form}\n`));
    const rules = (await told(root)).map((message) => message.split(' ')[1]!.replace(':', ''));
    expect(new Set(rules.filter((rule) => says.includes(rule)))).toEqual(new Set(says));
    if (says.length === 0) expect(rules.filter((rule) => /citation|link|html|source/.test(rule))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { english } from '../../scripts/convert/english/index.ts';
import { extract } from '../../scripts/convert/pipeline.ts';

/** Speaker, cue and words of every attribution. */
const brief = (text: string) =>
  extract(new VFile(text), null, english).sources.map(({ name, cue, content }) => [
    name,
    cue,
    ...content.map(({ start, end }) => text.slice(start, end)),
  ]);

type Row = [string, string, string[][]];

const marks: Row[] = [
  [
    'two straight marks each side',
    "''The dam is safe,'' said Tom Park.",
    [['Tom Park', 'said', "''The dam is safe,''"]],
  ],
  [
    'a quotation at the end of a quotation',
    '“They told us, ‘It is safe,’” Tom Park said.',
    [
      ['Tom Park', 'said', '“They told us, ‘It is safe,’”'],
      ['They', 'told', '‘It is safe,’'],
    ],
  ],
  [
    'three marks at the end',
    "''They all shout 'no,''' said Tom Park.",
    [['Tom Park', 'said', "''They all shout 'no,'''"]],
  ],
  ['a question before its speaker', '“Why us?” Tom Park said.', [['Tom Park', 'said', '“Why us?”']]],
  [
    'a part of a sentence',
    'The dam “has served its time,” Tom Park said.',
    [['Tom Park', 'said', 'The dam “has served its time,”']],
  ],
  [
    'a place after the verb',
    '“It held,” Tom Park said in his remarks at the plant.',
    [['Tom Park', 'said', '“It held,”']],
  ],
  [
    'a participle after the verb',
    '“It held,” Tom Park said answering a question.',
    [['Tom Park', 'said', '“It held,”']],
  ],
  [
    'a quotation that goes on after a participle',
    '“It held,” Tom Park said, adding that nobody slept. “We were lucky.”',
    [
      ['Tom Park', 'said', '“It held,”', '“We were lucky.”'],
      ['Tom Park', 'adding', 'nobody slept'],
    ],
  ],
];

const speakers: Row[] = [
  [
    'a dateline',
    'SPRINGFIELD, Ill. (AP) — Tom Park said the dam was safe.',
    [['Tom Park', 'said', 'the dam was safe']],
  ],
  [
    'a party and a state',
    'Rep. Ann Lee (D-Mass.) said the dam was safe.',
    [['Ann Lee', 'said', 'the dam was safe']],
  ],
  [
    'a party, a state and a comma',
    'After the vote, Rep. Ann Lee (D-Mass.), said the dam was safe.',
    [['Ann Lee', 'said', 'the dam was safe']],
  ],
  [
    'a time before the verb',
    'Ann Lee, who runs the plant, last week said the dam was safe.',
    [['Ann Lee', 'said', 'the dam was safe']],
  ],
  [
    'a description with a relative clause',
    'The fund paid Ann Lee, a farmer who said the dam was safe.',
    [['Ann Lee', 'said', 'the dam was safe']],
  ],
  [
    'a share',
    'Some 26 percent of voters say the dam is safe.',
    [['Some 26 percent of voters', 'say', 'the dam is safe']],
  ],
  ['a number in a number', 'Two in three say the dam is safe.', [['Two in three', 'say', 'the dam is safe']]],
  [
    'the owner of a plural',
    'The workers’ lawyers said the dam was safe.',
    [['The workers’ lawyers', 'said', 'the dam was safe']],
  ],
  ['a contraction', 'They’ve said that the dam is safe.', [['They', 'said', 'the dam is safe']]],
  [
    'a speaker after a clause',
    'In nearby Dale, the mill is hanging on, said the director, Tom Park.',
    [['Tom Park', 'said', 'In nearby Dale, the mill is hanging on']],
  ],
  [
    'an adverb before a name',
    'Still, Tom Park, who runs the plant, argued that the dam was safe.',
    [['Tom Park', 'argued', 'the dam was safe']],
  ],
  ['nouns that look like verbs', 'The mill states that have suffered most are far away.', []],
  ['a participle alone', 'The plant, best known for its dam, closed.', []],
];

const words: Row[] = [
  [
    'a comment in between',
    'In Dale, Tom Park said, the dam is safe.',
    [['Tom Park', 'said', 'In Dale', 'the dam is safe']],
  ],
  [
    'according to a described person, first',
    'According to Ann Lee, the mayor’s lawyer, the dam is safe.',
    [['Ann Lee', 'According to', 'the dam is safe']],
  ],
  [
    'according to a described person, last',
    'The dam is safe, according to Ann Lee, a lawyer who works in Dale.',
    [['Ann Lee', 'according to', 'The dam is safe']],
  ],
  [
    'according to a book',
    'According to “Deep Water” by Ann Lee, the dam is safe.',
    [['“Deep Water” by Ann Lee', 'According to', 'the dam is safe']],
  ],
  [
    'a listener with a title',
    'Tom Park asked former mayor Ann Lee whether the dam was safe.',
    [['Tom Park', 'asked', 'whether the dam was safe']],
  ],
  ['a listener and no conjunction', 'Tom Park told CNN he’ll stay.', [['Tom Park', 'told', 'he’ll stay']]],
  [
    'a poll that shows somebody ahead',
    'A new poll shows Lee leading Park by 10 points.',
    [['A new poll', 'shows', 'Lee leading Park by 10 points']],
  ],
];

describe('quotation marks', () => {
  test.each(marks)('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('speakers', () => {
  test.each(speakers)('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('what is said', () => {
  test.each(words)('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('labels', () => {
  test('a headline by its colon, with the full name of the text', () => {
    const text =
      'Lee: ‘The Dam Is Safe’\n\nThe engineer Ann Lee spoke in Dale on Monday, and the hall was full.';
    expect(brief(text)).toEqual([['Ann Lee', ':', '‘The Dam Is Safe’']]);
  });
  test('a headline that is a heading', () => {
    const text =
      'Big Win for Dale: The Dam Is Safe\n\nThe engineer Ann Lee was in Dale on Monday, and the hall was full.';
    expect(brief(text)).toEqual([]);
  });
  test('a transcript', () => {
    const text = 'PARK: The dam is safe.\n\nLEE: It leaks.\n\nPARK: It does not leak.\n\nLEE: Look at it.';
    expect(brief(text).map(([name, cue]) => [name, cue])).toEqual([
      ['PARK', ':'],
      ['LEE', ':'],
      ['PARK', ':'],
      ['LEE', ':'],
    ]);
  });
});

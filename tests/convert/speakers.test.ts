import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { english } from '../../scripts/convert/english/index.ts';
import { citedSources } from '../../scripts/convert/article/cited-sources.ts';
import { extract } from '../../scripts/convert/pipeline.ts';
import { anyText } from './any-text.ts';

const found = (text: string) => extract(new VFile(text), null, english);
/** Name, how it was found, and the words, of every attribution. */
const brief = (text: string) =>
  found(text).sources.map(({ name, basis, content }) => [
    `${name} (${basis})`,
    ...content.map(({ start, end }) => text.slice(start, end)),
  ]);
type Row = [string, string, string[][]];

const pronouns: Row[] = [
  [
    'the subject before others',
    'Tom Park met Sean Pike on Monday. He said the talks went well.',
    [['Tom Park (pronoun)', 'the talks went well']],
  ],
  [
    'the gender of a first name',
    'Joan Pike met Tom Park on Monday. He said the talks went well.',
    [['Tom Park (pronoun)', 'the talks went well']],
  ],
  [
    'the gender of a title and a relation',
    'Pike, 61, was released. His wife, Lindsay Pike, stood beside him. “We are free,” she said.',
    [['Lindsay Pike (pronoun)', '“We are free,”']],
  ],
  [
    'the gender of a predicate',
    'Rep. Zuma Dale is one of three women on the board. A man was held. He said it was late.',
    [['A man (pronoun)', 'it was late']],
  ],
  [
    'a surname in -s is one person',
    '“It held,” Cole said.\n\nAdams said the dam was old.\n\n“It was,” she said.',
    [
      ['Cole (named)', '“It held,”'],
      ['Adams (named)', 'the dam was old'],
      ['Adams (pronoun)', '“It was,”'],
    ],
  ],
  [
    'no company and no place',
    'Boeing pledged to act. France agreed to pay. “It is late,” he said.',
    [
      ['Boeing (named)', 'to act'],
      ['France (named)', 'to pay'],
      ['he (open)', '“It is late,”'],
    ],
  ],
  [
    'nobody who speaks within a quotation',
    'Tom Park wrote about the vote. “Sean Pike said it was close,” he wrote.',
    [
      ['Tom Park (pronoun)', '“Sean Pike said it was close,”'],
      ['Sean Pike (named)', 'it was close'],
    ],
  ],
  [
    'open where two are as likely',
    'Tom Park and Sean Pike met. It rained. “It is late,” he said.',
    [['he (open)', '“It is late,”']],
  ],
  [
    'open within a quotation',
    '“He told me that the dam was safe,” Joan Pike said of Tom Park.',
    [
      ['Joan Pike (named)', '“He told me that the dam was safe,”'],
      ['He (open)', 'the dam was safe'],
    ],
  ],
  [
    'his vow',
    'Harwick is under fire over his vow that the ferry would be free.',
    [['Harwick (pronoun)', 'the ferry would be free']],
  ],
];

const quotations: Row[] = [
  [
    'an apposition, and a listener who does not speak',
    '“Turnout fell,” pollster Ann Marsh, part of the team at the mill, told the BBC.',
    [['Ann Marsh (named)', '“Turnout fell,”']],
  ],
  [
    'a description before the name',
    '“It will hold,” Hale’s spokeswoman, Ann Strong, said.',
    [['Ann Strong (named)', '“It will hold,”']],
  ],
  [
    'a verb that no list holds',
    '“I am so ready,” Ann Marsh emailed her daughter.',
    [['Ann Marsh (named)', '“I am so ready,”']],
  ],
  [
    'capitals of names do not make a title',
    '“They had to go to Germany,” Tom Park said.',
    [['Tom Park (named)', '“They had to go to Germany,”']],
  ],
  ['an inverted one', '“Turn it on,” muttered Ann Marsh.', [['Ann Marsh (named)', '“Turn it on,”']]],
  [
    'a verb before a colon',
    'Asked about it, Tom Park hit back: “It is new.”',
    [['Tom Park (named)', '“It is new.”']],
  ],
  [
    'a label',
    'It rained.\n\nAnn Marsh, Channel Nine: “It was her best debate.”',
    [['Ann Marsh (named)', '“It was her best debate.”']],
  ],
  [
    'a question, then an apposition',
    '“Who pays for this?” Ann Marsh, a nurse who lives there, asked.',
    [['Ann Marsh (named)', '“Who pays for this?”']],
  ],
];

const speakers: Row[] = [
  [
    'two by name',
    'Both Vint and Willis told the board that it was late.',
    [
      ['Vint (named)', 'it was late'],
      ['Willis (named)', 'it was late'],
    ],
  ],
  [
    'one body with "and" in its name',
    'Customs and Border Protection said it was late.',
    [['Customs and Border Protection (named)', 'it was late']],
  ],
  [
    'whoever brings a document out',
    'In May, Hale issued a report arguing that the dam leaks.',
    [['Hale (named)', 'the dam leaks']],
  ],
  [
    'a participle before the name',
    'He was accompanied by Governor Ida Voss, who urged voters to wait.',
    [['Ida Voss (named)', 'voters to wait']],
  ],
  [
    'what somebody does meanwhile is no name',
    'Also speaking, a driver, Musa Dan, said the road was shut.',
    [['Musa Dan (named)', 'the road was shut']],
  ],
  [
    'as per, per',
    'As per the audit, the wells are dry. Rents fell, per the housing bureau.',
    [
      ['the audit (named)', 'the wells are dry'],
      ['the housing bureau (named)', 'Rents fell'],
    ],
  ],
  [
    'a verb of two words',
    'The mayor ruled out a tax. Ida Voss shot back that he was late.',
    [
      ['The mayor (described)', 'a tax'],
      ['Ida Voss (named)', 'he was late'],
    ],
  ],
  [
    'put at a number',
    'The survey put the number of wells at 900.',
    [['The survey (named)', 'the number of wells at 900']],
  ],
  [
    'adamant that',
    'Ida Voss was adamant that the sale would go on.',
    [['Ida Voss (named)', 'the sale would go on']],
  ],
  ['state is a noun here', 'The federal, state and local data puts it at 44.', []],
  ['who was told does not tell', 'Dam has cracks, inquiry told', []],
  [
    'a transcript',
    'PIKE: It is late. It rains.\n\nSCREEN: A poll\n\nVOSS: It is not.',
    [
      ['PIKE (named)', 'It is late', 'It rains.'],
      ['VOSS (named)', 'It is not'],
    ],
  ],
  [
    'questions and answers',
    'The Herald spoke at length with Ida Voss, an engineer of the works, about the dam.\n\nQ: Did it leak?\n\nA: It did.\n\nQ: When?\n\nA: In May.',
    [
      ['Ida Voss (described)', 'It did'],
      ['Ida Voss (described)', 'In May'],
    ],
  ],
  [
    'questions and answers of whom the headline names, of two in the text',
    'How Ida Voss mended a dam\n\nIda Voss, 44, talked to Ann Marsh, a reporter, about the dam.\n\nQ: Did it leak?\n\nA: It did.\n\nQ: When?\n\nA: In May.',
    [
      ['Ida Voss (described)', 'It did'],
      ['Ida Voss (described)', 'In May'],
    ],
  ],
  [
    'a transcript whose full names stand further down',
    'PIKE: It is late.\n\nVOSS: It is not.\n\nJoan Pike, an engineer, left first.',
    [
      ['Joan Pike (named)', 'It is late'],
      ['VOSS (named)', 'It is not'],
    ],
  ],
  [
    'a rank in a quotation',
    '“Inspector Dayo Kessin is on his way,” the town said. Kessin said the road was shut.',
    [
      ['the town (named)', '“Inspector Dayo Kessin is on his way,”'],
      ['Dayo Kessin (named)', 'the road was shut'],
    ],
  ],
  [
    'nobody’s rank where two bear the name',
    '“Inspector Dayo Kessin and Sgt. Ola Kessin are on their way,” the town said. Kessin said the road was shut.',
    [
      ['the town (named)', '“Inspector Dayo Kessin and Sgt. Ola Kessin are on their way,”'],
      ['Kessin (named)', 'the road was shut'],
    ],
  ],
  [
    'an office with a capital',
    'The Minister, Ida Voss, came late. The Minister said the road was shut.',
    [['Ida Voss (described)', 'the road was shut']],
  ],
  [
    'a form of address of two with one last name',
    'Ann Marsh was robbed, and Tom Marsh, a brother of hers, was there. Mr Marsh said the road was shut.',
    [['Tom Marsh (named)', 'the road was shut']],
  ],
  [
    'a day that is a first name',
    'One of them, Friday Kessin, 29, told the court that he had fled. Kessin said it was late.',
    [
      ['Friday Kessin (named)', 'he had fled'],
      ['Friday Kessin (named)', 'it was late'],
    ],
  ],
  [
    'somebody unnamed, with where he works',
    'A senior official of the Harbour Board told this paper that the pier leaks. “It was late,” the official said.',
    [
      ['A senior official of the Harbour Board (named)', 'the pier leaks'],
      ['A senior official of the Harbour Board (described)', '“It was late,”'],
    ],
  ],
  ['no season and no adverb', 'She spent the summer accusing him of theft. However said it was late.', []],
];

describe.each([
  ['whom a pronoun means', pronouns],
  ['whose a quotation is', quotations],
  ['who speaks', speakers],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_name, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

test('a quotation that nobody is named for stands in a list of its own', () => {
  const text =
    'It rained. “Nobody told us anything at all.” The road was shut.\n\n“It held,” Ann Marsh said.';
  const { unattributed } = found(text);
  expect(unattributed.map(({ start, end }) => text.slice(start, end))).toEqual([
    '“Nobody told us anything at all.”',
  ]);
});

test('every quotation of some words is somebody’s or in that list, on any text', () => {
  const piece = fc.constantFrom(
    '“It will hold for years,” ',
    'Tom Park ',
    'said. ',
    'she ',
    'told',
    ', ',
    ': ',
    '\n\n',
    'who ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
        anyText,
      ),
      (text) => {
        const { blocks, sources, unattributed } = found(text);
        const held = [...sources.flatMap(({ content }) => content), ...unattributed];
        for (const { index } of text.matchAll(/“It will hold for years,”/g)) {
          const block = blocks.find(({ start, end }) => start <= index && index < end);
          if (block?.kind === 'paragraph')
            expect(held.some(({ start, end }) => start <= index && index < end)).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a name that a pronoun leaves open is not published', () => {
  const { sources } = found('“It is late,” he said. Ann Marsh said it was early. She said so twice.');
  expect(citedSources(sources, () => null).map(({ name, basis }) => [name, basis])).toEqual([
    ['Ann Marsh', 'named'],
  ]);
});

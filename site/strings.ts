/**
 * Every word of the interface, in one file: what pages say that is not content. Another team changes the words
 * here and nothing else.
 *
 * `{name}` is filled in by the page; the compiler refuses a name that the page does not fill. Where a number
 * stands in a text, it has a form for each plural of the language (`one`, `other`; others have more), and
 * `{n}` is the number.
 */

/** The language of these words: how numbers and lists are written, and which form of a plural fits. */
export const language = 'en-GB';

/** What stands around every page. */
export const frame = {
  skip: 'Skip to the text',
  sections: 'Sections',
  more: 'More',
  licence: 'Our own texts are under {licence}; quoted passages belong to their publishers.',
  checks: 'Checks',
  timeline: 'Timeline',
  numbers: 'Numbers',
  articles: 'Articles',
  sources: 'Sources',
  balance: 'Balance',
  method: 'Method',
  people: 'People',
  topics: 'Topics',
  glossary: 'Glossary',
  read: 'Read an article beside the record',
  about: 'About',
  corrections: 'Corrections',
  contribute: 'Contribute',
  data: 'Data',
  feed: 'RSS',
  report: 'Report an error',
  search: 'Search',
  footnote: 'A verdict rates the wording of one claim, never a person.',
  homeTitle: '{site}: {page}',
  title: '{page} · {site}',
} as const;

/** Lists: choices, groups, pages. */
export const list = {
  chosen: 'Chosen',
  takeAway: ', take it away',
  otherLists: 'Other lists',
  narrow: 'Narrow down: {facet}',
  jump: 'Jump to',
  continued: ', continued',
  empty: 'Nothing stands in this list.',
  range: '{from} to {to} of {total}.',
  otherOrders: 'Other orders',
  pages: 'Pages of this list',
  previous: 'Previous page',
  next: 'Next page',
  page: 'Page',
  all: 'All {n} {what}',
  narrowable: 'The list of {what}, to narrow it down',
  follow: 'Follow {what}:',
  rss: 'RSS',
  jsonFeed: 'JSON Feed',
} as const;

/** The page of a check. */
export const check = {
  appears: 'Where it appears',
  appearsNote: 'The claim underlined, with the sentences around it',
  paragraph: 'paragraph {number}',
  originalAt: 'Open the original at paragraph {number}',
  archiveAt: 'Archived copy at paragraph {number}',
  amongClaims: 'Paragraph {number} among all claims of {place}',
  looksInto: 'What it looks into: {title}',
  changed: 'The verdict was changed',
  verdictWas: 'The verdict was:',
  allCorrections: 'All corrections',
  noSpeaker: 'Speaker not established',
  openAt: 'Open {place} at this passage',
  cannotOpen: 'The original cannot be opened from here: its address is not known.',
  archive: 'Archived copy',
  around: 'The sentences around it',
  wordings: { one: 'The wording, in its place', other: 'All {n} wordings, in their places' },
  number: 'The number',
  numberNote: 'Claimed above the line, recorded below it',
  claimed: 'Claimed',
  recorded: 'Recorded',
  outOf: 'Out of',
  asTable: 'The same numbers as a table',
  tableName: 'The numbers as a table',
  where: 'Where',
  numberIn: 'Number ({unit})',
  counts: 'What it counts',
  source: 'Source',
  theArticle: 'the article',
  differs: 'Changed:',
  before: 'Before:',
  others: 'How others rated it',
  othersNote: 'In our words; each is in the evidence',
  itsRow: 'Its row in the evidence',
  answered: 'What those concerned answered',
  answerOf: 'The answer of {from}',
  ratedOn: 'on {claim}: {rating}',
  relayed: 'Not read in the document itself but as relayed: {who}',
  history: 'History',
  noCorrections: 'No corrections so far. A change would be shown here, with what stood before.',
  whyChosen: 'Why this claim was chosen.',
  firstPublished: 'First published {date}.',
  short: 'In short',
  getsRight: 'What it gets right',
  unknown: 'What remains unknown',
  nothingUnknown: 'Nothing that would bear on the verdict.',
  matters: 'Why it matters',
  onPage: 'On this page',
  record: 'The record',
  numberOnWay: 'The number on its way',
  onTimeline: 'On the timeline',
  people: 'People and organisations',
  related: 'Related',
  closed: 'Cannot be opened from here.',
  when: 'When',
  whenNote: 'Claim above the line, evidence below; each mark leads to its row in the evidence',
  inEvidence: '{what}: in the evidence',
  whenKey: 'Filled: a primary document. Hollow: a secondary one. A bar: only the month or year is known.',
  datesInWords: 'The dates in words',
  claimAt: 'Claim:',
  primary: ' (primary)',
  undated: { other: 'Not drawn, for want of a date: {n}.' },
  cite: 'Cite this check',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  embed: 'Embed',
  embedName: 'HTML for another site',
  picture: 'A picture of it',
  reuse: 'Our text may be reused with credit under {licence}; quoted passages belong to their publishers.',
  report: 'Report an error in this check',
  reportNote:
    'Say which words are wrong and what shows it. The address of this page and the quotation are filled in for you.',
  write: 'Write a report on this check',
  means: 'What this verdict means, and why it follows',
  howReached: 'How verdicts are reached',
  onScale: 'On the scale',
  confidence: 'Confidence',
  read: 'Read',
  lastReviewed: ', last reviewed ',
  checked: 'Checked',
  because: '{verdict}, because {reason}.',
} as const;

/** The page of an article. */
export const article = {
  noOutlet: 'Outlet not established',
  reconstructed: 'Headline reconstructed by the editors; not a quotation',
  draft: 'Draft.',
  draftNote:
    'This article has been read by machine only: the passages below are proposals, and nobody has yet confirmed where it comes from or what it claims.',
  updated: 'Updated',
  by: 'By',
  original: 'The original article',
  noAddress: 'The original address is not known',
  archive: 'Archived copy',
  people: 'People and organisations',
  topics: 'Topics',
  numbers: 'Numbers that travelled',
  onTimeline: 'On the timeline',
  inIt: 'In it',
  whole: 'The whole article',
  wholeNote: 'One bar a paragraph, as long as its text; each mark leads to the claim below. {tally}.',
  cites: 'Whom it cites, and when',
  citesNote: 'Found in the text. What the article cites is not our evidence: that stands in the checks.',
  sources: 'Sources named',
  none: 'None found.',
  dates: 'Dates mentioned',
  theDate: 'The date',
  theHeadline: 'The headline',
  theOutlet: 'The outlet',
  follows: 'What it follows',
  notRated: 'Considered, not rated',
  notRatedNote: 'Statements that no record could settle, or that were left for another reason',
  inParagraph: ', paragraph {number}. {reason}',
  passages: 'Passages with claims',
  passagesNote: 'In the order of the article. The rest belongs to its publisher and is not shown.',
  saidBy: 'Said by {speaker}',
  archiveAt: 'Open the archived copy at this passage',
  originalAt: 'Open the original at this passage',
  provenance: 'Provenance',
  withheld: 'Withheld here:',
  readFrom:
    'Read from {file}, {words}, by version {version} of the converter. Every quotation on this page is held to that file by its checksum: if one byte of it changes, the site is not built.',
} as const;

/** The page of a document, and links to it. */
export const source = {
  elsewhere: 'Elsewhere here',
  onTimeline: '{date}, on the timeline',
  open: 'Open the document',
  archive: 'Archived copy',
  kicker: '{publisher}, {kind} source',
  noAddress: 'No address of the original is known',
  opened: 'Last opened',
  bearInMind: 'To bear in mind.',
  noLink: 'No link.',
  uses: 'Checks that lean on it',
  further: {
    one: '{n} further use is not shown here; the data of the site has them all.',
    other: '{n} further uses are not shown here; the data of the site has them all.',
  },
} as const;

/** The page of a person or organisation. */
export const person = {
  said: 'Said by {name}',
  concern: 'Checks that concern {name}, whoever speaks',
  listSaid: 'checks of what is said by {name}',
  listConcern: 'checks that concern {name}',
  partOf: 'Part of',
  parts: 'Its parts here',
  aliases: 'Also called',
  elsewhere: 'Elsewhere',
  follow: 'checks that concern or quote {name}',
} as const;

/** Numbers that travelled. */
export const figure = {
  numbers: 'Numbers that travelled',
  flow: 'Above the line: told, in colour where a check has rated the wording. Below it: on record; solid is counted in a document, hatched is relayed by another, dashed counts something else. One scale; the order is that of time, the spacing is not. A band joins a number to the one it came from; without a source that bears it out there is none.',
  told: 'Told',
  onRecord: 'On record',
  everyStop: 'Every stop of the number, oldest first',
  when: 'When',
  number: 'Number',
  counts: 'What it counts there',
  who: 'Who',
  change: 'Change of meaning: ',
  different: 'Different here: ',
  relayed: 'Relayed',
  counted: 'Counted',
  stops: 'Stop by stop',
  checks: 'Checks of this number',
} as const;

/** The first page. */
export const home = {
  checks: 'What was checked',
  readCheck: 'Read the check',
  claimed: 'Claimed: {number}',
  numbers: 'What a number counted, and what it was told as',
  all: 'All {figures}',
  score: 'Checks by verdict',
  scoreDrawn: 'Checks by verdict, drawn to scale',
  older: { one: '{n} older record', other: '{n} older records' },
  unordered: { other: ', {n} not ordered' },
  later: { other: ', {n} later' },
  timeline: 'What was claimed and what was on record',
  largeTimeline: 'The timeline, large and in words',
  ways: 'Ways in',
  who: 'Who makes this:',
} as const;

/** The timeline. */
export const timeline = {
  older: 'older than the article',
  later: 'later than the article',
  unordered: 'order not known',
  data: 'data',
  law: 'law or policy',
  court: 'court or hearing',
  report: 'report, fact-check or statement',
  keyThreads: 'Key to the threads',
  keyMarks: 'Key to the marks',
  keyRecords: 'Key to the records',
  keyNote:
    'above the line: what was claimed; below it: what is on record; hollow: no check uses it; a bar under a mark: only the month or year is known',
  shaded: 'Shaded: {series}; the area is the count. Background, no claim. {note}',
  emptyYear: 'No article and no record of this site is dated {year}.',
  claims: { one: '{n} claim', other: '{n} claims' },
  notDrawn: 'Not drawn, because the date lies outside these years or is not known:',
  ties: 'Older or later, article by article',
  tiesNote: 'A link is a document that a check uses; it does not say who could have seen it.',
  tiesName: 'Older and later records, as a table',
  tiesCaption: 'Records of the checks of each article, older and later than it',
  article: 'Article',
  olderHead: 'Older',
  laterHead: 'Later',
  notKnown: 'Not known',
  links: 'Links',
  inWords: 'The same in words, by year',
  claimed: 'What was claimed',
  onRecord: 'What is on record',
  counts: '{older} older, {later} later',
  begins: '{period} begins',
  nextPages: 'On the next pages',
  pages: 'Pages of this year',
  previous: 'Previous page',
  next: 'Next page',
  years: 'Years',
  timeline: 'The timeline',
} as const;

/** Balance and openness. */
export const balance = {
  missing: 'Missing: {what}',
  caption: '{heading}: claims by verdict, each row with the number it is out of',
  claims: 'Claims',
  allSources: 'All sources, with how much of each was read',
  sample: 'What these counts cannot show',
} as const;

/** Pages of prose: method, corrections, glossary. */
export const prose = {
  log: 'The log',
  logNote: 'Every published change, newest first',
  emptyLog: 'No check has been corrected so far.',
  differs: 'Changed:',
  before: 'Before:',
  disclosures: 'What readers should know',
  scale: 'The scale',
  scaleNote: 'Version {version}. Each check keeps the version it was rated under.',
  offScale: 'off the scale',
  step: '{value} of 5',
  also: 'Also: {names}. ',
  sourceFor: 'Source for {term}: {source}',
  test: 'From answers to a verdict',
  testNote:
    'Four questions are answered for each claim. The first row of the table that fits the answers gives the verdict.',
  example: 'For example: {example}',
  counterExample: 'Not so: {example}',
  table: 'The table',
  because: 'Because {reason}.',
  borders: 'Borders',
  versions: 'Versions of the scale',
  version: 'Version {version}',
  followCorrections: 'every correction',
  corrections: 'Corrections',
  pageOf: 'Page {number} of {of}.',
} as const;

/** The page that sets a text beside the record. */
export const reading = {
  how: 'How a match is made, and where it fails',
  same: 'Same words.',
  sameNote:
    'At least eight words of a checked quotation stand in your text, in the same order. The verdict was given for these words.',
  likely: 'Very likely.',
  likelyNote:
    'Most of the words that say what a claim is about agree, whatever their order. Read both wordings before you rely on it: a verdict rates one wording.',
  possible: 'Possible.',
  possibleNote: 'Only part of it agrees. It is listed beside the text and never coloured in it.',
  holds:
    'The list holds {counted}. A text about anything else will match nothing, and no match says nothing about truth. A sentence that denies a claim can match it: the mark then leads to the claim and does not rate your sentence. Nothing that you paste is sent or kept.',
  text: 'Text of the article',
  compare: 'Compare',
  result: 'Result',
  marked: 'The text, with marks',
  noScript:
    'This page compares in your browser and needs JavaScript. Without it, look a sentence up among {checks}.',
  allChecks: 'all checks',
  lede: 'Paste any text. Sentences that make a claim checked here are marked, and so are numbers whose way is known. Nothing is sent: the comparison runs in your browser.',
} as const;

/** The search page. */
export const search = {
  noScript: 'Search runs in your browser and needs JavaScript. Without it, the lists lead everywhere:',
  words: 'Words to look for',
  search: 'Search',
  narrow: 'Narrow down',
  results: 'Results',
  more: 'Show more',
} as const;

/** Where no page stands. */
export const missing = {
  name: 'Page not found',
  description: 'There is no page at this address.',
  title: 'No page stands at this address',
  lede: 'Addresses of checks never change, so the link may have been cut short. These lead to every page there is.',
  search: 'Search for a word of it',
} as const;

/** Where a page stood that has moved. */
export const moved = {
  title: 'This page has moved',
  lede: 'Your browser goes there by itself. Where it does not, this leads on:',
  newAddress: 'To the new address',
} as const;

/** The page of the data. */
export const data = {
  title: 'Data',
  lede: 'Everything that these pages say, for programs: the same entries, in the same words.',
  files: 'Files',
  tables: 'Tables',
  tablesNote:
    'CSV of RFC 4180 in UTF-8, one table a kind. What is no single value stands in its cell as JSON.',
  formulas:
    'A spreadsheet may take a cell that begins with an equals sign for a formula: import the columns as text.',
  stays: 'What stays',
  staysNote:
    'Ids and addresses never change once they are published. Within a version of the API no file and no field is renamed or removed; fields may be added. Names that pages withhold are in none of these files.',
  releases: 'Releases with an SQLite database and checksums stand {place}.',
  inRepository: 'in the repository',
  licence: 'Licence',
} as const;

/** A check on the page of somebody else. */
export const embed = {
  evidenceAt: 'The evidence, at {site}',
} as const;

/** The page of a topic. */
export const topic = {
  topic: 'Topic',
  checks: 'Checks',
  list: 'checks on {topic}',
  articles: 'Articles on it',
  follow: 'this topic',
} as const;

/** How lists of checks are narrowed down. */
export const facets = {
  verdict: 'By verdict',
  verdictAbout: 'From best to worst, then what is off the scale and what has no verdict.',
  topic: 'By topic',
  topicAbout: 'From A to Z.',
  speaker: 'Said by',
  speakerAbout: 'Who says the claim, or to whom its article credits it, from A to Z.',
  person: 'Concerns',
  personAbout: 'Whom the claim is about, whoever says it, from A to Z.',
  year: 'By year of the article',
  yearAbout: 'The year in which the claim was printed.',
  matter: 'By year of the matter',
  matterAbout: 'The years that a claim names, and those of the records that its check leans on.',
  article: 'By article',
  articleAbout: 'Titles from A to Z.',
} as const;

/** What stands where no verdict does. */
export const verdicts = {
  inReview: 'In review',
  void: 'Withdrawn',
  unchecked: 'Not yet checked',
} as const;

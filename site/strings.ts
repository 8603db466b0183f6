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
  notices: 'Work of others',
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
  morePages: ', page {number} of {of}',
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
  speakerIn: '{speaker}, in {place}',
  cardVerdict: 'Verdict: {verdict}.',
  cardNone: '{state}: no verdict.',
  cited: 'Verdict: {verdict} (scale version {version})',
  notRated: 'Not rated',
  citation: '{site}. “{title}.” Fact-check, {date}. {rating}. {url}',
  genre: 'Fact-check',
  pixels: 'PNG, {width} × {height} pixels',
  sameClaim: 'the same claim',
  neighbouring: 'a neighbouring claim',
  inPart: { other: '{n} in part' },
  inCopy: { other: '{n} in a copy' },
  notOpened: { other: '{n} not opened' },
  inFull: { other: '{n} in full' },
  contradicts: { one: '{n} contradicts the claim', other: '{n} contradict the claim' },
  supports: { one: '{n} supports it', other: '{n} support it' },
  context: { one: '{n} gives context', other: '{n} give context' },
  decides: 'What decides',
  nextStrongest: 'Next strongest',
  strongest: 'The strongest',
  weak: 'With a note on who publishes: never folded away',
  evidence: 'The evidence, strongest first',
  pieces: { one: '{n} piece: {stances}.', other: '{n} pieces: {stances}.' },
  bestFirst: ' The best piece for the claim is always among the first.',
  morePieces: { one: '{n} more piece', other: '{n} more pieces' },
  primaryPieces: {
    one: '{n} piece of evidence, {primary} of them primary.',
    other: '{n} pieces of evidence, {primary} of them primary.',
  },
  jumpEvidence: 'Evidence',
  jumpCite: 'Cite',
  by: 'Unsigned, by {publisher}.',
  noneSoFar: 'No corrections so far',
  corrections: {
    one: '{n} correction, with what stood before',
    other: '{n} corrections, with what stood before',
  },
  withdrawn: 'This check has been withdrawn and rates nothing',
  stillInReview: 'This check is still in review and has no verdict',
  correctionText: '{note} It was: {was}',
  note: 'Note {number}: {source}',
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
  rebuilt: ' (headline reconstructed by the editors)',
  cardClaims: {
    one: '{n} claim of this article, beside the record.',
    other: '{n} claims of this article, beside the record.',
  },
  described: 'known by a description',
  pronoun: 'known by a pronoun',
  stated: 'printed in the text received',
  resolved: 'worked out from words in the text',
  inferred: 'inferred from other evidence',
  marked: {
    one: '{n} claim marked, {checked} of them with a check',
    other: '{n} claims marked, {checked} of them with a check',
  },
  notYet: { other: ', {n} not yet checked' },
  description: 'Passages of an article that hold claims, each with its check.',
  workedOut: '{date}, worked out',
  noCheck: 'No check has been made of this claim',
  leftOut: { one: '{n} paragraph left out', other: '{n} paragraphs left out' },
  markLabel: 'Paragraph {number}: {verdict}: {claim}',
  paragraph: 'paragraph {list}',
  paragraphs: 'paragraphs {list}',
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
  noUse: 'No check leans on it; it stands on the timeline or in the way of a number.',
  leans: { one: '{n} check leans on it.', other: '{n} checks lean on it.' },
  tally: {
    one: '{n} use: {supports} in support of the claim, {contradicts} against it, {context} for context.',
    other: '{n} uses: {supports} in support of the claim, {contradicts} against it, {context} for context.',
  },
  description: '{type}, {date}. {read} by the editors. {tally}',
  closed: 'Cannot be opened from here. {why}{where}',
  noKnownAddress: 'Cannot be opened from here: no address is known.',
  gone: 'The original was found gone on {date}.',
  archivedCopy: 'archived copy',
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
  spoke: { one: '{some} of the {n} claim on this site', other: '{some} of the {n} claims on this site' },
  made: {
    one: '{all} is made by {name} or attributed to {name}',
    other: '{all} are made by {name} or attributed to {name}',
  },
  reviewed: {
    one: '{made}; {n} of {all} has been reviewed. Editors chose the claims, so they are no sample and say nothing of how often anyone is right.',
    other:
      '{made}; {n} of {all} have been reviewed. Editors chose the claims, so they are no sample and say nothing of how often anyone is right.',
  },
  published: 'Articles published',
  wrote: 'Articles written',
  mentioned: 'Mentioned in',
  description: '{name}: {role}. {claims} of {allClaims} and {checks} of {allChecks} on this site.',
  ofSite: { one: '{some} of {n} check on this site', other: '{some} of {n} checks on this site' },
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
  alt: 'Numbers that travelled. {title}. {stops}{site}.',
  description: {
    one: 'How {n} number went from document to headline, and what it counted at every stop. Black is counted, outlined or coloured is told; a colour is the verdict on a wording.',
    other:
      'How {n} numbers went from document to headline, and what each of them counted at every stop. Black is counted, outlined or coloured is told; a colour is the verdict on a wording.',
  },
} as const;

/** The first page. */
export const home = {
  checks: 'What was checked',
  noChecks: 'No check has been published yet.',
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
  by: '{publisher}, unsigned.',
  howWeWork: 'How we work',
  whoWeAre: 'Who we are',
  where: '{article}, {date} · checked {checked}',
  reading: '{count} Read: {reading}.',
  checksNote: {
    one: '{n} check, by verdict, topic, speaker and year',
    other: '{n} checks, by verdict, topic, speaker and year',
  },
  articlesNote: {
    one: '{n} article, with every claim in its place',
    other: '{n} articles, with every claim in its place',
  },
  whoSays: 'Who says what',
  whoSaysNote: 'Checks by whoever says the claim',
  evidence: 'The evidence',
  evidenceNote: {
    one: '{n} document, and how much of it was read',
    other: '{n} documents, and how much of each was read',
  },
  howNote: 'How claims are chosen and verdicts reached',
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
  pages: 'Pages of this year',
  previous: 'Previous page',
  next: 'Next page',
  years: 'Years',
  timeline: 'The timeline',
  noDay: 'day not established',
  noMonthDay: 'month and day not established',
  noExactDay: 'exact day not established',
  articleIn: 'Article · {outlet}',
  noMonth: 'Month not established',
  picture:
    'Timeline of {from} to {to} on a true scale: {articles} with {claims} above the line, {records} below it, and {links} between them: {older} to an older record, {later} to a later one.',
  bounded: 'The picture is bounded: {articles} and {records} stand in the lists by year.',
  nothing: 'nothing dated here',
  title: 'What was claimed and what was on record, {from} to {to}',
  yearLede: '{contents}, each with the checks that rest on it.',
  eventTitle: '{title}, {date}',
  inYear: 'On the timeline, {year}',
  documents: 'Documents',
  restOnIt: 'Checks that rest on it',
  inArticles: 'Articles',
  yearTitle: 'The timeline: {year}{page}',
  about: { one: '{n} check about {year}', other: '{n} checks about {year}' },
} as const;

/** Balance and openness. */
export const balance = {
  noAdministration: 'About no administration',
  missing: 'Missing: {what}',
  caption: '{heading}: claims by verdict, each row with the number it is out of',
  claims: 'Claims',
  allSources: 'All sources, with how much of each was read',
  sample: 'What these counts cannot show',
  fewer: '{rows}, with fewer claims each',
  byArticle: 'By article',
  byArticleNote: 'In the order of time',
  article: 'Article',
  bySpeaker: 'By speaker',
  bySpeakerNote: 'In the order of the alphabet',
  speaker: 'Speaker',
  byAdministration: 'By administration concerned',
  administration: 'Administration',
  byAdministrationNote:
    'A claim can be about several or about none, so the rows add up to more than {claims}',
  audit: {
    one: 'Our own check: of {n} criterion, {notMet} not met, {partly} in part, {met} met',
    other: 'Our own check: of {n} criteria, {notMet} not met, {partly} in part, {met} met',
  },
  title: 'How the verdicts fall, and what that cannot show',
  judged: '{note} What no number can tell was last judged on {date}.',
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
  glossary: 'Words and abbreviations',
  glossaryNote: 'What the words and abbreviations of this site mean, in one or two plain sentences each.',
  logDescription: 'Every published change of a check, newest first.',
  and: ', and ',
  anythingElse: 'anything else',
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
  title: 'Read an article beside the record',
  description:
    'Paste any article: its sentences are set beside the claims checked here, in your browser alone. Nothing is sent.',
  counted: {
    one: '{checks} checks of {claims} claims from {n} article',
    other: '{checks} checks of {claims} claims from {n} articles',
  },
  paste: 'Paste a text first.',
  comparing: 'Comparing …',
  firstPart: { other: 'The first {n} characters were compared.' },
  compared: 'Compared. Nothing was sent.',
  notLoaded: 'The record could not be loaded. Reload the page to try again.',
  progress: 'Sentences compared',
  failed: 'Comparing failed. Reload the page to try again.',
  known: 'Known number',
  mark: '{verdict}, mark {number}',
  sumSame: 'in the same words as a claim that was checked',
  sumLikely: 'in other words, very likely the same claim',
  sumPossible: 'near a checked claim in part; listed, not marked in the text',
  sumNumbers: 'with a number whose way is known',
  sumQuiet: 'not matched: not checked here, or put too differently',
  sentences: { one: '{some} of {n} sentence', other: '{some} of {n} sentences' },
  makes: { one: ' makes a claim that was checked. ', other: ' make a claim that was checked. ' },
  unmatched: {
    one: '{n} was not matched, and that says nothing about them.',
    other: '{n} were not matched, and that says nothing about them.',
  },
  sureSame: 'Same words',
  sureLikely: 'Other words, very likely the same claim',
  surePossible: 'Possible: only part of it agrees',
  counted_: 'a count',
  relayedCount: 'a count, relayed',
  toldNumber: 'told number',
  bothSay: 'Both say: {words}',
  travelled: ': {kind}, {label}. See how it travelled',
  quiet: { one: '{n} more paragraph without a match', other: '{n} more paragraphs without a match' },
} as const;

/** The search page. */
export const search = {
  noScript: 'Search runs in your browser and needs JavaScript. Without it, the lists lead everywhere:',
  words: 'Words to look for',
  search: 'Search',
  narrow: 'Narrow down',
  results: 'Results',
  more: 'Show more',
  allChecks: 'All checks, with filters',
  description: 'Look for a word in every check, article, source, person and event of this site.',
  nothing: 'Nothing was found. Fewer words or fewer choices find more.',
  failed: 'Search could not be loaded. Reload the page to try again.',
  takeAway: ', chosen; take it away',
  moreValues: { other: '{n} more' },
  found: { one: '{n} result', other: '{n} results' },
  foundFor: ' for “{words}”',
  kind: 'Kind',
  verdict: 'Verdict',
  speaker: 'Said by',
  person: 'Concerns',
  topic: 'Topic',
  outlet: 'Outlet',
  year: 'Year',
  kindCheck: 'Check',
  kindArticle: 'Article',
  kindPerson: 'Person or organisation',
  kindEvent: 'Event',
  kindSource: 'Source',
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
  description: 'What stood here stands at another address now.',
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
  description: 'Everything on this site for programs: an API of static files, tables, feeds and embeds.',
  api: 'the static API: where every entry has a file of its own',
  allEntries: 'every entry in one file',
  claimReview: 'every verdict as schema.org ClaimReview',
  newest: 'what is new, as JSON Feed',
} as const;

/** A check on the page of somebody else. */
export const embed = {
  evidenceAt: 'The evidence, at {site}',
  title: 'Embed: {title}',
} as const;

/** The page of a topic. */
export const topic = {
  topic: 'Topic',
  checks: 'Checks',
  list: 'checks on {topic}',
  articles: 'Articles on it',
  follow: 'this topic',
  title: 'Topic: {topic}',
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

/** What a record on the timeline is. */
export const records = {
  report: 'Report',
  statement: 'Statement',
  data: 'Data',
  hearing: 'Hearing',
  policy: 'Policy',
  article: 'Article',
  court: 'Court',
  law: 'Law',
  'fact-check': 'Fact-check',
} as const;

/** Things counted. */
export const nouns = {
  article: { one: '{n} article', other: '{n} articles' },
  claim: { one: '{n} claim', other: '{n} claims' },
  record: { one: '{n} record', other: '{n} records' },
  link: { one: '{n} link', other: '{n} links' },
  furtherArticle: { one: '{n} further article', other: '{n} further articles' },
  furtherRecord: { one: '{n} further record', other: '{n} further records' },
  check: { one: '{n} check', other: '{n} checks' },
  document: { one: '{n} document', other: '{n} documents' },
  word: { one: '{n} word', other: '{n} words' },
  furtherSpeaker: { one: '{n} further speaker', other: '{n} further speakers' },
  row: { one: '{n} row', other: '{n} rows' },
  number: { one: '{n} number', other: '{n} numbers' },
  topic: { one: '{n} topic', other: '{n} topics' },
} as const;

/** Feeds. */
export const feeds = {
  corrections: 'Corrections',
  correctionsNote: 'Every published change of a check, with what stood before.',
  topic: 'Checks on the topic {topic}.',
  person: 'Checks that concern or quote {name}.',
  verdict: 'Verdict changed',
  factual: 'Corrected',
  update: 'Updated',
  now: ' It is now: {verdict}.',
  was: 'It was: {was}. {note}{now}',
} as const;

/** What lists are called, and how they are ordered. */
export const lists = {
  draft: ' · draft, not confirmed',
  rated: '{claims}, {rated} of {all} rated',
  articlesLede:
    '{articles} and {claims} in them. Only passages that hold claims are shown; the rest belongs to the publishers.',
  articles: 'Articles',
  oldestFirst: 'Oldest first.',
  noDate: 'Date not known',
  evidence: { one: '{n} piece of evidence', other: '{n} pieces of evidence' },
  saidIn: 'Said in {year}',
  allLede: '{checks}, {reviewed} of them reviewed and rated.',
  allChecks: 'All checks',
  allDescription: '{lede} The claim in short stands first, what the record shows below it.',
  newestOfAll: 'Newest claim first; of one article, in the order of its text.',
  verdict: 'Verdict',
  inList: { one: '{some} of {n} check in this list.', other: '{some} of {n} checks in this list.' },
  labelled: '{label}: {value}',
  bothDescription: '{lede} Verdict: {verdict}. {facet}.',
  newest: 'Newest claim first.',
  pageOf: 'The page of {name}',
  ofSite: { one: '{some} of {n} check on this site.', other: '{some} of {n} checks on this site.' },
  facetLede: { one: '{n} list of checks. {about}', other: '{n} lists of checks. {about}' },
  facetTitle: 'Checks: {facet}',
  some: '{some} of {all}',
  byVerdict: 'By verdict, worst first; of one verdict, newest claim first.',
  allOf: '{facet}: all {n}',
  concerning: 'Checks that concern {name}, {n}',
  saidBy: 'Checks of what is said by {name}, {n}',
  speaks: { one: 'speaks in {some} of {n} claim', other: 'speaks in {some} of {n} claims' },
  concerned: { one: 'concerned in {some} of {n} check', other: 'concerned in {some} of {n} checks' },
  people: 'People and organisations',
  peopleLede:
    'Whom the claims come from and whom they concern. The counts say how much of this site concerns a name; they rank nobody.',
  alphabetByKind: 'From A to Z in each kind.',
  topics: 'Topics',
  topicsLede: 'What the checks are about.',
  topicsDescription: {
    one: 'What the checks are about: {n} topic.',
    other: 'What the checks are about: {n} topics.',
  },
  alphabet: 'From A to Z.',
  noUse: 'no check leans on it',
  uses: { one: '{n} check leans on it', other: '{n} checks lean on it' },
  byUse: 'By use',
  byUseOrder: 'Documents that most checks lean on come first; of equal ones, by publisher.',
  fourUses: 'Four checks or more lean on it',
  fewUses: 'Two or three checks',
  oneUse: 'One check',
  otherUse: 'On the timeline or in a number alone',
  byReading: 'By how much was read',
  byReadingOrder: 'What was read most of comes first; then by use.',
  byForm: 'By form',
  byFormOrder: 'By the form of the document; then by use.',
  sourcesLede:
    '{documents}, {primary} of them primary. The editors opened {opened} of {all} and read {full} of them in full.',
  noneInFull: 'none',
  sourcesBy: 'Sources {order}',
  sources: 'Sources',
} as const;

/** Kinds of names, as headings. */
export const names = {
  person: 'People',
  organisation: 'Organisations',
  outlet: 'Outlets',
} as const;

/** How far a criterion of the audit is met. */
export const states = {
  'not-met': 'Not met',
  partly: 'Partly',
  met: 'Met',
} as const;

/** How a document stands to a claim. */
export const stances = {
  supports: 'Supports the claim',
  contradicts: 'Contradicts the claim',
  context: 'Gives context',
} as const;

/** Kinds of corrections. */
export const corrections = {
  verdict: 'Change of verdict',
  factual: 'Correction',
  update: 'Update',
} as const;

/** Dates in words. */
export const dates = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  about: 'about {date}',
  uncertain: '{date}, uncertain',
  range: '{from} to {to}',
  unknown: 'date unknown',
  notEstablished: 'date not established',
} as const;

/** How much of a document was read. */
export const reads = {
  full: 'Read in full',
  excerpt: 'Read in part',
  copy: 'Read in a copy',
  'not-opened': 'Not opened',
} as const;

/** What a document is. */
export const types = {
  statute: 'law',
  court: 'court document',
  'government-report': 'government report',
  'inspector-general-report': 'inspector general’s report',
  transcript: 'transcript',
  dataset: 'data',
  'press-release': 'press release',
  academic: 'study',
  'fact-check': 'fact-check',
  news: 'news report',
  reference: 'reference work',
  other: 'other document',
} as const;

/** What another check is to the one of the page. */
export const relations = {
  repeats: 'repeats this claim',
  repeated: 'the claim that this one repeats',
  contradicts: 'contradicts this claim',
  contradicted: 'contradicted by this claim',
  narrower: 'a narrower claim',
  broader: 'a broader claim',
  background: 'background to this claim',
  backgroundOf: 'this check is background to it',
} as const;

/** Why a confidence can not be higher, where the editors say nothing else. */
export const ceilings = {
  nothing: 'A search that finds no adequate evidence cannot show that there is none.',
  leans: 'The record leans one way and does not settle the point.',
  record: 'The passage that decides was opened in a primary record.',
  reports: 'Two independent reports that decide were read to the end.',
  part: 'What decides was read in reports about the record, in part, and not in the record itself.',
  unopened: 'No passage that decides was opened.',
} as const;

/** The letter that reports an error, begun for the reader. */
export const report = {
  title: 'Correction: {id}',
  page: 'Page: {id}',
  words: 'Words: “{quote}”',
  wrong: 'What is wrong:',
  shows: 'The document that shows it (address and place):',
  contact: 'Contact',
  contactAt: 'Contact: {contact}',
} as const;

/** The form of an article. */
export const forms = {
  news: 'news',
  opinion: 'opinion',
  feature: 'feature',
} as const;

/** Whether a document is the record itself. */
export const depths = {
  primary: 'primary',
  secondary: 'secondary',
} as const;

/** What somebody named is. */
export const kinds = {
  person: 'Person',
  organisation: 'Organisation',
  outlet: 'Outlet',
} as const;

/** How sure a verdict is. */
export const confidence = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
} as const;

/** What an article cites. */
export const cited = {
  person: 'person',
  organisation: 'organisation',
  document: 'document',
  outlet: 'outlet',
  anonymous: 'anonymous',
} as const;

/** Why a statement is not rated. */
export const unrated = {
  opinion: 'opinion',
  prediction: 'prediction',
  rhetoric: 'rhetoric',
  experience: 'experience',
  vague: 'vague',
  'not-established': 'not established',
} as const;

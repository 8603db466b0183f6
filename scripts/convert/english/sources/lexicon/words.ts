/** Closed classes of English words: what a noun phrase may and may not hold. */
const set = (words: string) => new Set(words.split(' '));

export const DETERMINERS = set(
  'a an the this that these those some many several most few all both each every any no another other his her its their our my your one two three four five six seven eight nine ten dozens hundreds thousands',
);
export const PRONOUNS = set('he she they it i we you who');
export const OBJECT_PRONOUNS = set('me him her us them you it');
export const AUXILIARIES = set(
  "has have had having is are was were be been being am do does did will would can could may might must shall should 's 've 'd 'll hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't mustn't shouldn't not never n't",
);
export const BE = set("is are was were be been being am isn't aren't wasn't weren't");
export const NEGATIONS = set(
  "not never n't hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't mustn't shouldn't",
);
export const PREPOSITIONS = set(
  'in on at by for from with without of to into onto over under about against among between during before after since until through throughout across toward towards despite amid near within outside inside behind beyond upon via per like unlike as given following',
);
export const SUBORDINATORS = set(
  'that because although though while when where whereas if unless whether after before since until as once so how why what which who whom whose than lest but or nor yet and',
);
export const ADVERBS = set(
  'also later then now still just even already once again never always often first earlier recently repeatedly publicly privately only further instead largely long soon too therefore thus however moreover nevertheless meanwhile simply merely all both each himself herself themselves itself sometimes previously subsequently since ever',
);
export const TITLES = set(
  'cllr. cllr engr. engr barr. insp. md. rep. reps. sen. sens. gov. lt. col. gen. maj. capt. sgt. cmdr. adm. dr. mr. mrs. ms. prof. rev. hon. del. supt. pres. atty. president vice senator representative congressman congresswoman governor mayor secretary minister chancellor premier judge justice chief director chairman chairwoman chair commissioner attorney general spokesman spokeswoman spokesperson professor king queen prince princess pope bishop archbishop cardinal rabbi imam sheikh sir lord lady captain colonel lieutenant major sergeant admiral officer detective sheriff deputy agent councilman councilwoman councilor councillor alderman ambassador envoy speaker leader whip analyst economist author host czar treasurer comptroller superintendent coach inspector undersecretary delegate candidate nominee rep sen gov dr mr mrs ms former ex-president then-president miss dame',
);
export const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight',
);
export const MONTHS = set(
  'january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.',
);
/** Finite verbs too common to be taken for part of a noun phrase. */
export const COMMON_VERBS = set(
  'is are was were be been am do does did has have had will would can could may might must should shall came come comes went go goes got get gets made make makes took take takes gave give gives put puts let lets left kept keep keeps held hold holds ran run runs saw sees met stood stands sat became become becomes began begins led leads lost won wins paid pays spent sent brought bought built fell fall falls rose rises grew grows fought flew drove broke wrote spoke chose cut hit hurt killed struck died lives lived works worked wants wanted needs needed uses used tried tries turned turns moved moves started starts stopped stops seems seemed appears appeared remains remained follows followed includes included joined asked faces faced sought threw stuck caught taught drew laid rode hung shook spun swung swept dealt sang sank drank forgot tied',
);
/** Words that begin a question in a clause. */
export const WH = set('how whether what why if when where who');
/** Prepositions that may tie to a verb what is said. */
export const ABOUT = set('of about for on against in to with over as at upon');
/** Words before an expression of time. */
export const TIMES = set('last this next earlier early late back');
/** Tokens of a listener or an adjunct, at most: keeps every scan linear. */
export const ADJUNCT = 14;
/** What somebody does while speaking: "Giving evidence, Lee said". It names nobody. */
export const WHILE_SPEAKING = set(
  'giving speaking testifying appearing addressing responding reacting replying commenting prosecuting defending mitigating sentencing',
);

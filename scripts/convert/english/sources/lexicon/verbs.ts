/**
 * Verbs that attribute, with what may follow them. One line a frame, lemma by lemma; irregular forms in
 * IRREGULAR. A verb may be listed under several frames.
 */
export interface Cue {
  lemma: string;
  /** Form: base and -s, past (and participle), -ing, participle alone. */
  form: 'base' | 's' | 'past' | 'ing' | 'participle';
  frames: ReadonlySet<Frame>;
  /** Of a verb of two words, the second: "ruled out". */
  particle?: string;
}

/**
 * clause: a clause without "that" ("said taxes fell"); that: a clause with "that", "how", "whether";
 * to: an infinitive ("vowed to"); object: a noun phrase ("denied the charge"); about: a preposition ("warned of");
 * inverted: the speaker may follow ("said Smith"); told: a listener comes first ("told reporters that");
 * thing: only documents, bodies and persons by name speak so ("showed that"); noun: the -s form is a noun as well.
 */
export type Frame =
  'clause' | 'that' | 'to' | 'object' | 'about' | 'inverted' | 'told' | 'thing' | 'noun' | 'manner' | 'mind';

const FRAMES: Record<Frame, string> = {
  clause:
    'signal say add argue claim believe think insist contend maintain allege assert suggest note acknowledge admit concede explain state declare announce warn predict estimate feel hope fear write reply respond conclude confirm agree report reiterate reckon suspect guess complain tweet testify recall joke remark stress indicate find show imply swear bet boast quip post deny assume worry recount vow pledge promise tell claim understand realize realise decide dispute doubt gripe fume muse opine joke chime interject elaborate scoff snap retort tease figure opine counter know inform assure remind notify caution advise persuade convince venture vouch guarantee fret grumble grouse relate recollect rejoin lament stipulate intimate insinuate profess plead protest marvel concur divulge',
  that: 'radio email text phone cable argue announce charge propose recommend demand request urge insist rule determine reveal disclose demonstrate discover observe emphasise emphasize underscore underline highlight signal advise anticipate expect dream imagine wonder ask question know learn hear see remember forget concur decide caution counter proclaim profess certify document detail describe illustrate point lament protest regret rejoice brag muse speculate theorize theorise project forecast posit hint intimate attest affirm reaffirm repeat clarify specify stipulate mandate require order pray trust wish prefer object hold consider calculate read established establish prove mention comment cheer shout yell whisper rule vote explain accept hypothesize underscore surmise infer interpret celebrate rumor reason guarantee fret recollect insinuate divulge notify apprise plead stress',
  to: 'instruct vow pledge promise threaten offer agree refuse decline ask demand want hope plan intend swear propose request wish expect urge call advise order encourage implore beg beseech warn tell claim advocate undertake',
  object:
    'unveil float deny criticise criticize condemn denounce reject praise blast slam decry oppose dismiss dispute defend support endorse back applaud welcome hail question demand propose announce describe acknowledge admit express voice raise cite allege outline predict warn highlight blame accuse attack call label brand deem dub term regard urge recommend suggest advocate reveal disclose detail stress emphasise emphasize confirm report request claim state explain discuss recount note repeat reiterate declare promise pledge lament bemoan deplore mock ridicule credit tout slammed rebuke chide fault cast lambaste excoriate rip pan deride repudiate refute rebut challenge echo estimate favour favor protest fear expect anticipate cheer lauded laud thank commend characterise characterize portray depict liken slate savage lambast downplay belittle bash trash rubbish clarify ',
  about:
    'caution warn complain speak talk boast brag joke worry call argue push press advocate apologise apologize point testify hint believe ask tell lash appeal plead fret rave enthuse gush rail grumble',
  inverted:
    'say add write ask reply respond explain argue tweet warn note insist continue conclude recall agree declare state report testify remark observe quip joke admit counter announce shout yell read wonder cry exclaim post predict complain lament confirm contend stress gripe fume muse opine chime intone interject elaborate scoff snap retort tease grumble quote marvel sigh vow urge rejoin venture mutter murmur mumble blurt enthuse sneer thunder bark bellow caution assert emphasise emphasize claim',
  told: 'order instruct reassure tell remind inform assure warn advise notify convince persuade ask caution urge',
  thing:
    'show suggest indicate reveal find demonstrate highlight imply underscore document detail estimate illustrate establish prove project conclude hold rule read outline stipulate mandate require specify signal underline determine hint describe discover certify discuss depict portray',
  noun: 'radio email text phone cable advocate protest challenge support echo welcome claim report note state hope fear demand call request promise pledge vow estimate charge question plan project forecast stress detail document point plan post tweet order comment complaint back rule hint guess bet outline reason dream doubt wish label brand attack voice raise blame credit trust boast praise hail fault tout broadcast cast cry rip pan cheer worry concern object interpret mandate vote aim urge speak press push campaign talk mention mean figure book guess feel ask answer answer dispute offer joke remark slate trash caution plead term',
  manner: 'shout yell whisper cry exclaim cheer lash rail',
  mind: 'believe think hope fear feel know want wish expect worry doubt suspect prefer plan intend understand realize realise assume imagine remember forget see hear learn trust consider regard figure mean dream anticipate aim seek',
};

const IRREGULAR: Record<string, [string, string?]> = {
  say: ['said'],
  think: ['thought'],
  tell: ['told'],
  write: ['wrote', 'written'],
  find: ['found'],
  feel: ['felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  hear: ['heard'],
  hold: ['held'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  bet: ['bet'],
  mean: ['meant'],
  show: ['showed', 'shown'],
  read: ['read'],
  understand: ['understood'],
  forget: ['forgot', 'forgotten'],
  seek: ['sought'],
  choose: ['chose', 'chosen'],
  prove: ['proved', 'proven'],
  cast: ['cast'],
  go: ['went', 'gone'],
  plead: ['pleaded'],
  foresee: ['foresaw', 'foreseen'],
  rebut: ['rebutted'],
  admit: ['admitted'],
  infer: ['inferred'],
  refer: ['referred'],
  prefer: ['preferred'],
  plan: ['planned'],
  brag: ['bragged'],
  rip: ['ripped'],
  slam: ['slammed'],
  pan: ['panned'],
  beg: ['begged'],
  concur: ['concurred'],
  quip: ['quipped'],
  dub: ['dubbed'],
};

/** Doubled consonant of an irregular lemma's -ing form, where its past doubles. */
function ing(lemma: string): string {
  const past = IRREGULAR[lemma]?.[0] ?? '';
  if (past === `${lemma}${lemma.slice(-1)}ed`) return `${lemma}${lemma.slice(-1)}ing`;
  return lemma.endsWith('e') && !/(ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

const DOUBLED = new Set(['label', 'signal', 'marvel']);

function forms(lemma: string): [string, Cue['form']][] {
  const irregular = IRREGULAR[lemma];
  const y = /[^aeiou]y$/.test(lemma);
  const past =
    irregular?.[0] ?? (lemma.endsWith('e') ? `${lemma}d` : y ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`);
  const third = y ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch|x|z|go)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const list: [string, Cue['form']][] = [
    [lemma, 'base'],
    [third, 's'],
    [past, 'past'],
    [ing(lemma), 'ing'],
  ];
  // British spelling beside the American: "labelled".
  if (DOUBLED.has(lemma)) list.push([`${lemma}led`, 'past'], [`${lemma}ling`, 'ing']);
  if (irregular?.[1]) list.push([irregular[1], 'participle']);
  return list;
}

function build(): Map<string, Cue> {
  const frames = new Map<string, Set<Frame>>();
  for (const [frame, lemmas] of Object.entries(FRAMES) as [Frame, string][])
    for (const lemma of lemmas.split(' ')) frames.set(lemma, (frames.get(lemma) ?? new Set()).add(frame));
  const cues = new Map<string, Cue>();
  // A lemma known only as a noun or a state of mind is no cue.
  for (const [lemma, kinds] of frames) {
    if (![...kinds].some((kind) => !['noun', 'manner', 'mind', 'thing'].includes(kind))) continue;
    for (const [form, kind] of forms(lemma))
      if (!cues.has(form) || form === 'read') cues.set(form, { lemma, form: kind, frames: kinds });
  }
  return cues;
}

/** Every form of every attributing verb. */
export const VERBS: ReadonlyMap<string, Cue> = build();

/** Verbs with other meanings, and verbs of things: their subject must name a person, a body or a document. */
export const WEAK: ReadonlySet<string> = new Set(
  [
    FRAMES.thing,
    'raise back attack question mean hold charge figure cite predict project state report call label brand cast credit fault expect challenge echo see',
    'dispute defend support oppose rule calculate prove propose point push press read require order object consider regard vote reason rip pan liken slate savage bash trash play text',
    'demand favor favour portray depict stress protest',
  ]
    .join(' ')
    .split(' '),
);

/** Verbs of bringing a document out, in every form: who does so speaks by it. */
export const ISSUING: ReadonlySet<string> = new Set(
  'release released releases releasing issue issued issues issuing publish published publishes publishing send sent sends sending write wrote writes writing sign signed signs signing file filed files filing post posted posts posting circulate circulated give gave gives giving deliver delivered make made makes making record recorded tweet tweeted share shared put'.split(
    ' ',
  ),
);

/** Verbs of two words that attribute, by frame: what they mean together neither word tells. */
const PHRASAL: Partial<Record<Frame, string>> = {
  clause: 'shoot-back hit-back fire-back push-back snap-back point-out spell-out set-out',
  inverted: 'shoot-back hit-back fire-back push-back snap-back go-on chime-in weigh-in point-out',
  object: 'rule-out laugh-off shrug-off brush-off play-down talk-up wave-away call-out spell-out set-out',
  about: 'hit-out speak-out',
};
const PAST: Readonly<Record<string, string>> = {
  shoot: 'shot',
  hit: 'hit',
  go: 'went',
  set: 'set',
  speak: 'spoke',
};

function phrasals(): Map<string, Cue> {
  const frames = new Map<string, Set<Frame>>();
  for (const [frame, verbs] of Object.entries(PHRASAL) as [Frame, string][])
    for (const verb of verbs.split(' ')) frames.set(verb, (frames.get(verb) ?? new Set()).add(frame));
  const cues = new Map<string, Cue>();
  for (const [verb, kinds] of frames) {
    const [lemma = '', particle = ''] = verb.split('-');
    for (const [form, kind] of [...forms(lemma), [PAST[lemma] ?? lemma, 'past'] as const])
      cues.set(`${form} ${particle}`, { lemma: `${lemma} ${particle}`, form: kind, frames: kinds, particle });
  }
  return cues;
}
const PHRASALS = phrasals();
/** Words that begin a verb of two words. */
export const BEGINS_PHRASAL: ReadonlySet<string> = new Set(
  [...PHRASALS.keys()].map((key) => key.split(' ')[0]!),
);

/** The cue of two words that a word and the next make; undefined where they make none. */
export const phrasal = (word: string, next: string): Cue | undefined => PHRASALS.get(`${word} ${next}`);

/**
 * The words by which a sentence shows what kind of statement it makes: one list a feature. A word may stand in
 * several lists. All lower case, straight apostrophes.
 */
export const LISTS = {
  quantity:
    'million millions billion billions trillion trillions thousand thousands hundred hundreds dozen dozens percent percentage half third quarter fifth majority doubled tripled twice quadrupled per average rate rates total times fraction',
  comparison:
    'more less fewer higher lower larger smaller greater bigger worse better faster slower longer than cheaper richer poorer stronger weaker older younger disproportionately exceeds exceeded outnumber outnumbered compared unlike',
  superlative:
    'most least largest smallest biggest highest lowest greatest worst best fastest slowest longest first only unprecedented record-breaking poorest richest deadliest oldest youngest toughest top ever',
  change:
    'increased decreased increase decrease risen rose fallen fell grown grew cut cuts raised raise lowered reduced reduce doubled tripled dropped gained lost lose created create added add expanded shrank surged soared plunged declined climbed jumped spiked eliminated slashed spent spend spends cost costs skyrocketed balanced gone went moved tripling doubling ranks',
  record:
    'voted vote signed vetoed passed enacted repealed supported opposed sponsored introduced appointed nominated banned authorized authorised approved blocked removed ended closed opened built founded arrested convicted sentenced indicted charged sued won elected defeated killed died born released deported invaded attacked bombed withdrew withdrawn negotiated ratified imposed lifted announced launched published issued identified investigated testified pledged claimed called invested sold bought paid received took deployed funded defunded hired fired dismissed proposed refused failed shipped struck ruled retaken missed shut placed handed sends sent ran wrote led joined captured smuggled forced abducted',
  policy:
    'law laws act bill bills legislation statute policy policies mandate mandates requires required require regulation regulations rules amendment constitution treaty agreement deal ruling budget deficit debt tax taxes tariff tariffs welfare medicare medicaid immigration visa visas program programme programs plan plans proposal ban bans bars loophole custody funding fund subsidy subsidies unemployment inflation gdp wages wage jobs crime poverty exports imports sanctions troops nuclear veterans insurance pension illegal legal sponsors must may obligated',
  institution:
    'congress senate house government administration department agency agencies bureau court courts commission committee president governor mayor ministry parliament police inspector inspectors census federal state authorities border army military hospital university republicans democrats republican democrat secretary senator congressman council company companies country world nation office minister families workers schools',
  cause:
    'means because caused causes cause lead leads led leading due result resulted therefore incentivized incentivised drives drove forcing forced enabled enables helps helping contributes contributed responsible driven pushed crippled reduced thanks',
  evidence:
    'report reports study studies statistics data survey poll figures records found finds audit analysis evidence research according estimate estimates estimated investigation documents showed reported testified inspectors says ',
  past: 'was were had did became came gave knew saw got left held kept put met began brought spoke stood',
  opinion:
    'think believe feel hope wish guess suppose opinion shameful shame terrible horrible wonderful great beautiful amazing sad sadly thankfully fortunately unfortunately remarkably disgrace disgraceful disaster heartbreaking selfless brave sick sinister troubling stark grim proud love hate tough important urgent moral insanity insane ridiculous crazy evil tragic outrageous honest wrong right frankly stupid good bad nice decent trust respect critical dire crisis devastating conscience horrors cowardly cynical stain relentless cruel sheer grapples reminder revelation magnet best worst absolutely',
  exhortation: "should must ought let let's need needs demand demands deserve deserves urge gotta",
  prediction:
    "will would could might 'll won't wouldn't gonna i'll we'll he'll she'll they'll you'll it'll shall someday perhaps if expect expected risk",
  first: "i i'm i've i'll i'd me my mine myself",
  we: "we we're we've we'll we'd us our ours ourselves let's",
  second: "you you're you've you'll your yours",
  courtesy:
    'thank thanks please welcome hello goodnight evening morning applause sir maam ok okay well bless sorry congratulations question debate yes no yeah look listen excuse folks minute turn glad',
  vague:
    'something things thing stuff anything everything somehow somewhere kind sort lot lots problems progress',
  third: "he she they they're they've his her their him them opponent",
  negation:
    "not never no nobody none don't doesn't didn't can't cannot won't isn't aren't wasn't haven't hasn't without",
  generality:
    'often almost many most all any few usually nearly overwhelmingly disproportionately increasingly barely hardly routinely systematically mostly especially generally rarely typically commonly some',
  absolute:
    'never always none nobody nothing zero every only exclusively solely nowhere neither impossible entirely anymore',
  effect:
    'provides gives allows lets bars prohibits tightens authorizes authorises protects shields guarantees funds pays enables permits exempts strips covers limits denies grants enforces oversees runs operates controls handles receives detains sends collects meets checks vets screens tracks monitors keeps sets takes imposes caps taxes subsidizes subsidises rewards punishes encourages discourages contacts verifies issues owns sells buys hires employs makes raises destroys destroyed kills removes',
  commentary:
    'underscores underscore underlines reflects reflect symbolizes exemplifies epitomizes mirrors demonstrates criticism scrutiny backlash outcry alarm concern concerns implications challenges severity urgency importance narrative effectiveness accountability oversight advocates critics argue argues argued comprehensive mounting growing sharp broader wider impact legacy',
  feeling:
    'realize realise realized realised fear feared wonder wondered imagine imagined worried pleased dreamed cared happy mind minds heart hearts soul emotional devastation toll tears strength hoped felt wish surely smiled smiling laughed laughing grinned frowned nodded waved wept sobbed cheered clapped applauded sang chanted hugged embraced gestured shrugged sighed beamed chuckled bowed gazed glanced strolled',
  share:
    'click subscribe follow newsletter posted shared post instagram facebook twitter link bio trailer profile advertisement',
} as const;

export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** The bit of a list, in the order of `LIST_NAMES`. */
export const bitOf = (name: ListName): number => 1 << LIST_NAMES.indexOf(name);

/** Every word with the lists it stands in, as bits. */
export const BITS: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  for (const name of LIST_NAMES)
    for (const word of LISTS[name].split(' ')) bits.set(word, (bits.get(word) ?? 0) | bitOf(name));
  return bits;
})();

/** Word lists of the claim features, each for one kind of statement. */
const set = (words: string) => new Set(words.split(' '));

export const QUANTITIES = set(
  'million millions billion billions trillion trillions thousand thousands hundred hundreds dozen dozens percent percentage half third quarter fifth majority double doubled triple tripled twice quadrupled per average rate total',
);
export const COMPARISONS = set(
  'more less fewer higher lower larger smaller greater bigger worse better faster slower longer than cheaper richer poorer stronger weaker older younger likelier disproportionately exceeds exceeded outnumber outnumbered',
);
export const SUPERLATIVES = set(
  'most least largest smallest biggest highest lowest greatest worst best fastest slowest longest first last only ever never record all every none always nobody everyone unprecedented poorest richest deadliest oldest youngest leading top number',
);
export const CHANGES = set(
  'increased decreased rose risen fell fallen grew grown cut cuts raised lowered reduced doubled tripled dropped gained lost created added expanded shrank surged soared plunged declined climbed jumped spiked eliminated slashed spent gained cost costs skyrocketed exploded balanced went gone',
);
export const RECORD = set(
  'voted signed vetoed passed enacted repealed supported opposed sponsored introduced appointed nominated banned authorized authorised approved blocked removed ended closed opened built founded arrested convicted sentenced indicted charged sued won elected defeated killed died born released deported invaded attacked bombed withdrew negotiated ratified imposed lifted announced launched published issued found identified investigated testified promised pledged said claimed invested sold bought paid received gave took deployed funded defunded hired fired dismissed proposed refused failed',
);
export const POLICY = set(
  'law laws act bill bills legislation statute policy policies mandate mandates requires required require regulation regulations amendment constitution treaty agreement deal court ruling budget deficit debt tax taxes tariff tariffs welfare medicare medicaid medicaid medicare immigration visa visas program programme programs ban bans loophole custody funding subsidy subsidies unemployment inflation gdp wages wage jobs crime poverty exports imports sanctions troops nuclear veterans',
);
export const INSTITUTIONS = set(
  'congress senate house government administration department agency agencies bureau court courts commission committee president governor mayor ministry parliament police inspector census federal state authorities border army military hospital university republicans democrats republican democrat secretary senator congressman white pentagon',
);
export const CAUSES = set(
  'because caused causes cause led leads leading due result resulted results therefore thanks incentivized incentivised drives drove forcing forced enabled enables helps helping contributes contributed responsible fault blame driven created creates',
);
export const EVIDENCE = set(
  'report reports study studies statistics data survey poll figures records found finds audit census analysis evidence research according estimate estimates investigation documents shows showed show',
);
export const OPINION = set(
  'think believe feel hope wish guess suppose opinion shameful shame terrible horrible wonderful great beautiful amazing sad sadly thankfully fortunately unfortunately remarkably disgrace disgraceful disaster heartbreaking selfless brave sick sinister troubling stark grim proud love hate tough important urgent moral insanity insane ridiculous crazy evil tragic outrageous honest wrong right frankly stupid good bad nice',
);
export const MODALS = set("should must ought shall let let's need needs demand demands deserve deserves");
export const FUTURE = set(
  "will would could may might can 'll won't wouldn't couldn't going gonna plans hopefully someday tomorrow perhaps likely probably if",
);
export const FIRST = set("i i'm i've i'll i'd me my mine myself");
export const WE = set("we we're we've we'll we'd us our ours ourselves let's");
export const SECOND = set("you you're you've you'll your yours");
export const COURTESY = set(
  'thank thanks please welcome hello goodnight evening morning applause laughter sir maam ok okay well bless sorry congratulations question answer debate moderator yes no yeah look listen',
);
export const PAST = set(
  'was were had did been became went came made took gave said told found knew saw got left held kept put ran met paid spent sent won lost rose fell grew cut began led brought built wrote spoke stood sold bought',
);
export const VAGUE = set(
  'something things thing stuff anything everything nothing somehow somewhere kind sort way lot lots',
);

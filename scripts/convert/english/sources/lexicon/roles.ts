/** Words for people that tell who is meant: forms of address, gendered nouns, short titles and their nouns. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns and forms of address of women. */
export const WOMEN = set(
  'mrs. mrs ms. ms miss madam dame lady queen princess duchess baroness countess sister woman girl mother mum mom grandmother wife widow daughter granddaughter aunt niece girlfriend fiancée actress waitress heiress hostess landlady businesswoman spokeswoman chairwoman congresswoman councilwoman assemblywoman alderwoman policewoman saleswoman sportswoman horsewoman forewoman laywoman nun schoolgirl housewife midwife',
);
/** Nouns and forms of address of men. */
export const MEN = set(
  'mr. mr sir lord king prince duke baron count brother man boy father dad grandfather husband widower son grandson uncle nephew boyfriend fiancé businessman spokesman chairman congressman councilman assemblyman alderman policeman salesman sportsman horseman foreman layman fisherman monk schoolboy pope imam postman fireman milkman gentleman cardinal archbishop',
);
/** Forms of address that are no part of a name and no office. */
export const ADDRESS = set(
  'det det. con insp insp. supt supt. sgt const mr. mr mrs. mrs ms. ms miss madam sir lord lady dame dr. dr prof. prof hon. hon rev. rev engr. engr barr. barr alhaji alhaja class chief sheikh shri smt. smt smti eng. eng adv. adv amb. amb brig. brigadier cpl. corporal ald. pte. private msgr. monsignor fr. hajiya mallam otunba justice judge reverend honourable honorable comrade',
);
/** Ranks and offices in capitals before a name. */
export const RANKS = set(
  'sp ssp asp dsp csp acp dcp sho si asi igp ig aig dig ci dci dcs di ds dsi dc pc wpc cp dpo ppro mp mla mlc cm pm ceo cfo coo cto cs ps md dg vp svp evp vc sdm dm bdo ias ips gm mec msp mca mna mpp td gp',
);
/** Offices that stand for whoever holds them, also in capitals: "the Minister". */
export const OFFICES = set(
  'minister president premier governor mayor senator commissioner chairman chairwoman chairperson director secretary speaker judge magistrate coroner bishop archbishop superintendent chancellor ambassador king queen prince princess pope chief',
);
/** Titles of several who are named together: "Senators Pike and Lee". */
export const JOINT_TITLES = set(
  'senators representatives congressmen congresswomen ministers councillors councilors councilmen governors mayors professors doctors drs drs. messrs messrs. judges justices generals detectives inspectors officers sheriffs bishops pastors reverends commissioners ambassadors mps presidents lords',
);
/** Relatives: whoever is named as one is somebody else than whose relative it is. */
export const RELATIVES = set(
  'brother sister son daughter wife husband father mother cousin uncle aunt nephew niece widow widower grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother twin ex-wife ex-husband partner fiancé fiancée sister-in-law brother-in-law son-in-law daughter-in-law father-in-law mother-in-law',
);
/** Short titles, and the noun by which a text takes them up again: "Sen. Pike", then "the senator". */
export const TITLE_NOUNS: Readonly<Record<string, string>> = {
  'sen.': 'senator',
  sen: 'senator',
  'rep.': 'representative',
  rep: 'representative',
  'gov.': 'governor',
  gov: 'governor',
  'dr.': 'doctor',
  dr: 'doctor',
  'prof.': 'professor',
  prof: 'professor',
  'gen.': 'general',
  'col.': 'colonel',
  'sgt.': 'sergeant',
  'lt.': 'lieutenant',
  'capt.': 'captain',
  'rev.': 'reverend',
  'pres.': 'president',
};
/** Nouns of people that a text uses without saying more: who is meant is whoever bears them. */
export const ROLES = set(
  'eyewitness onlooker developer bassist drummer guitarist dancer painter sculptor novelist playwright composer conductor musician comedian model designer entrepreneur investor financier broker baker butcher barber hairdresser cleaner cook waiter waitress bartender barista publican courier cyclist swimmer runner sprinter boxer wrestler golfer jockey bowler batsman referee umpire linesman midwife paramedic carer caretaker janitor porter ranger gamekeeper beekeeper grower rancher herder trucker docker welder joiner roofer mechanic technician programmer blogger vlogger youtuber influencer podcaster critic curator librarian archivist archaeologist anthropologist sociologist psychologist psychiatrist dentist pharmacist optician physiotherapist therapist epidemiologist virologist immunologist cardiologist oncologist hydrologist seismologist volcanologist climatologist astronomer mathematician statistician demographer linguist philosopher theologian deacon elder missionary chaplain commander corporal cadet reservist sailor airman deckhand skipper steward stewardess cabbie dispatcher firefighter bystander neighbour neighbor householder homeowner resident villager shopper commuter passenger motorist pedestrian tourist patient inmate prisoner refugee survivor bishop registrar bursar chancellor provost dean rector trustee patron harbourmaster postmaster postmistress stationmaster collector magistrate surveyor planner valuer auctioneer undertaker vendor hawker stallholder grocer greengrocer florist jeweller potter weaver smallholder crofter pensioner whistleblower president chancellor premier minister secretary governor mayor senator congressman congresswoman representative councillor councilor councilman councilwoman commissioner chairman chairwoman chair chairperson chief director manager superintendent principal head leader speaker whip treasurer comptroller auditor ombudsman attorney lawyer solicitor barrister advocate counsel prosecutor judge justice magistrate coroner sheriff constable inspector detective officer captain colonel general admiral sergeant lieutenant major doctor nurse surgeon scientist researcher professor lecturer teacher headteacher economist analyst historian author writer poet artist singer actor actress director producer editor reporter journalist columnist correspondent host presenter anchor moderator narrator photographer pollster strategist consultant adviser advisor aide spokesman spokeswoman spokesperson ambassador envoy diplomat bishop archbishop pope priest pastor vicar reverend rabbi imam monk nun king queen prince princess duke duchess lord lady chef farmer fisherman driver pilot engineer architect builder plumber electrician carpenter miner trader tailor shopkeeper owner landlord landlady tenant founder executive entrepreneur businessman businesswoman banker accountant clerk ecologist biologist physicist chemist geologist meteorologist forecaster veterinarian vet activist campaigner organiser organizer volunteer student pupil coach player captain goalkeeper striker midfielder athlete veteran soldier survivor victim witness suspect defendant plaintiff claimant applicant petitioner whistleblower candidate nominee incumbent challenger opponent rival colleague deputy successor predecessor neighbour neighbor friend partner wife husband widow mother father daughter son sister brother aunt uncle grandmother grandfather niece nephew cousin man woman boy girl resident commuter passenger patient customer democrat republican lawmaker legislator mp mla cs ceo commander superintendent member employee worker official staffer operative insider expert critic supporter donor guard conductor curator librarian caretaker deckhand sailor skipper',
);
/** Letters after a name, and the marks of party and state. */
export const AFTER_NAME = set('mp mla mep msp qc kc sc obe mbe cbe phd md jr. jr sr. sr ii iii iv esq');

/**
 * Words that news uses for one another, one line a group; the first stands for all. Kept to pairs that mean the same
 * in almost every headline, for a wrong pair brings strangers together.
 */
const GROUPS = `
child children kid kids minor minors youngster youngsters
migrant migrants immigrant immigrants alien aliens
percent pct %
united-states us u.s usa u.s.a america american americans
united-kingdom uk u.k britain british
covid covid-19 coronavirus corona sars-cov-2
vaccine vaccines vaccination vaccinations vaccinated vaccinate jab jabs jabbed
police cop cops
gun guns firearm firearms
photo photos photograph photographs picture pictures image images pic pics
video videos footage clip clips
doctor doctors physician physicians
kill kills killed killing
dead death deaths died dies die dying
pay pays paid payment payments
job jobs employment
unemployment unemployed jobless joblessness
carbon co2
low lower lowest
high higher highest
murder murders murdered homicide homicides
woman women
man men
city cities town towns
cost costs price prices
drug drugs
government federal feds
tax taxes taxation irs
law laws legislation statute statutes
lawmaker lawmakers legislator legislators
congressman congresswoman congressmen congresswomen representative rep
senator sen
president presidency presidential
vote votes voted voting ballot ballots voter voters
school schools
company companies firm firms corporation corporations business businesses
money cash
car cars vehicle vehicles automobile automobiles
house home homes houses
buy buys bought purchase purchased purchases
decade decades
veteran veterans vet vets
gasoline gas petrol
say says said tell tells told claim claims claimed
rise rises rose risen increase increases increased increasing
fall falls fell fallen decrease decreases decreased decline declines declined drop drops dropped
double doubled doubles twice
traffic trafficking trafficked trafficker traffickers
lose lost loses losing missing
sponsor sponsors guardian guardians
arrest arrests arrested detain detained detains
illegal illegally undocumented unauthorized unauthorised
obamacare aca
hospital hospitals
film films movie movies
wife husband spouse
billionaire billionaires
ban bans banned prohibit prohibits prohibited outlaw outlawed
poor poverty
rich wealthy
begin begins began start starts started
end ends ended stop stops stopped
`;

/** The word that stands for a word, where another one does. */
export const EQUIVALENT: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ');
      return others.map((word): [string, string] => [word, first]);
    }),
);

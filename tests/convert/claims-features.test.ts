import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { factsOf } from '../../scripts/convert/english/claims/facts.ts';
import { featuresOf } from '../../scripts/convert/english/claims/features.ts';
import { seedText } from '../../scripts/convert/found.ts';
import { english } from '../../scripts/convert/english/index.ts';
import { extract } from '../../scripts/convert/pipeline.ts';

const namesOf = (text: string): string[] => {
  const found = extract(new VFile(text), null, english);
  return factsOf(seedText(found), found)
    .flatMap(featuresOf)
    .map(({ name }) => name);
};

describe('a feature shows in', () => {
  test.each([
    ['absolute', 'The harbour master never opens the gates.'],
    ['absolute', 'Nobody signed for the parcel.'],
    ['effect', 'The ordinance bars street vendors from the square.'],
    ['duty', 'The lender has to return the papers.'],
    ['duty', 'Guests are not required to show a passport.'],
    ['unable', 'The auditors cannot trace the payments.'],
    ['lacks', 'The island has no harbour.'],
    ['lacks', 'There’s no limit on the fees.'],
    ['trend', 'Rents are up.'],
    ['trend', 'The premiums keep climbing.'],
    ['position', 'She was against the bridge.'],
    ['position', 'He wants to sell the railway.'],
    ['yours', 'You signed that pact.'],
    ['yours', 'You never voted for it.'],
    ['passive', 'The boxes were quietly sold.'],
    ['superlative', 'It is the highest-taxed town on the coast.'],
    ['superlative', 'That was the coldest March in our history.'],
    ['prediction', 'The town is going to build a pier.'],
    ['exhortation', 'We have to mend the roads.'],
    ['story', 'I met a baker in the north.'],
    ['commentary', 'The episode underscores a wider malaise.'],
    ['feeling', 'She wondered whether he would come.'],
    ['address', 'Senator Brandt, what would you do?'],
    ['broken', 'And what I mean is...'],
    ['pointing', 'And that’s the tragedy.'],
    ['institution', 'The FTA closed the line.'],
    ['stance', 'I don’t think so.'],
    ['judged', 'It raises serious questions.'],
  ])('%s: %s', (name, text) => {
    expect(namesOf(text)).toContain(name);
  });
});

describe('a feature does not show in', () => {
  test.each([
    ['duty', 'We have to mend the roads.'],
    ['exhortation', 'The town has to mend the roads.'],
    ['duty', 'The town has to our knowledge no rival.'],
    ['unable', 'We cannot let it rest.'],
    ['unable', 'I can’t complain.'],
    ['prediction', 'The money is going to the islands.'],
    ['superlative', 'He hid a long criminal history.'],
    ['address', 'Senator Ada Brandt, a Liberal, voted for the bill.'],
    [
      'broken',
      '“The inspectors found the doors open, the lamps lit and the safe empty, and nobody at the desk…',
    ],
    ['pointing', 'That law is from 1987.'],
    ['pointing', 'It was 40 degrees in May.'],
    ['we', 'The US sold grain.'],
    ['courtesy', 'They left with no map and no water.'],
    ['yours', 'You look well.'],
    ['policy', 'It rained in May.'],
    ['institution', 'RAIN FLOODS PIER'],
  ])('%s: %s', (name, text) => {
    expect(namesOf(text)).not.toContain(name);
  });
});

test('a short sentence that is whole counts less as a fragment', () => {
  const short = (text: string) => {
    const found = extract(new VFile(text), null, english);
    const features = factsOf(seedText(found), found).flatMap(featuresOf);
    return features.find(({ name }) => name === 'short')?.value ?? 0;
  };
  expect(short('Murders are up.')).toBeLessThan(short('Same with them.'));
  expect(short('Crime is down 12 percent.')).toBe(0);
});

describe('speech around claims stands below them', () => {
  const score = (text: string) => extract(new VFile(text), null, english).claims[0]!.score;
  const claims = [
    'You voted against the canal.',
    'Tuition fees are rising.',
    'The mine has no rescue team.',
    'The clinic never checks the papers.',
    'I was against that treaty.',
    'The decree lets landlords keep the deposit.',
    'We lost 12,000 jobs in the mills.',
  ];
  const others = [
    'Good evening from Harbour Hall.',
    'Senator Brandt, you have ninety seconds.',
    'Thank you, Governor.',
    'No, no, let me finish.',
    'If I may just...',
    'And that’s the sad thing.',
    'We will get to that.',
    'I’m going to fight for you.',
    'What do you say to them?',
    'I met her in the spring, and I wondered what she felt.',
  ];
  test.each(claims.flatMap((claim) => others.map((other) => [claim, other])))('%s > %s', (claim, other) => {
    expect(score(claim!)).toBeGreaterThan(score(other!));
  });
});

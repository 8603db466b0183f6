import { VFile } from 'vfile';
import { factsOf } from '../convert/english/claims/facts.ts';
import { featuresOf } from '../convert/english/claims/features.ts';
import { seedText, type Found } from '../convert/found.ts';
import { english } from '../convert/english/index.ts';
import { extract } from '../convert/pipeline.ts';
import type { Gold } from './field.ts';
import type { Example } from './fit.ts';
import { seedClaims, shapeClaims } from './read-claims.ts';

const featuresIn = (found: Found) => factsOf(seedText(found), found).map(featuresOf);

/** The labelled sentences of each seed. */
export const seedExamples = ({ seeds, read }: Gold): Example[][] =>
  seeds.map(({ id, text, found }) => {
    const claims = seedClaims(read(`tests/gold/seeds/${id}.claims.yml`), text, found.sentences);
    return featuresIn(found).map((features, index) => ({ features, claim: claims[index]! }));
  });

/** Invented sentences, each converted as a text of its own; where one is cut in several, the parts count together. */
export const shapeExamples = (yaml: string): Example[] =>
  shapeClaims(yaml).map(({ text, claim }) => {
    const found = extract(new VFile(text), null, english);
    return { features: featuresIn(found).flat(), claim };
  });

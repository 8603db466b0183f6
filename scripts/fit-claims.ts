import { listFiles, readBytes, writeFiles } from './files.ts';
import { PRIOR } from './measure/claims-prior.ts';
import { seedExamples, shapeExamples } from './measure/claim-examples.ts';
import { fit } from './measure/fit.ts';
import { gather } from './measure/gather.ts';
import { print } from './report.ts';

/** Fits the weights of check-worthiness from the labelled sentences and writes scripts/convert/english/claims/weights.json. */
const root = process.cwd();
const read = (path: string): string => {
  const bytes = readBytes(root, path);
  if (!bytes) throw new Error(`Missing ${path}, expected labelled sentences`);
  return new TextDecoder().decode(bytes);
};
const gold = gather(
  listFiles(root, 'seeds', '.txt').filter((path) =>
    readBytes(root, `tests/gold/seeds/${path.split('/').at(-1)!.slice(0, -4)}.claims.yml`),
  ),
  { read, list: (folder, ending) => listFiles(root, folder, ending) },
);
const examples = [...seedExamples(gold).flat(), ...shapeExamples(read('tests/gold/shapes/claims.yml'))];
const weights = fit(examples, PRIOR);
writeFiles(
  root,
  new Map([['scripts/convert/english/claims/weights.json', `${JSON.stringify(weights, null, 2)}\n`]]),
);
print(
  `Fitted ${String(Object.keys(weights.weights).length)} weights from ${String(examples.length)} sentences.\n`,
);

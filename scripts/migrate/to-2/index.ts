import type { Migration } from '../migration.ts';
import { answerAndTest } from './checks.ts';
import { kindsOfStops } from './figures.ts';
import { newFiles } from './files.ts';
import { tableOfVerdicts } from './scale.ts';
import { whereToFind } from './sources.ts';

/** From the first version of the model to the second. */
export const toTwo: Migration = {
  to: 2,
  description:
    'checks have a plain answer, and answers from which the verdict follows; the stops of a number have an id, a kind, a label and a carrier; a source without an address says where it may be found; the scale has questions, borders and a table; periods, the front page, the self-audit and the glossary have files of their own.',
  migrate: (content) => {
    for (const path of content.paths('content/checks')) content.edit(path, answerAndTest);
    for (const path of content.paths('content/figures')) content.edit(path, kindsOfStops);
    for (const path of content.paths('content/sources')) content.edit(path, whereToFind);
    content.edit('content/verdicts.yml', tableOfVerdicts);
    for (const [path, text] of newFiles) content.create(path, text);
  },
};

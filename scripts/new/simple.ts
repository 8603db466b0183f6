import { addressFault, storedAddress } from '../../model/address.ts';
import { entriesOf } from '../../model/corpus.ts';
import { isEdtf, precisionOf } from '../../model/edtf.ts';
import { perhaps } from '../../model/nearest.ts';
import { table, type Kind } from '../../model/kinds.ts';
import { toId } from '../convert/curation/slug.ts';
import { NEW, type What } from './kinds.ts';
import type { Asked, Outcome } from './made.ts';
import { openLines, template, type Known } from './template.ts';

/** Words of a name that make an id. */
const ID_WORDS = 6;

/** What the word on the command line fills in, and the id that follows from it. */
interface Filled {
  known: Known;
  id: string;
}

/** How exactly a date is known follows from its form. */
const withPrecision = (known: Known, field: string): Known => {
  const date = known[field];
  return typeof date === 'string' && isEdtf(date) ? { ...known, precision: precisionOf(date) } : known;
};

/** Words of an address that may name a document: its host, and the last part of its path that has any. */
function wordsOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '').split('.')[0]!;
  const last =
    pathname
      .split('/')
      .filter((part) => /[a-z]{3}/i.test(part))
      .at(-1) ?? '';
  return `${host} ${last.replace(/\.\w{2,5}$/, '')}`;
}

function filledSource({ subject, flags, corpus }: Asked): Filled | string {
  const fault = addressFault(subject);
  if (fault) {
    const whole = `https://${subject}`;
    const near =
      /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(subject) && addressFault(whole) === null ? [whole] : [];
    return `Unexpected address ${subject}, expected ${fault}. ${perhaps(near)}`.trimEnd();
  }
  const url = storedAddress(subject);
  const same = [...corpus.sources.values()].find((source) => source.url === url || source.archive === url);
  if (same) return `Unexpected address, for ${same.path} has it already. Name that source as evidence`;
  const known = { url, ...flags };
  return {
    known: withPrecision(known, 'published'),
    id: toId(String(flags['title'] ?? wordsOf(url)), ID_WORDS),
  };
}

function filledEvent({ subject, flags }: Asked): Filled {
  const { date } = flags;
  const day = typeof date === 'string' ? `${date.split('/')[0]!}-` : '';
  return {
    known: withPrecision({ title: subject, ...flags }, 'date'),
    id: `${day}${toId(subject, ID_WORDS)}`,
  };
}

const named = ({ subject, flags }: Asked): Filled => ({
  known: { name: subject, ...flags },
  id: toId(subject, ID_WORDS),
});

/** Kinds that are one file and need nothing of another. */
const SIMPLE: Partial<
  Record<What, { kind: Kind; fill(asked: Asked): Filled | string; use(id: string): string }>
> = {
  source: {
    kind: 'sources',
    fill: filledSource,
    use: (id) =>
      `name it in the evidence of a check (\`- source: ${id}\`; of a new one, \`--evidence ${id}\`)`,
  },
  person: {
    kind: 'people',
    fill: named,
    use: (id) => `name it where it speaks or is concerned (\`speaker: ${id}\`)`,
  },
  topic: {
    kind: 'topics',
    fill: named,
    use: (id) => `give it to a check or an article (\`topics: [${id}]\`)`,
  },
  event: { kind: 'events', fill: filledEvent, use: () => 'look at it on the timeline with `npm run dev`' },
};

/** Whether an entry can have an id: a sentence where it can't. */
export function idFault({ corpus }: Asked, kind: Kind, id: string): string | null {
  const { folder, ending, id: shape } = table.kinds[kind];
  if (!shape.safeParse(id).success)
    return `Unexpected id ${JSON.stringify(id)}, expected lower-case letters, digits and single hyphens. Name another with --id`;
  return entriesOf(corpus, kind).has(id)
    ? `Unexpected id ${id}, for ${folder}/${id}${ending} is there already. Name another with --id`
    : null;
}

/**
 * A new source, person, topic or event.
 *
 * @param id as the command line names it; else it is made of the title or name
 */
export function makeSimple(asked: Asked, what: What, id: string | undefined): Outcome {
  const { kind, fill, use } = SIMPLE[what]!;
  const filled = fill(asked);
  if (typeof filled === 'string') return filled;
  const own = id ?? filled.id;
  const fault = idFault(asked, kind, own);
  if (fault) return fault;
  const path = `${table.kinds[kind].folder}/${own}${table.kinds[kind].ending}`;
  const text = template(NEW[what].fields, filled.known);
  return {
    files: new Map([[path, text]]),
    next: [
      `${openLines(text) > 0 ? `Fill every TODO of ${path}, then` : 'Now'} ${use(own)}, and run \`npm run check\`.`,
    ],
  };
}

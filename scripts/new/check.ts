import { addresses } from '../../model/addresses.ts';
import { fieldsOf, type Field } from '../../model/fields.ts';
import { table } from '../../model/kinds.ts';
import { TODO } from '../../model/schema/index.ts';
import { statementOf } from '../../model/statement.ts';
import type { Article, Check } from '../../model/corpus.ts';
import { terms } from '../convert/english/terms/terms.ts';
import { indexOf } from '../match/index-of.ts';
import { POSSIBLE, rank } from '../match/rank.ts';
import { nearest, perhaps } from '../../model/nearest.ts';
import type { Asked, Outcome } from './made.ts';
import { idFault } from './simple.ts';
import { template, type Known } from './template.ts';

/** Checks that are shown as candidates at most. */
const CANDIDATES = 3;
/** Fields that a check has only while it is rated, and only while it is not. */
const RATED = ['test', 'verdict', 'scale', 'confidence'];
const UNRATED = ['statusNote'];

/** The claim of an article that the command line names, or a sentence that says what there is instead. */
function claimOf({
  corpus,
  subject,
}: Asked): { article: Article; claim: Article['claims'][number] } | string {
  const [, slug = subject, id = ''] = /^([^#]*)#(.*)$/.exec(subject) ?? [];
  const article = corpus.articles.get(slug);
  if (!article)
    return `Unexpected article ${JSON.stringify(slug)}, expected one of ${[...corpus.articles.keys()].slice(0, 10).join(', ') || 'none yet: begin with `npm run new article`'}. ${perhaps(nearest(slug, corpus.articles.keys()))}Name the claim as <article>#<claim>`;
  const claim = article.claims.find((one) => one.id === id);
  if (claim) return { article, claim };
  const rated = new Set(
    [...corpus.checks.values()].flatMap(({ claims }) =>
      claims.flatMap((one) => (one.article === slug ? [one.claim] : [])),
    ),
  );
  const free = article.claims.map((one) => one.id).filter((one) => !rated.has(one));
  return `Unexpected claim ${JSON.stringify(id)}, expected one of ${slug}: ${(free.length > 0 ? free : article.claims.map((one) => one.id)).join(', ') || 'none is curated yet'}. ${perhaps(
    nearest(
      id,
      article.claims.map((one) => one.id),
    ),
  )}Name it as ${slug}#<claim>`;
}

/** The check that rates a claim already. */
const ratedBy = ({ checks }: Asked['corpus'], article: string, claim: string): Check | undefined =>
  [...checks.values()].find(({ claims }) =>
    claims.some((one) => one.article === article && one.claim === claim),
  );

/** Lines that say which checks may answer the claim already. */
function candidates({ checks }: Asked['corpus'], quote: string): string[] {
  const published = [...checks.values()].filter(({ status }) => status !== 'void');
  const found = rank(indexOf(published.map(statementOf), terms), quote, CANDIDATES).filter(
    ({ likeness }) => likeness >= POSSIBLE,
  );
  return found.length === 0
    ? ['No check of this site is near.']
    : [
        'May be answered already; if the proposition is the same, add the claim to that check instead:',
        ...found.map(
          ({ id, likeness, words }) =>
            `  ${id} (${likeness.toFixed(2)}: ${words.join(', ')}): ${checks.get(id)!.claimReviewed}`,
        ),
      ];
}

/** What is known of the check before anybody has looked into it. */
function knownOf({ corpus, flags, today }: Asked, article: Article, claim: Article['claims'][number]): Known {
  const isRated = (flags['status'] ?? 'reviewed') !== 'in-review';
  return {
    status: 'reviewed',
    claims: [{ article: article.id, claim: claim.id }],
    published: today,
    unknown: [TODO],
    people: [claim.speaker],
    topics: article.topics.length > 0 ? article.topics.slice(0, 2) : [TODO],
    ...(isRated ? { scale: corpus.scale.version } : {}),
    ...flags,
    ...(flags['evidence'] ? { evidence: [flags['evidence']].flat().map((source) => ({ source })) } : {}),
  };
}

/** Fields of a check that is rated, or of one that waits; ids that content gives are listed. */
const fieldsFor = (isRated: boolean, { scale, topics }: Asked['corpus']): Field[] =>
  fieldsOf(table.kinds.checks.schema)
    .filter(({ path }) => !(isRated ? UNRATED : [...RATED, 'confidenceNote']).includes(path.split('.')[0]!))
    .map((field) => ({
      ...field,
      required: field.required || /^(?:test|verdict|scale|confidence|statusNote)$/.test(field.path),
      ...(field.path === 'verdict' ? { values: scale.verdicts.map(({ id }) => quotedWord(id)) } : {}),
      ...(field.path === 'topics' ? { values: [...topics.keys()] } : {}),
    }));

/** An id as it has to be written: YAML takes some words for yes or no. */
const quotedWord = (id: string): string => (/^(?:true|false|null)$/.test(id) ? `'${id}'` : id);

/** The first document of the evidence that is not there, as a sentence; null where all are. */
function strangeDocument({ corpus, flags }: Asked): string | null {
  const strange = [flags['evidence'] ?? []].flat().find((id) => !corpus.sources.has(id));
  if (strange === undefined) return null;
  const near = perhaps(nearest(strange, corpus.sources.keys()));
  return `Unexpected evidence ${JSON.stringify(strange)}, expected an id in content/sources. ${near}A document that has no file yet: \`npm run new source <address>\``;
}

const BODY = `${TODO}: argue from the evidence in 120 to 450 words, and cite it where it bears a sentence out.`;
/** The form of a citation; in the body it would be one. */
const CITE = '# Below the hyphens stands the argument; it cites as [@source-id] or [@source-id, p. 3].\n';

/**
 * A new check of one claim of an article.
 *
 * @param id as the command line names it; else that of the claim
 */
export function makeCheck(asked: Asked, id: string | undefined): Outcome {
  const named = claimOf(asked);
  if (typeof named === 'string') return named;
  const { article, claim } = named;
  const rated = ratedBy(asked.corpus, article.id, claim.id);
  if (rated)
    return `Unexpected claim, for ${rated.path} rates it already. Change that check, or name another claim`;
  const own = id ?? claim.id;
  const fault = idFault(asked, 'checks', own);
  if (fault) return fault;
  const strange = strangeDocument(asked);
  if (strange) return strange;
  const path = `content/checks/${own}.md`;
  const notes = [
    `“${claim.quote.replace(/[\s\u0085]+/g, ' ')}” (${claim.speaker})`,
    ...candidates(asked.corpus, claim.quote),
  ];
  const head = notes.map((line) => `# ${line}\n`).join('');
  const fields = template(
    fieldsFor(asked.flags['status'] !== 'in-review', asked.corpus),
    knownOf(asked, article, claim),
  );
  return {
    files: new Map([[path, `---\n${head}${fields}${CITE}---\n\n${BODY}\n`]]),
    next: [
      `Fill every TODO of ${path}: answer the questions of \`test\` before you think of a verdict.`,
      'The evidence is of two publishers at least, one document of it primary. One that has no file yet: `npm run new source <address>`.',
      `Then \`npm run check -- --fix\` says what is missing, and \`npm run dev\` shows the page at /${addresses.checks({ id: own })}.`,
    ],
  };
}

import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { explained, fieldsOf, type Field } from '../../../model/fields.ts';
import { curation as curationSchema, TODO } from '../../../model/schema/curation.ts';
import { paragraphAt } from '../article/passage.ts';
import { citedSources } from '../article/cited-sources.ts';
import type { Found } from '../found.ts';
import type { Language, NameMatcher } from '../language.ts';
import type { ProposedClaim } from './propose-claims.ts';
import type { Answers } from '../types.ts';
import type { Proposal } from './propose.ts';

/** What is safe without quotation marks in every version of YAML. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z]+(?:-[a-z]+)*$|^TODO$/;
/** Names listed at most: a crowd of them helps nobody. */
const MOST_NAMES = 30;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const quoted = (text: string): string => JSON.stringify(oneLine(text).slice(0, 120));
/** A list under its heading; nothing where it is empty. */
const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [` ${heading}`, ...lines.map((line) => `   ${line}`)] : [];

/** Names of two words or more that content/people does not hold, with what the text says of them. */
function unknownNames({ text, blocks }: Found, language: Language, match: NameMatcher): string[] {
  const roles = new Map<string, string | undefined>();
  // Block by block, for a name does not go on over the end of one.
  for (const { start, end, kind } of blocks)
    for (const { name, role } of kind === 'paragraph' || kind === 'item'
      ? language.findNames(text.slice(start, end), [])
      : [])
      if (name.includes(' ') && match(name) === null && !roles.get(name)) roles.set(name, role);
  return [...roles]
    .slice(0, MOST_NAMES)
    .map(([name, role]) => `${quoted(name)}${role ? `: ${quoted(role)}` : ''}`);
}

/** What the header says beside the fields of a curation. */
const headerNotes = ({ header }: Found): string[] => [
  ...header.outlets.map((name) => `outlet: ${quoted(name)}`),
  ...header.agencies.map((name) => `agency: ${quoted(name)}`),
];

/** Pronouns that nobody fits, and quotations that the text gives to nobody: somebody has to look. */
const leftOpen = (found: Found): string[] =>
  found.sources
    .filter(({ basis }) => basis === 'open')
    .map(({ speaker, cue, paragraph }) => `${quoted(speaker)} ${quoted(cue)}, paragraph ${paragraph}`);
const nobodys = (found: Found): string[] =>
  found.unattributed.map(
    ({ start, end }) => `${quoted(found.text.slice(start, end))}, paragraph ${paragraphAt(found, start)}`,
  );

/** What the editor may want to know, for the end of the file. */
function findings(
  found: Found,
  folded: readonly ProposedClaim[],
  language: Language,
  match: NameMatcher,
): string {
  return [
    ...section(
      'Further claims, ranked; to keep one, move it up and give it a speaker and a kind:',
      folded.flatMap((claim) => [
        `- id: ${JSON.stringify(claim.id)}`,
        `  quote: ${JSON.stringify(claim.quote)}`,
        ...(claim.prefix === undefined ? [] : [`  prefix: ${JSON.stringify(claim.prefix)}`]),
        ...(claim.suffix === undefined ? [] : [`  suffix: ${JSON.stringify(claim.suffix)}`]),
      ]),
    ),
    ...section('The header names:', headerNotes(found)),
    ...section(
      'Sources that the text cites:',
      citedSources(found.sources, match).map(
        ({ name, person, type, cue, paragraphs }) =>
          `${quoted(name)}: ${type}, ${person ?? 'not in content/people'}, ${quoted(cue)}, paragraph ${paragraphs.join(', ')}`,
      ),
    ),
    ...section('Who speaks here is open:', leftOpen(found)),
    ...section('Quoted, nobody named:', nobodys(found)),
    ...section('Names in the text that content/people does not hold:', unknownNames(found, language, match)),
    ...section(
      'Dates in the text:',
      found.dates.map(
        ({ text, date, paragraph }) => `${quoted(text)}: ${date ?? 'not resolved'}, paragraph ${paragraph}`,
      ),
    ),
  ].join('\n');
}

/** Why a claim is proposed, and whom the text names as its speaker. */
const why = ({ sentence: { score, reasons, speaker } }: ProposedClaim): string =>
  ` ${score.toFixed(2)}: ${[...reasons.map(oneLine), ...(speaker === undefined ? [] : [`said by ${quoted(speaker)}`])].join('; ') || 'no reason found'}`;

/** Checks that may answer a claim already, a line each. */
const answered = ({ quote }: ProposedClaim, answers: Answers): string[] =>
  answers(quote).map(
    ({ id, likeness, words }) =>
      ` may be answered by ${id} (${likeness.toFixed(2)}: ${words.slice(0, 8).map(oneLine).join(', ')})`,
  );

/** A field and what it is for, in one line. */
const inWords = (field: Field, from = ''): string => ` ${field.path.slice(from.length)}: ${explained(field)}`;

/** Says of each field that is left to a person what it is for, and of claims what each of them has. */
function explainOpen(document: Document): void {
  if (!isMap(document.contents)) return;
  const fields = fieldsOf(curationSchema);
  for (const { key, value } of document.contents.items) {
    const field = fields.find(({ path }) => path === String(key));
    const open = (isSeq(value) && value.items.length === 0) || (isScalar(value) && value.value === TODO);
    if (!isScalar(key) || !field || !(open || field.path === 'claims')) continue;
    const inner = fields.filter(({ path }) => path.startsWith(`${field.path}[].`));
    key.commentBefore = [inWords(field), ...inner.map((one) => `  ${inWords(one, `${field.path}[].`)}`)].join(
      '\n',
    );
  }
}

/**
 * Writes a proposed curation: `seeds/<id>.yml`, with the score and reasons of each claim; and as comments for the
 * editor the claims that found no room, the sources, names and dates of the text.
 *
 * @param proposal what `propose` gave
 * @param match finds the entry of content/people for a name
 * @param answers finds checks that may answer a claim already
 */
export function toCurationFile(
  { draft, live, folded }: Proposal,
  found: Found,
  language: Language,
  match: NameMatcher,
  answers: Answers = () => [],
): string {
  const document = new Document(draft);
  document.commentBefore =
    ' Proposed by `npm run convert`; from now on it belongs to its editors and is never overwritten.\n' +
    ' Fill every TODO, keep the claims that can be checked, move the rest to notCheckable, then set status: curated.';
  explainOpen(document);
  const claims = document.get('claims');
  if (isSeq(claims))
    claims.items.forEach((item, index) => {
      if (isMap(item))
        item.commentBefore = [why(live[index]!), ...answered(live[index]!, answers)].join('\n');
    });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && PLAIN.test(node.value)) node.type = 'PLAIN';
    },
  });
  document.comment = findings(found, folded, language, match);
  // Quotation marks elsewhere: a bare date would be read as a point in time, a bare "no" as false.
  return document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

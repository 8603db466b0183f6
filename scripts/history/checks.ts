import type { correctedField } from '../../model/schema/check.ts';
import type { Reading } from '../../model/read/corpus.ts';
import { placeOf } from '../../model/read/places.ts';
import type { Before, Earlier } from './before.ts';
import type { Finding } from './finding.ts';
import { correctionsText, type Pasted } from './fix.ts';

/** Fields that readers may have quoted: they do not change in silence. */
const TEXTS = [
  'proposition',
  'summary',
  'answer',
] as const satisfies readonly (typeof correctedField.options)[number][];

type Fields = Record<string, unknown>;

/** Corrections of a front matter, whatever their form. */
const correctionsOf = (data: Fields): Fields[] =>
  Array.isArray(data['corrections'])
    ? data['corrections'].filter((item): item is Fields => typeof item === 'object' && item !== null)
    : [];

/** Corrections that the base branch has not. */
function added(earlier: Fields, now: Fields): Fields[] {
  const known = new Set(correctionsOf(earlier).map((item) => JSON.stringify(item)));
  return correctionsOf(now).filter((item) => !known.has(JSON.stringify(item)));
}

/** A value as a message shows it. */
const shown = (value: unknown): string =>
  typeof value === 'string' ? `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"` : 'none';

/** What stood there, in the words of the scale where the base branch used an id that is still known. */
function verdictWords({ corpus }: Reading, { verdict, confidence }: Fields): string {
  const words = corpus?.scale.verdicts.find(({ id }) => id === verdict)?.words ?? String(verdict);
  return typeof confidence === 'string' ? `${words}, with ${confidence} confidence.` : `${words}.`;
}

/** A verdict that was changed and that no new correction tells. */
function verdictChange(reading: Reading, earlier: Fields, now: Fields, today: string): Pasted | null {
  if (earlier['verdict'] === now['verdict']) return null;
  const old = verdictWords(reading, { verdict: earlier['verdict'] }).slice(0, -1).toLowerCase();
  const id = String(earlier['verdict']);
  const tells = ({ class: kind, was }: Fields): boolean => {
    const text = String(was).toLowerCase();
    return kind === 'verdict' && (text.includes(old) || text.includes(id));
  };
  if (added(earlier, now).some(tells)) return null;
  const became =
    typeof now['verdict'] === 'string'
      ? verdictWords(reading, { verdict: now['verdict'] }).slice(0, -1)
      : null;
  const was = verdictWords(reading, earlier);
  return {
    date: today,
    class: 'verdict',
    was,
    note: became
      ? `The verdict was changed from ${verdictWords(reading, { verdict: earlier['verdict'] }).slice(0, -1)} to ${became}.`
      : 'The verdict was withdrawn.',
  };
}

/** Texts that were changed and that no new correction tells. */
function textChanges(earlier: Fields, now: Fields, today: string): Pasted[] {
  const changed = TEXTS.filter(
    (field) => typeof earlier[field] === 'string' && earlier[field] !== now[field],
  );
  // Whoever tells in words of their own what was changed need not name every field.
  const told = added(earlier, now);
  const isTold = (field: string): boolean =>
    told.some((item) => item['field'] === field || item['field'] === undefined);
  return changed
    .filter((field) => !isTold(field))
    .map((field) => ({
      date: today,
      class: 'factual',
      field,
      was: earlier[field] as string,
      note: `The ${field} was worded anew.`,
    }));
}

/** Fields by which a correction of the base branch is known again. */
const rewritten = (earlier: Fields, now: Fields): Fields[] => {
  const kept = new Set(correctionsOf(now).map(({ date, was }) => JSON.stringify([date, was])));
  return correctionsOf(earlier).filter(({ date, was }) => !kept.has(JSON.stringify([date, was])));
};

async function checkOne(
  reading: Reading,
  { data: earlier, path }: Earlier,
  today: string,
  name: string,
): Promise<Finding[]> {
  const parsed = reading.parsed.get(path);
  const now = parsed?.data as Fields | null | undefined;
  // What cannot be read has its own message; what was never rated may change.
  if (!earlier || !now || typeof now !== 'object') return [];
  const found: Finding[] = rewritten(earlier, now).map(({ date, was }) => ({
    rule: 'history-corrections',
    path,
    place: placeOf(parsed!, ['corrections']),
    reason: `Unexpected change of a published correction, expected that of ${String(date)} (was ${shown(was)}) as it stands on ${name}`,
    fix: `Put it back; what is wrong in it is told by a further correction. \`git diff ${name} -- ${path}\` shows it`,
  }));
  if (earlier['status'] !== 'reviewed') return found;
  const verdict = verdictChange(reading, earlier, now, today);
  const texts = textChanges(earlier, now, today);
  const isFirst = correctionsOf(now).length === 0;
  const ask = isFirst ? 'Tell it in `corrections`' : 'Tell it at the end of `corrections`';
  const advice = `${ask}, and say why in \`note\`; or take the change back`;
  // One text to paste for all of them: pasted twice, the key would stand there twice.
  const paste = await correctionsText([...(verdict ? [verdict] : []), ...texts], isFirst);
  const entry = ({ class: kind, field, was, date, note }: Pasted): string =>
    `{ date: '${date}', class: ${kind}, ${field ? `field: ${field}, ` : ''}was: ${shown(was)}, note: ${shown(note)} }`;
  if (verdict)
    found.push({
      rule: 'history-verdict',
      path,
      place: placeOf(parsed!, ['verdict']),
      reason: `Unexpected change of a published verdict without a correction: was ${String(earlier['verdict'])} on ${name}, is ${String(now['verdict'] ?? now['status'])}; expected a correction of class verdict`,
      fix: `${advice}: ${entry(verdict)}`,
      paste,
    });
  texts.forEach((text, index) =>
    found.push({
      rule: 'history-text',
      path,
      place: placeOf(parsed!, [text.field!]),
      reason: `Unexpected change of the published \`${text.field!}\` without a correction: was ${shown(text.was)} on ${name}, expected a correction that keeps it`,
      fix: `${advice}: ${entry(text)}`,
      ...(verdict || index > 0 ? {} : { paste }),
    }),
  );
  return found;
}

/** Reviewed checks of the base branch whose verdict or words were changed, and not told in a new correction. */
export async function changedChecks(before: Before, reading: Reading, today: string): Promise<Finding[]> {
  const checks = before.changed.filter(({ kind }) => kind === 'checks');
  return (await Promise.all(checks.map((check) => checkOne(reading, check, today, before.name)))).flat();
}

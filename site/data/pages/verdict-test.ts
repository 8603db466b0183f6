import { questions as order } from '../../../model/schema/index.ts';
import { dateView, type DateView } from '../parts/date-words.ts';
import type { VerdictView } from '../parts/verdict.ts';
import { capital, curly } from '../text/typography.ts';
import type { World } from '../world.ts';
import * as strings from '../../strings.ts';

/** When an answer is given, with a case for it and one beside it. */
interface AnswerView {
  words: string;
  meaning: string;
  example: string | undefined;
  counterExample: string | undefined;
}

/** How answers lead to a verdict, in words. */
export interface VerdictTestView {
  /** What the point of a passage is. */
  point: string | undefined;
  questions: { asks: string; answers: AnswerView[] }[];
  rows: { when: string; verdict: VerdictView; because: string }[];
  borders: { between: string; rule: string }[];
  history: { version: number; date: DateView; note: string }[];
}

/** The questions, the table, its borders and its versions, for the methodology page. */
export function verdictTestView({ corpus: { scale } }: World): VerdictTestView {
  const verdict = (id: string): VerdictView => ({
    id,
    words: scale.verdicts.find((step) => step.id === id)?.words ?? id,
  });
  const answer = (question: string, id: string): string =>
    scale.questions.find((one) => one.id === question)?.answers.find((one) => one.id === id)?.words ?? id;
  const conditions = (when: (typeof scale.table)[number]['when']) =>
    order.flatMap((question) => {
      const allowed: readonly string[] | undefined = when[question];
      return allowed === undefined ? [] : [allowed.map((id) => answer(question, id)).join(' or ')];
    });
  return {
    point: scale.point && curly(scale.point),
    questions: scale.questions.map(({ asks, answers }) => ({
      asks: curly(asks),
      answers: answers.map(({ words, meaning, example, counterExample }) => ({
        words: curly(words),
        meaning: curly(meaning),
        example: example && curly(example),
        counterExample: counterExample && curly(counterExample),
      })),
    })),
    rows: scale.table.map(({ when, verdict: id, because }) => ({
      when: `${capital(conditions(when).join(strings.prose.and).toLowerCase() || strings.prose.anythingElse)}.`,
      verdict: verdict(id),
      because: curly(because),
    })),
    borders: scale.borders.map(({ between, rule }) => ({
      between: between.map((id) => verdict(id).words).join(' or '),
      rule: curly(rule),
    })),
    history: [...scale.history]
      .reverse()
      .map(({ version, date, note }) => ({ version, date: dateView(date), note: curly(note) })),
  };
}

import type { Check, Corpus } from '../../../../model/corpus.ts';
import { questions, type Question } from '../../../../model/schema/index.ts';
import { rowFor } from '../../../../model/verdict-test.ts';
import { curly } from '../../text/typography.ts';

/** The answers from which a verdict follows, in words, and why it does. */
export interface AnswersView {
  answers: { asks: string; answer: string; note?: string }[];
  because: string;
}

/** The answers of a rated check. */
export function answersView({ scale }: Corpus, { test }: Check & { status: 'reviewed' }): AnswersView {
  const notes: Record<Question, string | undefined> = {
    evidence: test.evidenceNote,
    basis: test.basisNote,
    words: test.wordsNote,
    omission: test.omissionNote,
  };
  return {
    answers: questions.map((id) => {
      const question = scale.questions.find((one) => one.id === id)!;
      const note = notes[id];
      return {
        asks: curly(question.asks),
        answer: curly(question.answers.find((answer) => answer.id === test[id])!.words),
        ...(note ? { note: curly(note) } : {}),
      };
    }),
    because: curly(rowFor(scale, test)!.row.because),
  };
}

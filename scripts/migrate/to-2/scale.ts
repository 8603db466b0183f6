import { parse, type Document, type YAMLMap } from 'yaml';
import { TODO } from '../../../model/schema/index.ts';
import { add } from '../content.ts';

/** The questions, the borders and the table as they came into force with this version of the model. */
const SCALE = `questions:
  - id: evidence
    asks: Does the record found answer the point of the passage, one way or the other?
    answers:
      - id: settles
        words: The record settles it
        meaning: >-
          Records of the thing itself, or several independent reports, answer the point of the passage. What stays open
          concerns something else.
      - id: leans
        words: The record leans one way
        meaning: >-
          There is evidence on the point, but it is partial, or stands on one report, or on those concerned, or sources
          disagree. The point itself stays open.
      - id: none
        words: No adequate evidence
        meaning: >-
          What was found does not bear on the point itself, or only the person who makes the claim, or an ally in the same
          cause, says so, and nothing shows the opposite.
  - id: basis
    asks: Does the passage rest on a real fact, number, document or event that somebody other than the speaker recorded?
    answers:
      - id: 'yes'
        words: It rests on something real
        meaning: >-
          The fact, number, document or event that the passage builds on can be found, even if the passage says something
          else about it.
      - id: 'no'
        words: No ground was found
        meaning: What the passage builds on was found nowhere but with the speaker.
  - id: words
    asks: Does the record run against the words of the passage?
    answers:
      - id: none
        words: No word fails
        meaning: Each word that carries the point holds, in the sense an ordinary reader takes from it.
      - id: detail
        words: A detail fails
        meaning: >-
          A date, number, name or strong word is inexact or wrong. Put right, the passage still makes the same point.
      - id: turned
        words: A real thing is turned
        meaning: >-
          A real fact, number, document or event is given a meaning, cause, author, time or extent that the record does not
          bear out. Put right, it no longer makes the point.
      - id: contrary
        words: The statement itself fails
        meaning: >-
          The passage says that something is so, and the record shows that it is not so. An absolute (all, never, only, must,
          no way) belongs here when exceptions are regular, not rare.
  - id: omission
    asks: What does the passage leave out?
    answers:
      - id: none
        words: Nothing that matters
        meaning: Nothing on record that a reader of the passage would miss.
      - id: nuance
        words: A nuance
        meaning: Something worth knowing. A reader who learns it concludes the same, with more care.
      - id: changes
        words: Something that changes the conclusion
        meaning: Something on record that would make an ordinary reader take back what the passage led them to conclude.
borders:
  - between: [misleading, 'false']
    rule: >-
      Strike the words that fail. Where a real fact, number, document or event is left, and the words struck said what it
      means, who caused it, whose it is, when it was or how far it reaches, the real thing was turned: misleading. Where the
      words struck are the statement itself, and the record shows the opposite, it is contrary: false. A law or rule said to
      demand, forbid or permit what its text does not is contrary. An absolute that is softened (almost, hardly, virtually)
      is judged as a claim of degree: turned where a real finding is its ground, contrary where nothing is.
  - between: [missing-context, misleading]
    rule: >-
      Where the passage itself says the wrong thing, words have failed: misleading. Where no word fails, or only a detail,
      and a reader goes wrong only for want of what is left out, it is missing context.
  - between: [mostly-true, misleading]
    rule: >-
      Put the right word in the place of the wrong one. Where the passage still makes its point, it was a detail: mostly
      true. Where the point is gone, it was turned: misleading.
  - between: [unsupported, 'false']
    rule: >-
      That nothing was found for a statement is not a finding against it. It is contrary only where something on record
      shows the opposite.
table:
  - when:
      evidence: [none]
    verdict: unsupported
    because: no adequate evidence was found either way
  - when:
      evidence: [leans]
      basis: ['no']
    verdict: unsupported
    because: the record only leans, and the passage rests on nothing that somebody else recorded
  - when:
      words: [contrary]
    verdict: 'false'
    because: the record shows that what the passage says is not so
  - when:
      words: [turned]
    verdict: misleading
    because: a real thing is given a meaning, cause, author, time or extent that the record does not bear out
  - when:
      omission: [changes]
    verdict: missing-context
    because: what is left out changes what a reader concludes
  - when:
      words: [detail]
    verdict: mostly-true
    because: a detail is off, and the point stands
  - when:
      omission: [nuance]
    verdict: mostly-true
    because: the point stands, with a nuance
  - when: {}
    verdict: 'true'
    because: no word fails and nothing that matters is left out
`;

/**
 * Gives the scale the questions from whose answers a verdict follows. Its own words and steps stay as they are.
 * When it came into force, only its editors know.
 */
export function tableOfVerdicts(fields: YAMLMap, document: Document): boolean {
  const { questions, borders, table } = parse(SCALE) as Record<string, unknown>;
  const first = { version: fields.get('version'), date: TODO, note: 'No answers were recorded under it.' };
  const added = Object.entries({ history: [first], questions, borders, table }).map(([key, value]) =>
    add(document, fields, key, value, 'verdicts'),
  );
  return added.some(Boolean);
}

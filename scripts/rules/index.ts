import { claimsInOrder } from './claims-in-order.ts';
import { notInFuture } from './not-in-future.ts';
import { statedInSeed } from './stated-in-seed.ts';
import { withheldNames } from './withheld-names.ts';
import { bodyLength } from './body-length.ts';
import { answersAgree } from './verdict/answers-agree.ts';
import { carriersMarked } from './verdict/carriers-marked.ts';
import { citationsInEvidence } from './citations-in-evidence.ts';
import { claimsCovered } from './claims-covered.ts';
import { confidenceWithin } from './verdict/confidence-within.ts';
import { correctionsFollow } from './corrections-follow.ts';
import { decidingMarked } from './verdict/deciding-marked.ts';
import { decidingOpened } from './verdict/deciding-opened.ts';
import { elsewhereTold } from './verdict/elsewhere-told.ts';
import { entriesUsed } from './entries-used.ts';
import { elsewhereInEvidence } from './elsewhere-in-evidence.ts';
import { evidenceCited } from './evidence-cited.ts';
import { factsCited } from './facts-cited.ts';
import { descentBorneOut } from './figures/descent-borne-out.ts';
import { seriesInOrder } from './figures/series-in-order.ts';
import { stopsTellNoDescent } from './figures/stops-tell-no-descent.ts';
import { toldNotRecorded } from './figures/told-not-recorded.ts';
import { linksLeadOn } from './links-lead-on.ts';
import { loadedTerms } from './loaded-terms.ts';
import { neededPages } from './needed-pages.ts';
import { nothingToDo } from './nothing-to-do.ts';
import { oneCheckAClaim } from './one-check-a-claim.ts';
import { primarySource } from './primary-source.ts';
import { quotationsExact } from './quotations-exact.ts';
import { readability } from './readability.ts';
import { redirectsLeadOn } from './redirects-lead-on.ts';
import { relationsAgree } from './relations-agree.ts';
import { reservedHost } from './reserved-host.ts';
import { reviewDue } from './review-due.ts';
import type { Rule } from './rule.ts';
import { sentenceLength } from './sentence-length.ts';
import { summarySentences } from './summary-sentences.ts';
import { twoPublishers } from './two-publishers.ts';
import { verdictFollows } from './verdict/verdict-follows.ts';
import { verdictWords } from './verdict-words.ts';
import { articlesInSpan } from './timeline/articles-in-span.ts';
import { eventsInSpan } from './timeline/events-in-span.ts';
import { publicationsAgree } from './timeline/publications-agree.ts';
import { yearsFilled } from './timeline/years-filled.ts';

/** Every content rule, in the order in which a reader of the messages would mend things. */
export const rules: readonly Rule[] = [
  nothingToDo,
  notInFuture,
  statedInSeed,
  claimsInOrder,
  withheldNames,
  claimsCovered,
  oneCheckAClaim,
  twoPublishers,
  primarySource,
  verdictFollows,
  answersAgree,
  decidingMarked,
  decidingOpened,
  confidenceWithin,
  elsewhereTold,
  carriersMarked,
  correctionsFollow,
  reviewDue,
  evidenceCited,
  citationsInEvidence,
  elsewhereInEvidence,
  factsCited,
  quotationsExact,
  summarySentences,
  verdictWords,
  bodyLength,
  sentenceLength,
  readability,
  loadedTerms,
  relationsAgree,
  toldNotRecorded,
  descentBorneOut,
  stopsTellNoDescent,
  seriesInOrder,
  entriesUsed,
  eventsInSpan,
  articlesInSpan,
  publicationsAgree,
  yearsFilled,
  redirectsLeadOn,
  linksLeadOn,
  reservedHost,
  neededPages,
];

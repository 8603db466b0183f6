import { z } from 'zod';

/** Language, then script and region where they matter; the full grammar has more, which no page of ours needs. */
const SHAPE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** A language tag as HTML, feeds and manifests print it. */
export const language = z.string().regex(SHAPE, 'a BCP 47 language tag such as en, en-GB or zh-Hant-TW');

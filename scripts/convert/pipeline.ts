import type { Root } from 'mdast';
import { unified, type Plugin } from 'unified';
import type { VFile } from 'vfile';
import { seedText, type Found } from './found.ts';
import type { Language } from './language.ts';
import { publishedBetween } from './published.ts';
import { readHeader } from './seed/header.ts';
import { parseSeed } from './seed/parse-seed.ts';
import { resolveDates } from './resolve-dates.ts';
import { splitSentences } from '../../model/sentences/split.ts';

/** One stage: the name of what it finds, and how, from what was found before. Pure. */
export interface Stage<K extends keyof Found = keyof Found> {
  name: K;
  find: (found: Found) => Found[K];
}
const stage = <K extends keyof Found>(name: K, find: Stage<K>['find']): Stage => ({
  name,
  find: find as Stage['find'],
});

/** Every stage of text, in order. A new one is a file of its own and a line here. */
export const stagesOf = (language: Language): readonly Stage[] => [
  stage('blocks', ({ text }) => parseSeed(text, language.page)),
  stage('header', ({ text, blocks }) => readHeader(text, blocks, language.page)),
  // Relative dates wait for the day of publication, which the header may state.
  stage('published', ({ published, header }) => published ?? publishedBetween(header.published)),
  stage('sentences', ({ text, blocks }) => splitSentences(text, blocks)),
  stage('dates', (found) => resolveDates(found, language)),
  stage('figures', (found) => language.findFigures(seedText(found))),
  stage('sources', (found) => language.findSources(seedText(found))),
  stage('unattributed', (found) => language.findUnattributed(seedText(found), found.sources)),
  stage('claims', (found) => language.findClaims(seedText(found), found)),
];

/** A stage as a unified plugin: findings go to `file.data.found`. */
const plugin = ({ name, find }: Stage): Plugin<[], Root> =>
  function () {
    return (_tree, file) => {
      Object.assign(file.data.found!, { [name]: find(file.data.found!) });
    };
  };

const empty: Root = { type: 'root', children: [] };
const processorOf = (language: Language) => unified().use(stagesOf(language).map(plugin)).freeze();
/** One frozen processor a language, for a thousand seeds in one run. */
const processors = new Map<Language, ReturnType<typeof processorOf>>();

/** What is known before the first stage. */
export const begin = (text: string, published: Found['published']): Found => ({
  text,
  published,
  blocks: [],
  header: { title: null, authors: [], agencies: [], outlets: [], published: null, updated: null },
  sentences: [],
  dates: [],
  figures: [],
  sources: [],
  unattributed: [],
  claims: [],
});

/**
 * Runs every stage over a seed.
 *
 * @param file the decoded seed; findings are kept in its `data.found` as well
 * @param published days between which the article appeared, against which "Tuesday" is resolved
 * @param language the pack of the language that the seed is written in
 */
export function extract(file: VFile, published: Found['published'], language: Language): Found {
  file.data.found = begin(String(file), published);
  const processor = processors.get(language) ?? processorOf(language);
  processors.set(language, processor);
  processor.runSync(empty, file);
  return file.data.found;
}

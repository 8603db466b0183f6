import type { PageLanguage } from '../../page-language.ts';

/** Labels above headlines that are no section of their own (those stand in menus, `controls.ts`). */
const KICKER =
  /^\W*(?:exclusive|breaking(?: news)?|developing(?: stor(?:y|ies))?|just in|special report|explainer|fact[- ]?check|editorial|op-?ed|viewpoint|perspective|point of view|interview|profile|review|book review|obituary|investigation|the big (?:story|read)|top stor(?:y|ies)|must read|premium|subscriber[- ]only|subscribers only|free to read|long read|first person|news analysis|guest (?:essay|column|post|opinion)|letters?(?: to the editor)?|q ?& ?a|press review|updated?|watch|live|live updates?|in pictures|photo essay|data|poll|politics live|world news|uk news|us news|news|report|press statement|column|column by .{1,30}|the .{1,20} view|my view|your view|comment is free|sponsor(?:ed)?(?: content)?|advertiser content|brand (?:content|connect|post)|impact feature|newsmaker|timeline|factbox|read time .{1,20}|exclusive\W+.{1,20}|(?:corrected|refile|update|wrap|recast)\W*\d*)\W*$/i;

/** Whether a line is a label above a headline. */
export const isKicker = (text: string): boolean => text.length <= 60 && KICKER.test(text);

const OPINION =
  /^\W*(?:opinions?|comment(?:ary)?|editorial|op-?ed|viewpoint|perspective|columns?|columnists?|guest (?:essay|column|opinion)|letters?(?: to the editor)?|(?:my|your|our) view|point of view)\b\W*$/i;

const LIVE = /\b(?:live (?:updates?|blog|coverage)|as it happened)\b/i;

/** The form of an article: a blog that follows the news as it happens is news; a label above the headline says opinion, an agency in the byline says news. */
export const formOf: PageLanguage['formOf'] = ({ text, blocks, header }) => {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const labels = blocks.slice(0, Math.max(headline, 0));
  if (labels.some(({ start, end }) => end - start <= 60 && OPINION.test(text.slice(start, end))))
    return 'opinion';
  const title = blocks[headline];
  if (title && LIVE.test(text.slice(title.start, title.end))) return 'news';
  return header.agencies.length > 0 ? 'news' : null;
};

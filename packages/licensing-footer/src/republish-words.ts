import { Words } from '@galley/core';
import type { RuleName } from './rule-names.js';

/**
 * The words of the republish dialog and of the copy. They are fetched when the dialog first opens. The rules are
 * called by their names. `{…}` marks where a name, a number or a link goes.
 */
export interface RepublishWords extends Record<RuleName, string> {
  close: string;

  /** Heads the rules, then each kind of them. */
  rules: string;
  must: string;
  may: string;
  mustNot: string;
  /** Heads the publisher's own words. */
  terms: string;
  retired: string;
  unknown: string;
  questions: string;
  acquire: string;
  miningReserved: string;
  miningAllowed: string;

  /** Heads the copy. */
  copy: string;
  html: string;
  text: string;
  markdown: string;
  copyHtml: string;
  copyText: string;
  copyMarkdown: string;
  save: string;
  building: string;
  words: string;
  reading: string;
  copied: string;
  selected: string;

  /** Heads the check of the copy. */
  check: string;
  present: string;
  missing: string;
  headline: string;
  author: string;
  organization: string;
  publisherLogo: string;
  attribution: string;
  original: string;
  license: string;
  canonicalSnippet: string;
  pictures: string;

  /** Heads the list of what the copy lacks. */
  leftOut: string;
  picture: string;
  embed: string;
  passage: string;
  rights: string;
  elsewhere: string;
  withheld: string;

  /** Heads the credit line. */
  howToCredit: string;
  copyCredit: string;
  /** Heads the line for search engines, and says what it is for. */
  forEngines: string;
  forEnginesWhy: string;
  /** Heads the publisher's counter, and says what it does. */
  counter: string;
  counterWhy: string;
  copyLine: string;

  noArticle: string;
  empty: string;
  failed: string;

  /** In the copy. */
  by: string;
  affiliated: string;
  firstPublished: string;
  version: string;
  licensed: string;
  marked: string;
  creditLine: string;
}

const english: RepublishWords = {
  close: 'Close',
  rules: 'The rules',
  must: 'You must',
  may: 'You may',
  mustNot: 'You must not',
  'credit-author': 'Name the author.',
  'credit-institution': 'Name the organization that the author reports for.',
  'credit-line-top': 'Put the credit line above the text.',
  'link-original': 'Link to the original.',
  'keep-links': 'Keep all links in the text.',
  logo: 'Show the publisher’s logo.',
  'name-license': 'Name the licence and link to it.',
  'say-changes': 'Say so if you have changed anything.',
  'share-alike': 'Publish what you make of it under the same licence.',
  canonical: 'Name the original as canonical, so that search engines find it.',
  pixel: 'Keep the publisher’s counter in your page.',
  'window-days': 'Publish it in time: {days} from the day it appeared.',
  notify: 'Tell the publisher where it appeared.',
  'translate-ask': 'Ask before you translate it.',
  share: 'Publish the article, online and in print.',
  'share-freely': 'Share the article, but not commercially.',
  adapt: 'Shorten it, translate it, or build on it.',
  excerpt: 'Use parts of it in a new work.',
  commercial: 'Use it commercially.',
  'headline-may-change': 'Change the headline.',
  'ads-ok': 'Show advertisements on the same page.',
  'extract-ok': 'Publish an extract that links to the full article.',
  'print-ok': 'Print it without links.',
  'without-permission': 'Publish the article without the publisher’s permission.',
  'non-commercial': 'Use it commercially.',
  'no-adaptations': 'Publish an altered version of it.',
  'high-income': 'Publish it in high-income countries.',
  'no-edit-except-style': 'Edit it, but for house style, times and places.',
  'no-photos': 'Use the pictures that the copy leaves out.',
  'no-resale': 'Sell it on its own.',
  'no-ads-against': 'Sell advertisements against it.',
  'no-bulk': 'Republish our articles wholesale or automatically.',
  terms: 'The publisher’s terms',
  retired: 'This licence has been retired. It still holds for this article.',
  unknown: 'The licence “{license}” is not known. The publisher’s notice holds the terms.',
  questions: 'Questions',
  acquire: 'Obtain other rights',
  miningReserved: 'The publisher reserves the rights of text and data mining.',
  miningAllowed: 'The publisher reserves no rights of text and data mining.',
  copy: 'The copy',
  html: 'HTML',
  text: 'Plain text',
  markdown: 'Markdown',
  copyHtml: 'Copy HTML',
  copyText: 'Copy plain text',
  copyMarkdown: 'Copy Markdown',
  save: 'Save as a file',
  building: 'Preparing the copy …',
  words: 'Words',
  reading: 'Reading time',
  copied: 'Copied to the clipboard.',
  selected: 'Your browser did not allow copying. The text is selected: press {keys} to copy it.',
  check: 'What this copy has',
  present: 'present',
  missing: 'missing',
  headline: 'Headline',
  author: 'Author: {name}',
  organization: 'Affiliation: {name}',
  publisherLogo: 'Publisher’s logo',
  attribution: 'Credit to the publisher',
  original: 'Link to the original',
  license: 'Licence or terms',
  canonicalSnippet: 'Line for search engines',
  pictures: 'No picture that may not be passed on',
  leftOut: 'What was left out',
  picture: 'Picture: {credit}',
  embed: 'Embed: {source}',
  passage: 'Passage: {start}',
  rights: 'may not be passed on',
  elsewhere: 'comes from another site',
  withheld: 'kept back by the publisher',
  howToCredit: 'How to credit',
  copyCredit: 'Copy with links',
  forEngines: 'For search engines',
  forEnginesWhy:
    'This line goes into the head of your page. It tells search engines where the original stands.',
  counter: 'The publisher’s counter',
  counterWhy:
    'This line puts an invisible picture into your page that counts readings. Your readers’ browsers fetch it from {host}, which thereby learns the name of your site.',
  copyLine: 'Copy this line',
  noArticle: 'No article was found on this page, so there is nothing to copy.',
  empty: 'The article has no text, so there is nothing to copy.',
  failed: 'The copy could not be prepared. Please try again.',
  by: 'By {names}',
  affiliated: '{names}, {organization}',
  firstPublished: '“{title}” was first published by {publisher}.',
  version: 'Version of {date}. Corrections appear with the original.',
  licensed: 'Licensed under {license}.',
  marked: 'Marked with {license}.',
  creditLine: '“{title}”. {byline}.',
};

/** The dialog's words, per language. */
export const republishWords = new Words<RepublishWords>(english, {
  ar: () => import('./words/republish/ar.js'),
  de: () => import('./words/republish/de.js'),
  es: () => import('./words/republish/es.js'),
  fa: () => import('./words/republish/fa.js'),
  fr: () => import('./words/republish/fr.js'),
  he: () => import('./words/republish/he.js'),
  hi: () => import('./words/republish/hi.js'),
  ja: () => import('./words/republish/ja.js'),
  ko: () => import('./words/republish/ko.js'),
  pt: () => import('./words/republish/pt.js'),
  ru: () => import('./words/republish/ru.js'),
  tr: () => import('./words/republish/tr.js'),
  uk: () => import('./words/republish/uk.js'),
  zh: () => import('./words/republish/zh.js'),
});

/** Puts values, which may be text, nodes or templates, in the places that a pattern names. */
export function fill<T>(pattern: string, values: Record<string, T>): (string | T)[] {
  return pattern
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? (values[part] ?? '') : part))
    .filter(part => part !== '');
}

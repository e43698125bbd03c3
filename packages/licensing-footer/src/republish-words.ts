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

/** English, as far as the dialog needs it to open. More comes with the copy, and the rest like any language. */
const english = {
  close: 'Close',
  rules: 'The rules',
  must: 'You must',
  may: 'You may',
  mustNot: 'You must not',
  'credit-author': 'Name the author.',
  'credit-institution': 'Name the organization that the author reports for.',
  'link-original': 'Link to the original.',
  logo: 'Show the publisher’s logo.',
  'name-license': 'Name the licence and link to it.',
  'say-changes': 'Say so if you have changed anything.',
  'share-alike': 'Publish what you make of it under the same licence.',
  share: 'Publish the article, online and in print.',
  adapt: 'Shorten it, translate it, or build on it.',
  commercial: 'Use it commercially.',
  'non-commercial': 'Use it commercially.',
  'no-adaptations': 'Publish an altered version of it.',
  'no-photos': 'Use the pictures that the copy leaves out.',
  terms: 'The publisher’s terms',
  questions: 'Questions',
  acquire: 'Obtain other rights',
  copy: 'The copy',
  building: 'Preparing the copy …',
  failed: 'The copy could not be prepared. Please try again.',
  licensed: 'Licensed under {license}.',
  marked: 'Marked with {license}.',
} satisfies Partial<RepublishWords>;

/** The dialog's words, per language. */
export const republishWords = new Words<RepublishWords>(english as RepublishWords, {
  en: () => import('./words/republish/en.js'),
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

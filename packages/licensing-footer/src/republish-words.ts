import { Words } from '@galley/core';

/**
 * The words of the republish dialog and of the copy. They are fetched when the dialog first opens.
 * `{…}` marks where a name, a number or a link goes.
 */
export interface RepublishWords {
  close: string;

  /** Heads the rules. */
  rules: string;
  must: string;
  may: string;
  mustNot: string;
  /** What one must do. */
  credit: string;
  notice: string;
  changes: string;
  shareAlike: string;
  byline: string;
  affiliation: string;
  logo: string;
  /** What one may do. */
  share: string;
  adapt: string;
  commercial: string;
  excerpt: string;
  shareFreely: string;
  /** What one must not do. */
  notCommercial: string;
  notAlter: string;
  notPictures: string;
  notHighIncome: string;
  notWithout: string;
  /** Heads the publisher's own words. */
  terms: string;
  retired: string;
  unknown: string;
  questions: string;
  acquire: string;

  /** Heads the copy. */
  copy: string;
  html: string;
  text: string;
  copyHtml: string;
  copyText: string;
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
  original: string;
  license: string;
  pictures: string;

  /** Heads the list of what the copy lacks. */
  leftOut: string;
  picture: string;
  embed: string;
  passage: string;
  rights: string;
  elsewhere: string;
  withheld: string;

  noArticle: string;
  empty: string;
  failed: string;

  /** In the copy. */
  by: string;
  affiliated: string;
  firstPublished: string;
  licensed: string;
  marked: string;
}

const english: RepublishWords = {
  close: 'Close',
  rules: 'The rules',
  must: 'You must',
  may: 'You may',
  mustNot: 'You must not',
  credit: 'Name the author and the publisher, and link to the original.',
  notice: 'Name the licence and link to it.',
  changes: 'Say so if you have changed anything.',
  shareAlike: 'Publish what you make of it under the same licence.',
  byline: 'Keep the author’s byline.',
  affiliation: 'Name the organization that the author reports for.',
  logo: 'Show the publisher’s logo.',
  share: 'Publish the article, online and in print.',
  adapt: 'Shorten it, translate it, or build on it.',
  commercial: 'Use it commercially.',
  excerpt: 'Use parts of it in a new work.',
  shareFreely: 'Share the article, but not commercially.',
  notCommercial: 'Use it commercially.',
  notAlter: 'Publish an altered version of it.',
  notPictures: 'Use the pictures that the copy leaves out.',
  notHighIncome: 'Publish it in high-income countries.',
  notWithout: 'Publish the article without the publisher’s permission.',
  terms: 'The publisher’s terms',
  retired: 'This licence has been retired. It still holds for this article.',
  unknown: 'The licence “{license}” is not known. The publisher’s notice holds the terms.',
  questions: 'Questions',
  acquire: 'Obtain other rights',
  copy: 'The copy',
  html: 'HTML',
  text: 'Plain text',
  copyHtml: 'Copy HTML',
  copyText: 'Copy plain text',
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
  original: 'Credit with a link to the original',
  license: 'Licence or terms',
  pictures: 'No picture that may not be passed on',
  leftOut: 'What was left out',
  picture: 'Picture: {credit}',
  embed: 'Embed: {source}',
  passage: 'Passage: {start}',
  rights: 'may not be passed on',
  elsewhere: 'comes from another site',
  withheld: 'kept back by the publisher',
  noArticle: 'No article was found on this page, so there is nothing to copy.',
  empty: 'The article has no text, so there is nothing to copy.',
  failed: 'The copy could not be prepared. Please try again.',
  by: 'By {names}',
  affiliated: '{names}, {organization}',
  firstPublished: '“{title}” was first published by {publisher}.',
  licensed: 'Licensed under {license}.',
  marked: 'Marked with {license}.',
};

/** The dialog's words, per language. */
export const republishWords = new Words<RepublishWords>(english, {
  ar: () => import('./words/republish/ar.js'),
  de: () => import('./words/republish/de.js'),
  es: () => import('./words/republish/es.js'),
  fr: () => import('./words/republish/fr.js'),
  ja: () => import('./words/republish/ja.js'),
});

/** Puts values, which may be text, nodes or templates, in the places that a pattern names. */
export function fill<T>(pattern: string, values: Record<string, T>): (string | T)[] {
  return pattern
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? (values[part] ?? '') : part))
    .filter(part => part !== '');
}

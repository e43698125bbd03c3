import { Words } from '@galley/core';

/** The words of the enlarged picture, of the rights and of the copied credit. They are fetched with what needs them. */
export interface LaterWords {
  /** Name of the button that closes the dialog. */
  close: string;
  /** Names of the buttons that step through the article’s pictures. */
  previous: string;
  next: string;
  /** Told when the credit is on the clipboard, or is not. */
  copied: string;
  notCopied: string;
  /** Before the name of the licence. */
  license: string;
  /** The one licence whose name is put into words. */
  reserved: string;
  /** What licences say, a sentence each. */
  free: string;
  share: string;
  adapt: string;
  unchanged: string;
  attribute: string;
  noncommercial: string;
  sharealike: string;
  /** Whether the picture may be passed on with the article. */
  passOn: string;
  notPassOn: string;
  /** On the link to where a licence is to be had. */
  acquire: string;
}

/** Another language, or another wording, is added here: `laterWords.add('nl', { close: 'Sluiten', … })`. */
export const laterWords = new Words<LaterWords>(
  {
    close: 'Close',
    previous: 'Previous picture',
    next: 'Next picture',
    copied: 'Credit copied',
    notCopied: 'The credit could not be copied.',
    license: 'Licence: ',
    reserved: 'All rights reserved',
    free: 'Free of copyright: anyone may use it for anything.',
    share: 'You may copy and share it.',
    adapt: 'You may adapt it.',
    unchanged: 'Do not change it.',
    attribute: 'Name the author.',
    noncommercial: 'Not for commercial use.',
    sharealike: 'Pass on what you make of it under the same licence.',
    passOn: 'It may be passed on with the article.',
    notPassOn: 'It may not be passed on with the article.',
    acquire: 'Get a licence',
  },
  {
    ar: () => import('./words/later/ar.js'),
    de: () => import('./words/later/de.js'),
    es: () => import('./words/later/es.js'),
    fa: () => import('./words/later/fa.js'),
    fr: () => import('./words/later/fr.js'),
    he: () => import('./words/later/he.js'),
    hi: () => import('./words/later/hi.js'),
    ja: () => import('./words/later/ja.js'),
    ko: () => import('./words/later/ko.js'),
    pt: () => import('./words/later/pt.js'),
    ru: () => import('./words/later/ru.js'),
    tr: () => import('./words/later/tr.js'),
    uk: () => import('./words/later/uk.js'),
    zh: () => import('./words/later/zh.js'),
  },
);

import { Words } from '@galley/core';

/** The words of the settings beside the size. They are fetched with them. */
export interface PreferenceWords {
  /** Opens and closes the settings. */
  settings: string;
  /** Names the kinds of preference. */
  spacing: string;
  measure: string;
  typeface: string;
  /** What the page has, of whatever kind. */
  usual: string;
  /** More space between lines, and much more. */
  open: string;
  loose: string;
  /** Shorter and longer lines. */
  narrow: string;
  wide: string;
  /** The typefaces. */
  serif: string;
  sans: string;
  /** Stands between a kind and what is chosen of it. */
  colon: string;
}

/** Another language, or another wording, is added here: `preferenceWords.add('nl', { settings: 'Tekstinstellingen', … })`. */
export const preferenceWords = new Words<PreferenceWords>(
  {
    settings: 'Text settings',
    spacing: 'Line spacing',
    measure: 'Line length',
    typeface: 'Typeface',
    usual: 'Standard',
    open: 'Wide',
    loose: 'Very wide',
    narrow: 'Short',
    wide: 'Long',
    serif: 'Serif',
    sans: 'Sans serif',
    colon: ': ',
  },
  {
    ar: () => import('./words/preferences/ar.js'),
    de: () => import('./words/preferences/de.js'),
    es: () => import('./words/preferences/es.js'),
    fa: () => import('./words/preferences/fa.js'),
    fr: () => import('./words/preferences/fr.js'),
    he: () => import('./words/preferences/he.js'),
    hi: () => import('./words/preferences/hi.js'),
    ja: () => import('./words/preferences/ja.js'),
    ko: () => import('./words/preferences/ko.js'),
    pt: () => import('./words/preferences/pt.js'),
    ru: () => import('./words/preferences/ru.js'),
    tr: () => import('./words/preferences/tr.js'),
    uk: () => import('./words/preferences/uk.js'),
    zh: () => import('./words/preferences/zh.js'),
  },
);

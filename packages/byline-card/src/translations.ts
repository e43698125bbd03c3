import type { Translations } from '@galley/core';
import type { BylineCardWords } from './byline-card-element.js';

export const translations: Translations<BylineCardWords> = {
  ar: () => import('./words/ar.js'),
  de: () => import('./words/de.js'),
  es: () => import('./words/es.js'),
  fa: () => import('./words/fa.js'),
  fr: () => import('./words/fr.js'),
  he: () => import('./words/he.js'),
  hi: () => import('./words/hi.js'),
  ja: () => import('./words/ja.js'),
  ko: () => import('./words/ko.js'),
  pt: () => import('./words/pt.js'),
  ru: () => import('./words/ru.js'),
  tr: () => import('./words/tr.js'),
  uk: () => import('./words/uk.js'),
  zh: () => import('./words/zh.js'),
};

export { DEV } from '#dev';
export { articleOf } from './article-of.js';
export { define } from './define.js';
export { DocumentStyle } from './document-style.js';
export { parseIsoDate, type IsoDate } from './iso-date.js';
export { languageOf, LanguageController } from './language.js';
export { safeUrl } from './safe-url.js';
export { warn } from './warn.js';
export { Words } from './words.js';

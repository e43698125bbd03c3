export { GalleyFontSizeChangeEvent } from './change-event.js';
export type { TextProfile } from './profile.js';
export { FontSizeControlElement, type FontSizeControlWords } from './font-size-control-element.js';
export { preferenceWords, type PreferenceWords } from './preference-words.js';

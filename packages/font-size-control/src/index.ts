export { GalleyFontSizeChangeEvent } from './change-event.js';
export { FontSizeControlElement, type FontSizeControlWords } from './font-size-control-element.js';

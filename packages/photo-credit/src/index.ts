export type { ImageObject, Person } from './image-object.js';
export { laterWords, type LaterWords } from './later-words.js';
export {
  GalleyCreditMissingEvent,
  GalleyImageErrorEvent,
  PhotoCreditElement,
  type PhotoCreditRatio,
  type PhotoCreditWords,
} from './photo-credit-element.js';

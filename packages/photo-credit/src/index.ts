export type { ImageObject, Person } from './image-object.js';
export {
  GalleyImageErrorEvent,
  PhotoCreditElement,
  type PhotoCreditRatio,
  type PhotoCreditWords,
} from './photo-credit-element.js';

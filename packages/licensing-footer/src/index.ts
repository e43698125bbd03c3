export { LicensingFooterElement, type LicensingFooterWords } from './licensing-footer-element.js';
export {
  GalleyRepublishBuildEvent,
  GalleyRepublishCopyEvent,
  GalleyRepublishOpenEvent,
} from './republish-events.js';
export { republishWords, type RepublishWords } from './republish-words.js';

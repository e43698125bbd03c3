export { LicensingFooterElement, type LicensingFooterWords } from './licensing-footer-element.js';
export { GalleyRepublishBuildEvent, GalleyRepublishCopyEvent } from './republish-events.js';
export { GalleyRepublishOpenEvent } from './republish-open-event.js';
export { republishWords, type RepublishWords } from './republish-words.js';
